import type { EscapedMonth, FlowDetail } from '../../../../src/core/scorecard/flow-detail';
import type { FlowFigure } from '../../../../src/core/scorecard/snapshot';
import { Columns } from '../../charts/columns';
import { Figure } from '../../charts/figure';
import type { Paint } from '../../charts/paint';
import { PaintLegend } from '../../charts/paint-legend';
import { DataTable } from '../../components/data-table';
import { formatShortMonth } from '../../format/date';
import { formatCount, formatCounted } from '../../format/number';
import { formatShare } from '../../format/share';
import { useLocale } from '../../surface/locale';
import { Arriving, type Arrival } from './arriving';
import { FlowCard } from './flow-card';

interface Props {
  readonly figure: FlowFigure;
  readonly detail: Arrival<Pick<FlowDetail, 'escaped'>>;
}

const PARTS = [
  { key: 'escaped', label: 'Found in production', paint: { tone: 'orange', pattern: 'solid' } },
  { key: 'unclassified', label: 'Cannot be told', paint: { tone: 'gray', pattern: 'stripes' } },
  { key: 'before', label: 'Found before release', paint: { tone: 'teal', pattern: 'solid' } },
] as const satisfies readonly { readonly key: string; readonly label: string; readonly paint: Paint }[];

/** Bugs by the month they were created in, and where they were found. */
export function EscapedCard({ figure, detail }: Props) {
  const locale = useLocale();
  const share = figure.value === null ? '' : formatShare(locale, figure.value);
  const title = `${share} of the bugs created in the window were found in production`;
  return (
    <FlowCard id="flow-escaped" figure={figure}>
      <Arriving value={detail} label="Loading the bugs of each month">
        {({ escaped }) => (
          <Figure title={title} legend={<PaintLegend entries={PARTS} />} table={<EscapedTable months={escaped} />}>
            <Columns
              columns={escaped.map((month) => column(locale, month))}
              top={escaped.reduce((most, { bugs }) => Math.max(most, bugs), 1)}
              tickText={(value) => formatCount(locale, value)}
              label={title}
              marks="months"
            />
          </Figure>
        )}
      </Arriving>
    </FlowCard>
  );
}

function column(locale: string, month: EscapedMonth) {
  const { id, name, bugs } = month;
  const counts = countsOf(month);
  const found = PARTS.map(({ key, label }) => `${formatCount(locale, counts[key])} ${label.toLowerCase()}`).join(', ');
  return {
    key: id,
    label: formatShortMonth(locale, id),
    parts: bugs === 0 ? null : PARTS.map(({ key, paint }) => ({ key, paint, value: counts[key] })),
    hint: bugs === 0 ? `${name}: no bug was created` : `${name}: ${formatCounted(locale, bugs, 'bug')}; ${found}`,
  };
}

/** What is neither escaped nor unclassified was found before release. */
function countsOf({ bugs, escaped, unclassified }: EscapedMonth) {
  return { escaped, unclassified, before: bugs - escaped - unclassified };
}

function EscapedTable({ months }: { readonly months: readonly EscapedMonth[] }) {
  const locale = useLocale();
  return (
    <DataTable
      stacks
      caption="Bugs by the month they were created in"
      rows={months.toReversed()}
      keyOf={({ id }) => id}
      columns={[
        { title: 'Month', cell: ({ name }) => name },
        ...PARTS.map(({ key, label }) => ({
          title: label,
          numeric: true,
          cell: (month: EscapedMonth) => formatCount(locale, countsOf(month)[key]),
        })),
        { title: 'All bugs', numeric: true, cell: ({ bugs }) => formatCount(locale, bugs) },
      ]}
    />
  );
}
