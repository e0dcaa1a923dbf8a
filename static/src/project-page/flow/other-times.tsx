import type { FlowFigure, FlowSummary, Percentiles } from '../../../../src/core/scorecard/snapshot';
import { DataTable } from '../../components/data-table';
import { formatDecimal } from '../../format/number';
import { useLocale } from '../../surface/locale';
import { NumberTrace } from '../../trace/number-trace';
import { Provenance } from '../provenance';
import { tracedBy } from './flow-card';

interface Row {
  readonly name: string;
  /** What the links to it are called. */
  readonly label: string;
  readonly figure: FlowFigure;
}

/** Cycle time counted in other ways, beside the calendar days that they never replace. */
export function OtherTimes({ flow }: { readonly flow: FlowSummary }) {
  const locale = useLocale();
  const all: readonly Row[] = [
    { name: 'Working days', label: 'Cycle time in working days', figure: flow.cycleTimeWorkingDays },
    { name: 'Hours that passed', label: 'Cycle time in hours that passed', figure: flow.cycleTimeElapsed },
    { name: 'Days in progress', label: 'Active time', figure: flow.activeTime },
  ];
  const rows = all.filter(({ figure }) => figure.percentiles !== null);
  if (rows.length === 0) return null;
  const percentile = (title: string, key: keyof Percentiles) => ({
    title,
    numeric: true,
    cell: ({ figure }: Row) => (figure.percentiles === null ? 'None' : formatDecimal(locale, figure.percentiles[key])),
  });
  return (
    <div className="cw-figure-table">
      <DataTable
        stacks
        caption="Cycle time counted in other ways"
        rows={rows}
        keyOf={({ label }) => label}
        columns={[
          { title: 'Counted in', cell: (row) => <Counted row={row} than={flow.cycleTime} /> },
          percentile('Half within', 'p50'),
          percentile('85 % within', 'p85'),
          percentile('95 % within', 'p95'),
          {
            title: 'Behind it',
            cell: ({ label, figure }) => (
              <NumberTrace traceId={tracedBy(figure)} definitionId={figure.definitionId} label={label} />
            ),
          },
        ]}
      />
    </div>
  );
}

/** How it counts; what is behind it only where that differs from calendar days. */
function Counted({ row: { name, figure }, than }: { readonly row: Row; readonly than: FlowFigure }) {
  return (
    <>
      {name} <code className="cw-definition">{figure.definitionId}</code>
      {!sameSample(figure, than) && (
        <div className="cw-subtle cw-small">
          <Provenance of={figure} />
        </div>
      )}
    </>
  );
}

function sameSample(one: FlowFigure, other: FlowFigure): boolean {
  const sample = ({ n, coverage, excluded, smallSample }: FlowFigure) =>
    JSON.stringify([n, coverage, excluded.map(({ reason, count }) => [reason, count]), smallSample]);
  return sample(one) === sample(other);
}
