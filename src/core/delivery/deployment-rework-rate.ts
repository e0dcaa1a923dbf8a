import { exclusions } from '../flow/exclusions';
import { inWords } from '../flow/flow-window';
import { coverageOf, measured, noData, type Measured } from '../scorecard/measured';
import type { EpochMs } from '../time/instant';
import { valueAt } from '../timeline/field-history';
import { countOfDeployments, type DeliveryFacts } from './delivery-facts';
import { behindDeployments, type Content } from './deployments';
import { NO_DEPLOYMENT } from './missing-sources';

/**
 * Deployments that only mend an earlier one / deployments of the window (METRICS "Delivery",
 * `deployment-rework-rate`): a hotfix word in the name, or in a label of every item. Behind it are their items.
 */
export function deploymentReworkRate(facts: DeliveryFacts): Measured<number> {
  const { record, window, deployments, inWindow } = facts;
  const words = record.portfolio.contract.delivery.hotfixWords;
  // The id of a signal says nothing about what it brought; the name of a version does.
  const told = inWindow.filter(({ items }) => deployments.source === 'versions' || items.length > 0);
  const mending = told.filter((content) => onlyMends(content, words, window.asOf));
  const common = countOfDeployments(facts);
  const untold = Array<string>(inWindow.length - told.length).fill('of unknown content');
  const provenance = {
    definitionId: 'deployment-rework-rate',
    unit: 'share',
    window: window.span,
    n: told.length,
    coverage: coverageOf(told.length, inWindow.length + deployments.undated),
    excluded: [...common.excluded, ...exclusions(untold)],
    behind: behindDeployments(mending),
  } as const;
  if (deployments.list.length === 0) return noData(NO_DEPLOYMENT, provenance);
  if (inWindow.length === 0) return noData(`no deployment ${inWords(window)}`, provenance);
  if (told.length === 0) return noData('no deployment tells which items it brought', provenance);
  return measured(mending.length / told.length, provenance);
}

function onlyMends({ deployment, items }: Content, words: readonly string[], asOf: EpochMs): boolean {
  if (hasWord(deployment.name, words)) return true;
  return (
    items.length > 0 && items.every(({ facts }) => valueAt(facts.labels, asOf).some((label) => hasWord(label, words)))
  );
}

/** Whether one of the words begins a word of the text: `hotfix` is in `1.2-Hotfix3`, `patch` is not in `dispatch`. */
function hasWord(text: string, words: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return words.some((word) => {
    for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
      if (!/\p{L}$/u.test(lower.slice(0, at))) return true;
    }
    return false;
  });
}
