import fc from 'fast-check';

import {
  DEFAULT_RULE_FIELDS,
  fromRuleFields,
  toRuleFields,
  type RuleFields,
} from '../../../src/app/contract/rule-fields';
import { contractFormSchema } from '../../../src/contract/contract-form';
import { DEFAULT_DELIVERY_RULES } from '../../../src/core/ledger/operating-contract';
import { aGoodForm } from '../../support/a-form';
import { aContract } from '../../support/facts';

const names = fc.uniqueArray(fc.constantFrom('bug', 'incident', 'sev1', 'hotfix'));

describe('the rules in the form', () => {
  it('are those of the contract', () => {
    const contract = aContract({
      flow: { waitingStatuses: ['3'], graceHours: 24, calendar: { weekdays: [1, 2], holidays: ['2026-12-25'] } },
      delivery: { incidents: { types: ['outage'], labels: ['sev1'] }, attributionHours: 48 },
    });
    expect(toRuleFields(contract)).toEqual({
      ...DEFAULT_RULE_FIELDS,
      ...{ waitingStatuses: ['3'], graceHours: 24, workingDays: [1, 2], holidays: ['2026-12-25'] },
      ...{ incidentTypes: ['outage'], incidentLabels: ['sev1'], attributionHours: 48 },
    });
  });

  it('are at first the assumptions of the definitions, which can be saved', () => {
    expect(fromRuleFields(DEFAULT_RULE_FIELDS)).toEqual({
      flow: {
        waitingStatuses: [],
        graceHours: 0,
        calendar: { weekdays: [1, 2, 3, 4, 5], holidays: [] },
        abandonedResolutions: aContract().flow.abandonedResolutions,
      },
      delivery: DEFAULT_DELIVERY_RULES,
    });
    expect(contractFormSchema.safeParse(aGoodForm(DEFAULT_RULE_FIELDS)).success).toBe(true);
  });

  it('come back from the contract as they were entered', () => {
    const fields: fc.Arbitrary<Partial<RuleFields>> = fc.record({
      ...{ waitingStatuses: names, abandonedResolutions: names, bugTypes: names, bugLabels: names },
      ...{ escapedLabels: names, incidentTypes: names, incidentLabels: names, severePriorities: names },
      ...{ containedStatuses: names, outageLabels: names, vulnerabilityTypes: names, vulnerabilityLabels: names },
      ...{ hotfixWords: names, ideaTypes: names, ideaLabels: names, validatedStatuses: names },
      vulnerabilityLimits: fc.dictionary(fc.constantFrom('high', 'low'), fc.integer({ min: 1, max: 365 })),
      graceHours: fc.nat(168),
      attributionHours: fc.integer({ min: 1, max: 720 }),
      workingDays: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
      holidays: fc.subarray(['2026-01-01', '2026-05-01', '2026-12-25']),
    });
    fc.assert(
      fc.property(fields, (changed) => {
        const form = { ...DEFAULT_RULE_FIELDS, ...changed };
        expect(toRuleFields(fromRuleFields(form))).toEqual(form);
      }),
    );
  });

  it('hold each name once, and days in their order', () => {
    const form: RuleFields = {
      ...DEFAULT_RULE_FIELDS,
      ...{ bugTypes: ['defect', 'bug', 'defect'], workingDays: [7, 1, 7], holidays: ['2026-12-25', '2026-01-01'] },
    };
    expect(fromRuleFields(form)).toMatchObject({
      flow: { calendar: { weekdays: [1, 7], holidays: ['2026-01-01', '2026-12-25'] } },
      delivery: { bugs: { types: ['defect', 'bug'] } },
    });
  });
});
