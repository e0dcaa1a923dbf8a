import type { ReactNode } from 'react';
import type { ItemStoryReply } from '../../../../src/contract/trace';
import { formatDate, formatInstant } from '../../format/date';
import { formatDays } from '../../format/number';
import { formatMeasure } from '../../format/measure';
import { useLocale } from '../../surface/locale';
import { FactList, type Fact } from '../fact-list';
import { NumberTrace } from '../number-trace';
import { durationText } from './duration-text';
import { momentText } from './moment-text';

/** Every number of a work item with the sum that made it, and the definition beside it. */
export function StoryFacts({ reply }: { readonly reply: ItemStoryReply }) {
  const locale = useLocale();
  const facts = [...instants(locale, reply), ...sums(locale, reply), ...setbacks(locale, reply)];
  return (
    <section className="cw-card cw-story-sums" aria-label="The numbers of this work item">
      <FactList facts={facts} />
    </section>
  );
}

function instants(locale: string, { story, timeZone }: ItemStoryReply): readonly Fact[] {
  const { created, started, done } = story;
  const at = (instant: number | null, none: string) =>
    instant === null ? none : formatInstant(locale, instant, timeZone);
  return [
    { term: 'Created', value: at(created, '') },
    {
      term: 'Started',
      value: told(at(started, done === null ? 'Not started' : 'Never started'), 'timeline', 'Started'),
    },
    { term: 'Done', value: told(at(done, 'Not done'), 'timeline', 'Done') },
  ];
}

type Sum = readonly [term: string, value: number | null, show: (value: number) => string, definitionId: string];

/** Numbers that do not apply are left out; days are told with the first and the last one that they were counted from. */
function sums(locale: string, { story, timeZone }: ItemStoryReply): readonly Fact[] {
  const { created, started, done, asOf } = story;
  const day = (instant: number) => formatDate(locale, instant, timeZone);
  const counted = (from: number | null) => (days: number) =>
    `${day(from ?? created)} to ${day(done ?? asOf)}, both counted: ${formatDays(locale, days)}`;
  const lasted = (seconds: number) => durationText(locale, seconds);
  const worked = (days: number) => formatMeasure(locale, days, 'working-days');
  const all: readonly Sum[] = [
    ['Cycle time', story.cycleTimeDays, counted(started), 'cycle-time'],
    ['Cycle time in working days', story.cycleTimeWorkingDays, worked, 'cycle-time-working-days'],
    ['Age', story.ageDays, counted(started), 'wip-age'],
    ['Lead time', story.leadTimeDays, counted(created), 'lead-time'],
    ['From started to done', story.elapsedSeconds, lasted, 'cycle-time-elapsed'],
    ['Of that in progress', story.activeSeconds, lasted, 'active-time'],
    ['Of that flagged', story.flaggedSeconds, lasted, 'flow-efficiency'],
    ['Of that waiting', story.waitingSeconds, lasted, 'flow-efficiency'],
  ];
  return all.flatMap(([term, value, show, definitionId]) =>
    value === null ? [] : [{ term, value: told(show(value), definitionId, term) }],
  );
}

function setbacks(locale: string, { story: { reopened, returned }, timeZone }: ItemStoryReply): readonly Fact[] {
  const all = [
    ['Reopened', reopened],
    ['Returned to To Do', returned],
  ] as const;
  return all
    .filter(([, times]) => times.length > 0)
    .map(([term, times]) => ({
      term,
      value: told(times.map((instant) => momentText(locale, instant, timeZone)).join('; '), 'timeline', term),
    }));
}

function told(text: string, definitionId: string, label: string): ReactNode {
  return (
    <>
      {text} <NumberTrace traceId={null} definitionId={definitionId} label={label} />
    </>
  );
}
