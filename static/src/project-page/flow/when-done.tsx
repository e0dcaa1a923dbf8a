import type { DayNumber } from '../../../../src/core/time/instant';
import { Figure } from '../../charts/figure';
import { ChanceLegend, CHANCES, RangeRows } from '../../charts/range-rows';
import { DataTable } from '../../components/data-table';
import { formatDay, formatShortDay } from '../../format/date';
import { formatCount, formatCounted } from '../../format/number';
import { useLocale } from '../../surface/locale';
import type { Forecasted } from './forecasted';

interface Props {
  readonly forecast: Forecasted;
  readonly today: DayNumber;
}

/** When so many work items are done, as early and as late as the trials had it. */
export function WhenDone({ forecast, today }: Props) {
  const locale = useLocale();
  const { whenDone, open } = forecast;
  const day = (value: DayNumber | null) => (value === null ? 'Not within ten years' : formatDay(locale, value));
  const named = (items: number) =>
    items === open
      ? `All ${formatCounted(locale, items, 'open work item')}`
      : formatCounted(locale, items, 'work item');
  const title = whenTitle(locale, forecast);
  const rows = whenDone.map(({ items, by }) => ({
    key: String(items),
    name: items === open ? `All ${formatCount(locale, open)} open` : named(items),
    value: by.p85 === null ? 'Not within ten years' : `85 %: ${formatDay(locale, by.p85)}`,
    ...by,
    reading: `${named(items)}: ${CHANCES.map(({ key, label }) => `${label} ${lower(day(by[key]))}`).join('; ')}`,
  }));
  return (
    <Figure title={title} legend={<ChanceLegend />} table={<WhenTable whenDone={whenDone} named={named} day={day} />}>
      <RangeRows rows={rows} from={today} xText={(value) => formatShortDay(locale, value)} label={title} />
    </Figure>
  );
}

/** The largest question that has an answer, in one sentence. */
function whenTitle(locale: string, { whenDone, open }: Forecasted): string {
  const answered = whenDone.filter(({ by }) => by.p85 !== null).at(-1);
  if (answered === undefined || answered.by.p85 === null) return 'Most trials did not finish in ten years';
  const items = formatCounted(locale, answered.items, answered.items === open ? 'open work item' : 'work item');
  return `In 85 % of the trials, ${items} ${answered.items === 1 ? 'is' : 'are'} done by ${formatDay(locale, answered.by.p85)}`;
}

function lower(text: string): string {
  return text.startsWith('Not') ? text.toLowerCase() : `by ${text}`;
}

interface TableProps {
  readonly whenDone: Forecasted['whenDone'];
  readonly named: (items: number) => string;
  readonly day: (value: DayNumber | null) => string;
}

function WhenTable({ whenDone, named, day }: TableProps) {
  return (
    <DataTable
      stacks
      caption="When work items are done"
      rows={whenDone}
      keyOf={({ items }) => String(items)}
      columns={[
        { title: 'Done', cell: ({ items }) => named(items) },
        { title: '50 % by', numeric: true, cell: ({ by }) => day(by.p50) },
        { title: '85 % by', numeric: true, cell: ({ by }) => day(by.p85) },
        { title: '95 % by', numeric: true, cell: ({ by }) => day(by.p95) },
      ]}
    />
  );
}
