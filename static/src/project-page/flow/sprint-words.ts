import type { SprintAmounts, SprintReport } from '../../../../src/core/scorecard/flow-detail';
import { formatMeasure } from '../../format/measure';
import { formatDecimal } from '../../format/number';
import { formatShare } from '../../format/share';

export type SprintUnit = 'items' | 'points';

/**
 * What the chart of sprints says, in one sentence about the last one that is over.
 * @param sprints newest first
 */
export function sprintTitle(locale: string, sprints: readonly SprintReport[], unit: SprintUnit): string {
  const last = sprints.find(({ over }) => over);
  if (last === undefined) return 'No sprint has been completed yet';
  const { kept, committed, gross } = last[unit];
  if (committed === 0) return `Nothing was committed in ${last.name}`;
  const promise = `${last.name} kept ${formatDecimal(locale, kept)} of ${formatMeasure(locale, committed, unit)}`;
  return gross === null ? promise : `${promise}, and its scope drifted by ${formatShare(locale, gross)}`;
}

/** All parts of a sprint, for those who hear the chart. */
export function sprintReading(locale: string, { name, over, ...sprint }: SprintReport, unit: SprintUnit): string {
  const { committed, kept, reliability, added, removed, reestimated } = sprint[unit];
  const part = (value: number) => formatDecimal(locale, value);
  const share = reliability === null ? '' : ` (${formatShare(locale, reliability)})`;
  return [
    `${name}${over ? '' : ', still running'}: ${part(kept)} of ${formatMeasure(locale, committed, unit)} kept${share}`,
    `${part(added)} added`,
    `${part(removed)} removed`,
    ...(unit === 'points' ? [`${part(reestimated)} re-estimated`] : []),
  ].join(', ');
}

/** What tells the names of sprints apart, for places without room: `Shop 7` and `Shop 8` are `7` and `8`. */
export function shortNames(names: readonly string[]): readonly string[] {
  const words = names.map((name) => name.split(' '));
  const [first = []] = words;
  let shared = 0;
  while (shared < first.length && words.every((each) => each.length > shared + 1 && each[shared] === first[shared])) {
    shared += 1;
  }
  return names.length < 2 ? names : words.map((each) => each.slice(shared).join(' '));
}

/** A share of a sprint that may have nothing to be a share of. */
export function shareText(locale: string, share: number | null): string {
  return share === null ? 'None' : formatShare(locale, share);
}

/** Makes the columns of a table of sprints that show one amount each. */
export function amountColumns(locale: string, unit: SprintUnit) {
  return (title: string, key: AmountKey) => ({
    title,
    numeric: true,
    cell: (sprint: SprintReport) => formatDecimal(locale, sprint[unit][key]),
  });
}

type AmountKey = Exclude<keyof SprintAmounts, 'reliability' | 'gross' | 'net'>;
