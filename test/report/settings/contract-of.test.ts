import { contractOf } from '../../../report/settings/contract-of';
import {
  DEFAULT_ABANDONED_RESOLUTIONS,
  DEFAULT_CALENDAR,
  DEFAULT_DELIVERY_RULES,
} from '../../../src/core/ledger/operating-contract';
import { aSite } from '../../support/facts';

describe('contractOf', () => {
  it("is over every project of the site, by the app's own defaults", () => {
    expect(contractOf({}, aSite(), 'UTC')).toEqual({
      ...{ id: 'report', version: 1, name: 'Report', projectIds: ['P', 'Q'], timeZone: 'UTC' },
      ...{ leaders: { kind: 'cpto', cpto: '' }, sponsor: null, members: [], history: [] },
      ...{ streams: [], typeStreams: {}, delivery: DEFAULT_DELIVERY_RULES },
      capacity: { technicalHealthTarget: 0.2, tolerance: 0.05, floor: 0.2, unit: 'items', period: 'sprint' },
      flow: {
        statusCategories: {},
        startRule: 'first',
        abandonedResolutions: DEFAULT_ABANDONED_RESOLUTIONS,
        windowDays: 84,
        historyMonths: 0,
        waitingStatuses: [],
        graceHours: 0,
        calendar: DEFAULT_CALENDAR,
      },
    });
  });

  it('takes the settings where they say something', () => {
    const contract = contractOf(
      {
        statusCategories: { review: 'done' },
        startRule: 'last',
        abandonedResolutions: ['Fixed'],
        windowDays: 28,
        waitingStatuses: ['review'],
        graceHours: 24,
        calendar: { holidays: ['2026-12-25'] },
        capacity: { unit: 'points' },
      },
      aSite(),
      'Europe/Berlin',
    );
    expect(contract.timeZone).toBe('Europe/Berlin');
    expect(contract.capacity).toEqual({
      ...{ technicalHealthTarget: 0.2, tolerance: 0.05, floor: 0.2, unit: 'points', period: 'sprint' },
    });
    expect(contract.flow).toEqual({
      statusCategories: { review: 'done' },
      startRule: 'last',
      abandonedResolutions: ['Fixed'],
      windowDays: 28,
      historyMonths: 0,
      waitingStatuses: ['review'],
      graceHours: 24,
      calendar: { weekdays: [1, 2, 3, 4, 5], holidays: ['2026-12-25'] },
    });
  });

  it('compares the names of the delivery rules in lower case', () => {
    const { delivery } = contractOf(
      {
        delivery: {
          bugs: { types: ['Bug', 'Fehler'] },
          incidents: { labels: ['P1'] },
          escapedLabels: ['Kunde'],
          severePriorities: ['Blocker'],
          containedStatuses: ['Mitigated'],
          outageLabels: ['Outage'],
          vulnerabilities: { types: [], labels: ['CVE'] },
          vulnerabilityLimits: { Blocker: 7 },
          hotfixWords: ['Hotfix'],
          attributionHours: 12,
          ideas: { types: ['Idea'] },
          validatedStatuses: ['Validated'],
        },
      },
      aSite(),
      'UTC',
    );
    expect(delivery).toEqual({
      bugs: { types: ['bug', 'fehler'], labels: [] },
      incidents: { types: [], labels: ['p1'] },
      escapedLabels: ['kunde'],
      severePriorities: ['blocker'],
      containedStatuses: ['mitigated'],
      outageLabels: ['outage'],
      vulnerabilities: { types: [], labels: ['cve'] },
      vulnerabilityLimits: { blocker: 7 },
      hotfixWords: ['hotfix'],
      attributionHours: 12,
      ideas: { types: ['idea'], labels: [] },
      validatedStatuses: ['validated'],
    });
  });
});
