import type { ContractForm } from '../../contract/contract-form';
import type { ruleFields } from '../../contract/rule-fields';
import {
  DEFAULT_ABANDONED_RESOLUTIONS,
  DEFAULT_CALENDAR,
  DEFAULT_DELIVERY_RULES,
  type FlowSettings,
  type OperatingContract,
} from '../../core/ledger/operating-contract';

/** What the contract says of how things are measured and recognised. */
interface Rules extends Pick<OperatingContract, 'delivery'> {
  readonly flow: Pick<FlowSettings, 'waitingStatuses' | 'graceHours' | 'calendar' | 'abandonedResolutions'>;
}

export type RuleFields = Pick<ContractForm, keyof typeof ruleFields>;

export function toRuleFields({ flow, delivery }: Rules): RuleFields {
  return {
    waitingStatuses: [...flow.waitingStatuses],
    graceHours: flow.graceHours,
    workingDays: [...flow.calendar.weekdays],
    holidays: [...flow.calendar.holidays],
    abandonedResolutions: [...flow.abandonedResolutions],
    bugTypes: [...delivery.bugs.types],
    bugLabels: [...delivery.bugs.labels],
    escapedLabels: [...delivery.escapedLabels],
    incidentTypes: [...delivery.incidents.types],
    incidentLabels: [...delivery.incidents.labels],
    severePriorities: [...delivery.severePriorities],
    containedStatuses: [...delivery.containedStatuses],
    outageLabels: [...delivery.outageLabels],
    vulnerabilityTypes: [...delivery.vulnerabilities.types],
    vulnerabilityLabels: [...delivery.vulnerabilities.labels],
    vulnerabilityLimits: { ...delivery.vulnerabilityLimits },
    hotfixWords: [...delivery.hotfixWords],
    attributionHours: delivery.attributionHours,
    ideaTypes: [...delivery.ideas.types],
    ideaLabels: [...delivery.ideas.labels],
    validatedStatuses: [...delivery.validatedStatuses],
  };
}

/** Lists hold each name once, and days in their order. */
export function fromRuleFields(form: RuleFields): Rules {
  return {
    flow: {
      waitingStatuses: once(form.waitingStatuses),
      graceHours: form.graceHours,
      calendar: { weekdays: once(form.workingDays).sort(), holidays: once(form.holidays).sort() },
      abandonedResolutions: once(form.abandonedResolutions),
    },
    delivery: {
      bugs: { types: once(form.bugTypes), labels: once(form.bugLabels) },
      escapedLabels: once(form.escapedLabels),
      incidents: { types: once(form.incidentTypes), labels: once(form.incidentLabels) },
      severePriorities: once(form.severePriorities),
      containedStatuses: once(form.containedStatuses),
      outageLabels: once(form.outageLabels),
      vulnerabilities: { types: once(form.vulnerabilityTypes), labels: once(form.vulnerabilityLabels) },
      vulnerabilityLimits: form.vulnerabilityLimits,
      hotfixWords: once(form.hotfixWords),
      attributionHours: form.attributionHours,
      ideas: { types: once(form.ideaTypes), labels: once(form.ideaLabels) },
      validatedStatuses: once(form.validatedStatuses),
    },
  };
}

/** What is assumed until somebody says otherwise. */
export const DEFAULT_RULE_FIELDS: RuleFields = toRuleFields({
  flow: {
    waitingStatuses: [],
    graceHours: 0,
    calendar: DEFAULT_CALENDAR,
    abandonedResolutions: DEFAULT_ABANDONED_RESOLUTIONS,
  },
  delivery: DEFAULT_DELIVERY_RULES,
});

function once<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
