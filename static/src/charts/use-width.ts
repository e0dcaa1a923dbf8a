import { useEffect, useRef, useState, type RefObject } from 'react';

/** Before the browser has laid the chart out. */
const FIRST_WIDTH = 600;

/** The width of an element in pixels, followed as the page changes. */
export function useWidth<E extends Element>(): readonly [RefObject<E | null>, number] {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(FIRST_WIDTH);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const observer = new ResizeObserver(([entry]) => {
      // Whole pixels: a scrollbar that comes and goes must not start a loop of measuring and drawing.
      if (entry !== undefined && entry.contentRect.width > 0) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
