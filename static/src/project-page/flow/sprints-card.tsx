import { useState } from 'react';
import type { FlowDetail, SprintReport } from '../../../../src/core/scorecard/flow-detail';
import type { FlowFigure } from '../../../../src/core/scorecard/snapshot';
import { Figure } from '../../charts/figure';
import { PaintLegend } from '../../charts/paint-legend';
import { SPRINT_PAINTS, SprintColumns } from '../../charts/sprint-columns';
import { formatDecimal } from '../../format/number';
import { useLocale } from '../../surface/locale';
import { Arriving, type Arrival } from './arriving';
import { CommitmentTable } from './commitment-table';
import { FlowCard } from './flow-card';
import { ScopeTable } from './scope-table';
import { SprintChoice } from './sprint-choice';
import { SprintFigures } from './sprint-figures';
import { shortNames, sprintReading, sprintTitle, type SprintUnit } from './sprint-words';

interface Props {
  readonly reliability: FlowFigure;
  readonly drift: FlowFigure;
  readonly detail: Arrival<Pick<FlowDetail, 'sprints'>>;
}

const LEGEND = [
  { label: 'Committed (broken edge: still running)', paint: SPRINT_PAINTS.committed },
  { label: 'Kept', paint: SPRINT_PAINTS.kept },
  { label: 'Added', paint: SPRINT_PAINTS.added },
  { label: 'Removed', paint: SPRINT_PAINTS.removed },
  { label: 'Re-estimated', paint: SPRINT_PAINTS.reestimated },
];

/** What sprints committed to, what they kept of it, and how their scope changed. */
export function SprintsCard({ reliability, drift, detail }: Props) {
  return (
    <FlowCard id="flow-sprints" figure={reliability} beside={[{ name: 'Scope drift', figure: drift }]}>
      <SprintFigures reliability={reliability} drift={drift} />
      <Arriving value={detail} label="Loading the sprints">
        {({ sprints }) => <Sprints sprints={sprints} />}
      </Arriving>
    </FlowCard>
  );
}

function Sprints({ sprints }: { readonly sprints: readonly SprintReport[] }) {
  const locale = useLocale();
  const [unit, setUnit] = useState<SprintUnit>('items');
  // Sprints of several boards overlap: the board with the newest one is shown first, not all at once.
  const [boardId, setBoardId] = useState<string | null>(sprints[0]?.boardId ?? null);
  const shown = sprints.filter((sprint) => boardId === null || sprint.boardId === boardId);
  if (shown.length === 0) {
    return <p className="cw-subtle">No sprint was completed in the window, and none runs.</p>;
  }
  const title = sprintTitle(locale, shown, unit);
  const labels = shortNames(shown.map(({ name }) => name)).toReversed();
  const columns = shown.toReversed().map((sprint, index) => ({
    key: sprint.id,
    label: labels[index] ?? sprint.name,
    ...sprint[unit],
    running: !sprint.over,
    reading: sprintReading(locale, sprint, unit),
  }));
  return (
    <>
      <SprintChoice {...{ sprints, boardId, unit }} onBoard={setBoardId} onUnit={setUnit} />
      <Figure
        title={title}
        legend={<PaintLegend entries={LEGEND} />}
        table={
          <div className="cw-tables">
            <CommitmentTable sprints={shown} unit={unit} />
            <ScopeTable sprints={shown} unit={unit} />
          </div>
        }
      >
        <SprintColumns sprints={columns} tickText={(value) => formatDecimal(locale, value)} label={title} />
      </Figure>
      <UnderCommitted sprints={shown} />
    </>
  );
}

/** Always keeping everything is no praise: it may mean that too little was promised. */
function UnderCommitted({ sprints }: { readonly sprints: readonly SprintReport[] }) {
  const names = sprints.filter(({ underCommitted }) => underCommitted).map(({ name }) => name);
  if (names.length === 0) return null;
  return (
    <p className="cw-small">
      <strong>Under-committed?</strong> More than 95 % kept: {names.join(', ')}. Who always keeps everything may promise
      too little.
    </p>
  );
}
