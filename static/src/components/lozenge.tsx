import type { ReactNode } from 'react';
import '../../styles/lozenge.css';
import type { Tone } from '../format/status';

interface Props {
  readonly tone: Tone;
  readonly children: ReactNode;
}

/** A status as a bordered word. */
export function Lozenge({ tone, children }: Props) {
  return <span className={`cw-lozenge cw-tone-${tone}`}>{children}</span>;
}
