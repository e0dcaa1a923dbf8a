import type { Snapshot } from '../../../src/core/scorecard/snapshot';
import { Lozenge } from '../components/lozenge';
import { SPLIT_STATUS } from '../format/status';
import { CAPACITY_UNIT } from '../split/capacity-unit';
import { headlineSplit } from '../split/headline-split';
import { SplitBar } from '../split/split-bar';
import { SplitLegend } from '../split/split-legend';
import { splitSentence } from '../split/split-sentence';
import { useLocale } from '../surface/locale';

/** The capacity split of all teams in the contract's unit: the bar, its status and what that means. */
export function GadgetSplit({ snapshot }: { readonly snapshot: Snapshot }) {
  const locale = useLocale();
  const [report] = snapshot.split;
  const headline = report === undefined ? null : headlineSplit(report.overall);
  const shares = headline?.split.shares ?? null;
  const status = headline?.split.status ?? null;
  return (
    <section className="cw-gadget-split" aria-label="Capacity split">
      <header className="cw-gadget-split-header">
        <h3 className="cw-gadget-subtitle">Capacity split</h3>
        {headline !== null && (
          <p className="cw-subtle cw-small">
            {headline.basis}, by {CAPACITY_UNIT[headline.split.unit].label.toLowerCase()}
          </p>
        )}
        {status !== null && <Lozenge tone={SPLIT_STATUS[status].tone}>{SPLIT_STATUS[status].label}</Lozenge>}
      </header>
      {headline !== null && shares !== null && (
        <>
          <SplitBar shares={shares} limits={snapshot.policy} basis={headline.basis} />
          <SplitLegend shares={shares} limits={[snapshot.policy.floor]} />
        </>
      )}
      <p className="cw-small">{splitSentence(locale, { shares, status }, snapshot.policy)}</p>
    </section>
  );
}
