import type { ReactNode } from 'react';
import { PageLink } from '../components/page-link';
import { usePlace } from './page-place';

interface Props {
  readonly traceId: string;
  /** What the number is called, such as `Actual split, Sprint 41, Checkout`. */
  readonly label: string;
  /** The number. */
  readonly children: ReactNode;
}

/** A number that is itself the way to the work items behind it, for tables that have no room beside their numbers. */
export function NumberLink({ traceId, label, children }: Props) {
  const { open } = usePlace();
  return (
    <PageLink about={`(work items behind ${label})`} go={() => open({ kind: 'trace', id: traceId }, label)}>
      {children}
    </PageLink>
  );
}
