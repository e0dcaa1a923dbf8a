import type { SprintReport } from '../../../../src/core/scorecard/flow-detail';
import { Select } from '../../components/select';
import { Switch } from '../../components/switch';
import type { SprintUnit } from './sprint-words';

interface Props {
  readonly sprints: readonly SprintReport[];
  /** Null for all boards. */
  readonly boardId: string | null;
  readonly unit: SprintUnit;
  readonly onBoard: (boardId: string | null) => void;
  readonly onUnit: (unit: SprintUnit) => void;
}

const UNITS = [
  { value: 'items', label: 'Work items' },
  { value: 'points', label: 'Story points' },
] as const;

/** No board has this id. */
const ALL = '';

/** Which board's sprints are drawn, and in which unit. */
export function SprintChoice({ sprints, boardId, unit, onBoard, onUnit }: Props) {
  const boards = new Map(sprints.map((sprint) => [sprint.boardId, sprint.boardName]));
  const options = [...boards].map(([value, label]) => ({ value, label }));
  return (
    <div className="cw-flow-choice">
      {options.length > 1 && (
        <Select
          control={{ 'aria-label': 'Board' }}
          options={[...options, { value: ALL, label: 'All boards' }]}
          value={boardId ?? ALL}
          onChange={(value) => onBoard(value === ALL ? null : value)}
        />
      )}
      <Switch label="Count sprints by" options={UNITS} value={unit} onChange={onUnit} />
    </div>
  );
}
