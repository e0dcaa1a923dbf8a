/**
 * The mark that a key steps to among `count`: arrow keys step and stop at the ends, Home and End jump, Escape lets go.
 * Undefined for any other key, and where there is nothing to step through.
 */
export function nextIndex(key: string, active: number | null, count: number): number | null | undefined {
  if (count === 0) return undefined;
  switch (key) {
    case 'ArrowRight':
      return active === null ? 0 : Math.min(active + 1, count - 1);
    case 'ArrowLeft':
      return active === null ? count - 1 : Math.max(active - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    case 'Escape':
      return null;
    default:
      return undefined;
  }
}
