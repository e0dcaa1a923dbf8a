import type { ItemStoryReply } from '../../../../src/contract/trace';
import { DataTable } from '../../components/data-table';
import { useLocale } from '../../surface/locale';
import { durationText } from './duration-text';
import { lanesOf, type Bar, type Lane } from './lanes';
import { momentText } from './moment-text';

/** Every interval of the drawing in numbers, whatever part of it is shown: by kind, then by time. */
export function StoryTable({ reply: { story, timeZone } }: { readonly reply: ItemStoryReply }) {
  const locale = useLocale();
  const moment = (instant: number) => momentText(locale, instant, timeZone);
  return (
    <DataTable
      stacks
      caption={`Intervals of ${story.key}`}
      rows={rowsOf(lanesOf(story))}
      keyOf={({ lane, bar }) => `${lane.group} ${lane.name} ${bar.from}`}
      columns={[
        { title: 'Kind', cell: ({ lane }) => lane.group },
        { title: 'Value', cell: ({ lane, bar }) => (bar.note === null ? lane.name : `${lane.name}, ${bar.note}`) },
        { title: 'From', cell: ({ bar }) => moment(bar.from) },
        { title: 'To', cell: ({ bar }) => (bar.to === story.asOf ? 'Goes on' : moment(bar.to)) },
        { title: 'Lasted', numeric: true, cell: ({ bar }) => durationText(locale, (bar.to - bar.from) / 1000) },
      ]}
    />
  );
}

interface Row {
  readonly lane: Lane;
  readonly bar: Bar;
}

const GROUPS: readonly Lane['group'][] = ['Status', 'Flag', 'Sprint', 'Tag'];

function rowsOf(lanes: readonly Lane[]): readonly Row[] {
  const rows = lanes.flatMap((lane) => lane.bars.map((bar) => ({ lane, bar })));
  return rows.sort(
    (left, right) =>
      GROUPS.indexOf(left.lane.group) - GROUPS.indexOf(right.lane.group) || left.bar.from - right.bar.from,
  );
}
