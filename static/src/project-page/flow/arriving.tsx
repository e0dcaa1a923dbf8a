import type { ReactNode } from 'react';
import { Skeleton } from '../../components/skeleton';

/** Something that comes after the figures: undefined while it is on its way, null when it could not be read. */
export type Arrival<T> = T | undefined | null;

interface Props<T> {
  readonly value: Arrival<T>;
  readonly label: string;
  readonly children: (value: T) => ReactNode;
}

/** Holds the place of what is on its way; the page says once why something could not be read. */
export function Arriving<T>({ value, label, children }: Props<T>) {
  if (value === undefined) return <Skeleton label={label} lines={6} />;
  if (value === null) return <p className="cw-subtle">The work items behind the figures could not be read.</p>;
  return children(value);
}
