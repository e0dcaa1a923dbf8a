/** About how wide a letter of the axis is, in pixels; measuring it would cost a layout. */
const LETTER = 6.5;
/** Between two labels; the last one may have moved inwards by half of that. */
const GAP = 12;

export interface Labelled {
  readonly key: string;
  readonly label: string;
}

export interface ColumnLabel {
  readonly key: string;
  readonly text: string;
  /** About half its width, to keep it inside the drawing. */
  readonly half: number;
}

/**
 * The labels that fit below columns which stand `step` pixels apart: all of them, or every second, third, ... counted
 * from the newest. A label that is too long for that is cut.
 */
export function columnLabels(columns: readonly Labelled[], step: number): readonly ColumnLabel[] {
  const longest = Math.max(0, ...columns.map(({ label }) => label.length)) * LETTER + GAP;
  const every = Math.min(Math.max(1, Math.ceil(longest / step)), Math.max(1, Math.ceil(columns.length / 3)));
  const letters = Math.max(3, Math.floor((every * step - GAP) / LETTER));
  return columns
    .filter((_, index) => (columns.length - 1 - index) % every === 0)
    .map(({ key, label }) => {
      const text = label.length > letters ? `${label.slice(0, letters - 1)}…` : label;
      return { key, text, half: (text.length * LETTER) / 2 };
    });
}
