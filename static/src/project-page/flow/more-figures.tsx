import type { FlowSummary } from '../../../../src/core/scorecard/snapshot';
import { formatDays } from '../../format/number';
import { useLocale } from '../../surface/locale';
import { FigureTile } from './figure-tile';
import { sectionTitle } from './sections';

const ID = 'flow-more';

/** Figures that need no chart of their own. */
export function MoreFigures({ flow }: { readonly flow: FlowSummary }) {
  const locale = useLocale();
  const lead = flow.leadTime.percentiles?.p85;
  return (
    <section aria-labelledby={ID} className="cw-flow-more">
      <h2 id={ID} className="cw-section-title" tabIndex={-1}>
        {sectionTitle(ID)}
      </h2>
      <div className="cw-tiles">
        <FigureTile title="Work in progress" figure={flow.wip} meaning="Started and not done now." />
        <FigureTile
          title="Lead time"
          figure={flow.leadTime}
          meaning={
            lead === undefined
              ? 'From created to done: what somebody who asks for something waits.'
              : `85 % of work items are done within ${formatDays(locale, lead)} of being created.`
          }
        />
        <FigureTile
          title="Flow efficiency"
          figure={flow.flowEfficiency}
          meaning="Share of the time from start to done in which work was neither waiting nor flagged."
        />
        <FigureTile
          title="Reopen rate"
          figure={flow.reopenRate}
          meaning="Work items reopened in the window, of those done in it."
        />
      </div>
    </section>
  );
}
