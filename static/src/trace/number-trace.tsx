import '../../styles/number-trace.css';
import { PageLink } from '../components/page-link';
import { usePlace } from './page-place';

interface Props {
  /** Which number it is (`src/core/scorecard/trace.ts`), or null where no work items stand behind it. */
  readonly traceId: string | null;
  readonly definitionId: string;
  /** What the number is called, such as `Cycle time`. */
  readonly label: string;
}

/** Beside a number: the way to the work items behind it, and the way to its definition. */
export function NumberTrace({ traceId, definitionId, label }: Props) {
  const { open } = usePlace();
  return (
    <span className="cw-number-trace cw-small">
      {traceId !== null && (
        <PageLink about={`behind ${label}`} go={() => open({ kind: 'trace', id: traceId }, label)}>
          Work items
        </PageLink>
      )}
      <PageLink about={`of ${label}`} go={() => open({ kind: 'definition', id: definitionId })}>
        Definition
      </PageLink>
    </span>
  );
}
