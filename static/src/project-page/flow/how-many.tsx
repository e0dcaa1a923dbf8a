import { Figure } from '../../charts/figure';
import { CHANCES, RangeRows } from '../../charts/range-rows';
import { DataTable } from '../../components/data-table';
import { formatDay } from '../../format/date';
import { formatCount, formatCounted } from '../../format/number';
import { useLocale } from '../../surface/locale';
import type { Forecasted } from './forecasted';

/** How many work items are done by a day: the surer, the fewer. */
export function HowMany({ forecast: { howMany } }: { readonly forecast: Forecasted }) {
  const locale = useLocale();
  const first = howMany[0];
  if (first === undefined) return null;
  const least = (items: number) => `at least ${formatCounted(locale, items, 'work item')}`;
  const title = `In 85 % of the trials, ${least(first.items.p85)} are done by ${formatDay(locale, first.day)}`;
  const rows = howMany.map(({ day, items }) => ({
    key: String(day),
    name: `By ${formatDay(locale, day)}`,
    value: `85 %: ${formatCount(locale, items.p85)} or more`,
    ...items,
    reading: `By ${formatDay(locale, day)}: ${CHANCES.map(({ key, label }) => `${label} ${least(items[key])}`).join('; ')}`,
  }));
  return (
    <Figure title={title} table={<ManyTable howMany={howMany} />}>
      <RangeRows rows={rows} from={0} xText={(value) => formatCount(locale, value)} label={title} />
    </Figure>
  );
}

function ManyTable({ howMany }: Pick<Forecasted, 'howMany'>) {
  const locale = useLocale();
  const atLeast = (title: string, key: 'p50' | 'p85' | 'p95') => ({
    title,
    numeric: true,
    cell: ({ items }: Forecasted['howMany'][number]) => formatCount(locale, items[key]),
  });
  return (
    <DataTable
      stacks
      caption="Work items done by a day, at least"
      rows={howMany}
      keyOf={({ day }) => String(day)}
      columns={[
        { title: 'By', cell: ({ day }) => formatDay(locale, day) },
        atLeast('In 50 %', 'p50'),
        atLeast('In 85 %', 'p85'),
        atLeast('In 95 %', 'p95'),
      ]}
    />
  );
}
