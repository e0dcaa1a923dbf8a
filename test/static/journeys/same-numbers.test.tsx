import { cleanup, screen, within } from '@testing-library/react';
import fc from 'fast-check';
import type { SplitStatus } from '../../../src/core/capacity/split';
import { GadgetScorecard } from '../../../static/src/gadget/gadget-scorecard';
import { ScorecardTab } from '../../../static/src/project-page/scorecard/scorecard-tab';
import { SplitTab } from '../../../static/src/project-page/split/split-tab';
import '../../support/browser-gaps';
import { draw, textOf } from '../../support/draw';
import { aDimension, aMeasure, AS_OF, aSnapshot } from '../../support/snapshot';
import { aPolicy, aSplit, aSplitReport, aSprint, aTeam } from '../../support/split';

const STATUSES: readonly SplitStatus[] = ['undetermined', 'breach', 'over-invested', 'drifting', 'on-target'];
const LOCALES = ['en-US', 'de-DE', 'fr-FR', 'ja-JP'] as const;

const aSituation = fc.record({
  health: fc.integer({ min: 0, max: 200 }),
  untagged: fc.integer({ min: 0, max: 200 }),
  roadmap: fc.integer({ min: 1, max: 200 }),
  status: fc.constantFrom(...STATUSES),
  floor: fc.integer({ min: 20, max: 60 }).map((points) => points / 100),
  locale: fc.constantFrom(...LOCALES),
});

type Situation = typeof aSituation extends fc.Arbitrary<infer S> ? S : never;

function snapshotOf({ health, untagged, roadmap, status, floor }: Situation) {
  const planned = aSplit([health, untagged, roadmap], status);
  const overall = aTeam({ name: 'All teams', current: aSprint(42, { planned }) });
  return aSnapshot({
    policy: aPolicy({ floor, technicalHealthTarget: floor }),
    split: [aSplitReport({ overall, teams: [] })],
  });
}

/** What a surface shows of the planned split: share, status and the sentence. */
interface Shown {
  readonly share: string;
  readonly status: string;
  readonly sentence: string;
}

function onTheGadget(situation: Situation): Shown {
  draw(<GadgetScorecard snapshot={snapshotOf(situation)} now={AS_OF} />, situation.locale);
  const split = screen.getByRole('region', { name: 'Capacity split' });
  const shown = {
    share: textOf(within(split).getAllByRole('listitem')[0]?.querySelector('strong') ?? null),
    status: textOf(split.querySelector('.cw-lozenge')),
    sentence: textOf(split.querySelector(':scope > p')),
  };
  cleanup();
  return shown;
}

function onThePage(situation: Situation): Shown {
  draw(<SplitTab snapshot={snapshotOf(situation)} />, situation.locale);
  const planned = document.querySelector('.cw-split-line');
  const sentence = screen.getByText(/^Sprint 42, as planned:/);
  const shown = {
    share: textOf(planned?.querySelector('strong') ?? null),
    status: textOf(planned?.querySelector('.cw-lozenge') ?? null),
    sentence: textOf(sentence).replace('Sprint 42, as planned: ', ''),
  };
  cleanup();
  return shown;
}

describe('one snapshot', () => {
  it('reads the same on the gadget and on the page, whatever its split', () => {
    fc.assert(
      fc.property(aSituation, (situation) => {
        expect(onThePage(situation)).toEqual(onTheGadget(situation));
      }),
      { numRuns: 25 },
    );
  });

  it('never shows a breach as if the floor had been reached', () => {
    fc.assert(
      fc.property(aSituation, (situation) => {
        const { health, untagged, roadmap, floor } = situation;
        const share = health / (health + untagged + roadmap);
        // Nearer than a hundredth of a point, no figure on a scorecard tells them apart.
        fc.pre(Math.abs(share - floor) > 0.0001);
        const shown = Number.parseFloat(onTheGadget({ ...situation, status: 'breach', locale: 'en-US' }).share);
        expect(shown < floor * 100 - 1e-9).toBe(share < floor);
      }),
      { numRuns: 25 },
    );
  });

  it.each(LOCALES)('shows a measure the same on the gadget and on the page in %s', (locale) => {
    const measure = aMeasure({ value: 1234.5, unit: 'days' });
    const snapshot = aSnapshot({ dimensions: [aDimension({ measures: [measure] })] });

    draw(<GadgetScorecard snapshot={snapshot} now={AS_OF} />, locale);
    const onGadget = textOf(document.querySelector('.cw-dimension-value'));
    const trend = screen.getAllByRole('img')[0]?.getAttribute('aria-label');
    cleanup();
    draw(<ScorecardTab dimensions={snapshot.dimensions} />, locale);

    expect(textOf(document.querySelector('.cw-measure-value'))).toBe(onGadget);
    expect(screen.getByRole('img')).toHaveAttribute('aria-label', trend);
  });
});
