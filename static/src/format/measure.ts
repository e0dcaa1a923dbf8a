import type { Absence, Unit } from '../../../src/core/scorecard/measured';
import { formatCount, formatDecimal, NO_BREAK_SPACE } from './number';

/** A value taken apart, so that the figure can stand large and its unit small. */
export interface Figure {
  readonly figure: string;
  readonly unit: string;
}

/** A value in the unit of its metric (METRICS), in the user's language. */
export function measureFigure(locale: string, value: number, unit: Unit): Figure {
  switch (unit) {
    case 'days':
      return { figure: formatDecimal(locale, value), unit: value === 1 ? 'day' : 'days' };
    case 'working-days':
      return { figure: formatDecimal(locale, value), unit: value === 1 ? 'working day' : 'working days' };
    case 'hours':
      return { figure: formatDecimal(locale, value), unit: value === 1 ? 'hour' : 'hours' };
    case 'person-days':
      return { figure: formatDecimal(locale, value), unit: value === 1 ? 'person-day' : 'person-days' };
    case 'items':
      return { figure: formatCount(locale, value), unit: value === 1 ? 'work item' : 'work items' };
    case 'points':
      return { figure: formatDecimal(locale, value), unit: value === 1 ? 'point' : 'points' };
    case 'share':
      return { figure: formatDecimal(locale, value * 100), unit: '%' };
    case 'ratio':
      return { figure: formatDecimal(locale, value, 2), unit: '×' };
    case 'items-per-week':
    case 'deployments-per-week':
      return { figure: formatDecimal(locale, value), unit: 'per week' };
  }
}

/** The same in one string, for sentences and labels. */
export function formatMeasure(locale: string, value: number, unit: Unit): string {
  const { figure, unit: word } = measureFigure(locale, value, unit);
  return `${figure}${NO_BREAK_SPACE}${word}`;
}

/** Why there is no number, in words: an absence is shown, never drawn as zero. */
export function absenceText(absence: Absence | null): string {
  if (absence === null) return 'No data yet';
  const lead = absence.kind === 'not-computed' ? 'Not computed in this version' : 'No data';
  const detail = absence.missing.trim();
  if (detail === '') return lead;
  // The core may already have written the lead.
  const begins = detail.toLowerCase().startsWith(lead.toLowerCase());
  return begins ? lead + detail.slice(lead.length) : `${lead}: ${detail}`;
}
