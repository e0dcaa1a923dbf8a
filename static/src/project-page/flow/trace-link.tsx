import { PageLink } from '../../components/page-link';
import { usePlace } from '../../trace/page-place';

interface Props {
  readonly traceId: string;
  /** What the number is called, such as `Cycle time, roadmap`. */
  readonly label: string;
}

/** In a row of a table: the way to the work items behind its numbers. */
export function TraceLink({ traceId, label }: Props) {
  const { open } = usePlace();
  return (
    <PageLink about={`behind ${label}`} go={() => open({ kind: 'trace', id: traceId }, label)}>
      Work items
    </PageLink>
  );
}
