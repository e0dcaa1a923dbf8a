import type { TraceReply } from '../../../../src/contract/trace';
import { SMALL_SAMPLE } from '../../../../src/core/scorecard/measured';
import type { Span, TimeZone } from '../../../../src/core/time/instant';
import { openSearch } from '../../bridge/navigate';
import { NavLink } from '../../components/nav-link';
import { formatDate, formatInstant } from '../../format/date';
import { formatCount, formatCounted } from '../../format/number';
import { formatShare } from '../../format/share';
import { useLocale } from '../../surface/locale';
import { FactList, type Fact } from '../fact-list';
import { NumberTrace } from '../number-trace';

interface Props {
  readonly reply: TraceReply;
  /** What the number is called. */
  readonly label: string;
}

/** How the number came about: sample, coverage, window, instant, definition, and what was left out and why. */
export function TraceFacts({ reply, label }: Props) {
  const locale = useLocale();
  const { n, coverage, window, asOf, timeZone, definitionId, excluded, jql, jqlNames } = reply;
  const facts: readonly Fact[] = [
    { term: 'Sample', value: `${formatCounted(locale, n, 'work item')}${n < SMALL_SAMPLE ? ', small sample' : ''}` },
    { term: 'Coverage', value: coverage === null ? 'Nothing was eligible' : formatShare(locale, coverage) },
    { term: 'Window', value: windowText(locale, window, timeZone) },
    { term: 'As of', value: formatInstant(locale, asOf, timeZone) },
    {
      term: 'Definition',
      value: (
        <>
          <code className="cw-definition">{definitionId}</code>{' '}
          <NumberTrace traceId={null} definitionId={definitionId} label={label} />
        </>
      ),
    },
    ...excluded.map(({ reason, count }) => ({ term: 'Left out', value: `${formatCount(locale, count)}: ${reason}` })),
  ];
  return (
    <section className="cw-card cw-trace-facts" aria-label="How the number came about">
      <FactList facts={facts} />
      {jql !== null && (
        <p>
          <NavLink go={() => openSearch(jql)}>Open in Jira</NavLink>
          {jqlNames !== 'all' && <span className="cw-subtle cw-small"> {SEARCHED[jqlNames]}</span>}
        </p>
      )}
    </section>
  );
}

/** What a search that cannot name every work item finds instead. */
const SEARCHED: Readonly<Record<Exclude<TraceReply['jqlNames'], 'all'>, string>> = {
  largest: 'Those with the largest values: a search in Jira cannot name all of them.',
  'this-page': 'Those of this page: Jira refuses a search that names a work item you may not browse.',
};

/** A span ends where the next begins: its last day is the one before. A plan and work in progress are of an instant. */
function windowText(locale: string, { from, to }: Span, timeZone: TimeZone): string {
  if (to - from <= 1) return formatInstant(locale, from, timeZone);
  return `${formatDate(locale, from, timeZone)} to ${formatDate(locale, to - 1, timeZone)}`;
}
