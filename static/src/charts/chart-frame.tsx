import type { KeyboardEvent, MouseEvent, ReactNode, RefObject } from 'react';
import '../../styles/charts.css';
import { nextIndex } from './next-index';

/** How a reader goes through the marks of a chart, one at a time. */
export interface Stepping {
  /** Index of the mark that is read now. */
  readonly active: number | null;
  readonly onActive: (index: number | null) => void;
  /** Opens what a mark stands for; without it, marks can only be read. */
  readonly onOpen?: ((index: number) => void) | undefined;
}

interface Props extends Stepping {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly width: number;
  readonly height: number;
  /** What is drawn, for those who do not see it. */
  readonly label: string;
  /** What the arrow keys step through, such as `work items`. */
  readonly marks: string;
  readonly count: number;
  /** The mark at a place of the drawing. */
  readonly find: (x: number, y: number) => number | null;
  readonly children: ReactNode;
}

/** A drawing whose marks pointer and keyboard pick one by one; who draws it tells beside it what was picked. */
export function ChartFrame(props: Props) {
  const { box, width, height, label, marks, count, active, onActive, onOpen, find, children } = props;
  const under = (event: MouseEvent<SVGSVGElement>) => {
    const place = event.currentTarget.getBoundingClientRect();
    return find(event.clientX - place.left, event.clientY - place.top);
  };
  const step = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && active !== null && onOpen !== undefined) {
      event.preventDefault();
      onOpen(active);
      return;
    }
    const next = nextIndex(event.key, active, count);
    if (next === undefined) return;
    event.preventDefault();
    onActive(next);
  };
  // A finger leaves before it clicks: what it clicked on is found again.
  const open = (event: MouseEvent<SVGSVGElement>) => {
    const index = under(event);
    if (index === null) return;
    onActive(index);
    onOpen?.(index);
  };
  const help = `Arrow keys step through the ${marks}${onOpen === undefined ? '' : ', Enter opens one'}.`;
  return (
    <div ref={box} className="cw-chart" role="group" aria-label={`${label}. ${help}`} tabIndex={0} onKeyDown={step}>
      <svg
        className={onOpen !== undefined && active !== null ? 'cw-chart-opens' : undefined}
        width={width}
        height={height}
        aria-hidden="true"
        onPointerMove={(event) => onActive(under(event))}
        onPointerLeave={() => onActive(null)}
        onClick={open}
      >
        {children}
      </svg>
    </div>
  );
}
