import { coverageOf, measured, noData, type Measured } from '../scorecard/measured';
import type { Portfolio } from '../timeline/portfolio';
import { bugsCreated, isEscaped } from './bug-origins';
import { exclusions } from './exclusions';
import { inWords, type FlowWindow } from './flow-window';

/**
 * Bugs found in production / bugs created in the window (METRICS Flow, `escaped-defect-rate`). Those that cannot be
 * classified are counted apart: they lower the coverage, and stand behind the rate under their own name.
 */
export function escapedDefectRate(portfolio: Portfolio, window: FlowWindow): Measured<number> {
  const { bugs, leftOut } = bugsCreated(portfolio, window);
  const classified = bugs.filter(({ origin }) => origin !== 'cannot be classified');
  const unclassified = Array<string>(bugs.length - classified.length).fill('cannot be classified');
  const provenance = {
    definitionId: 'escaped-defect-rate',
    unit: 'share',
    window: window.span,
    n: classified.length,
    coverage: coverageOf(classified.length, bugs.length),
    excluded: exclusions([...leftOut, ...unclassified]),
    behind: bugs.map(({ itemId, origin }) => ({ itemId, value: null, part: origin })),
  } as const;
  if (bugs.length === 0) return noData(`no bug was created ${inWords(window)}`, provenance);
  return classified.length === 0
    ? noData(
        `no bug created ${inWords(window)} has a label, a link or a version that says where it was found`,
        provenance,
      )
    : measured(classified.filter(isEscaped).length / classified.length, provenance);
}
