import {
  DEFAULT_ABANDONED_RESOLUTIONS,
  DEFAULT_CALENDAR,
  DEFAULT_DELIVERY_RULES,
  type DeliveryRules,
  type ItemRule,
  type OperatingContract,
} from '../../src/core/ledger/operating-contract';
import type { TimeZone } from '../../src/core/time/instant';
import type { SiteMetadata } from '../../src/core/timeline/site-metadata';
import { DEFAULT_POLICY, type Settings } from './settings-schema';

/** Twelve weeks, as the forecast looks back. */
const DEFAULT_WINDOW_DAYS = 84;

/** An operating contract over every project of the export, by the settings and the app's defaults. */
export function contractOf(settings: Settings, site: SiteMetadata, timeZone: TimeZone): OperatingContract {
  return {
    id: 'report',
    version: 1,
    name: 'Report',
    projectIds: site.projects.map(({ id }) => id),
    // A report has no people: nobody is asked to agree to it.
    leaders: { kind: 'cpto', cpto: '' },
    sponsor: null,
    members: [],
    capacity: { ...DEFAULT_POLICY, ...settings.capacity },
    flow: {
      statusCategories: settings.statusCategories ?? {},
      startRule: settings.startRule ?? 'first',
      abandonedResolutions: settings.abandonedResolutions ?? DEFAULT_ABANDONED_RESOLUTIONS,
      windowDays: settings.windowDays ?? DEFAULT_WINDOW_DAYS,
      historyMonths: 0,
      waitingStatuses: settings.waitingStatuses ?? [],
      graceHours: settings.graceHours ?? 0,
      calendar: { ...DEFAULT_CALENDAR, ...settings.calendar },
    },
    delivery: deliveryRules(settings.delivery ?? {}),
    timeZone,
    streams: [],
    typeStreams: {},
    history: [],
  };
}

/** The rules compare in lower case; people write names as they see them. */
function deliveryRules(told: NonNullable<Settings['delivery']>): DeliveryRules {
  const defaults = DEFAULT_DELIVERY_RULES;
  const limits = Object.entries(told.vulnerabilityLimits ?? defaults.vulnerabilityLimits);
  return {
    bugs: itemRule(told.bugs, defaults.bugs),
    escapedLabels: lower(told.escapedLabels ?? defaults.escapedLabels),
    incidents: itemRule(told.incidents, defaults.incidents),
    severePriorities: lower(told.severePriorities ?? defaults.severePriorities),
    containedStatuses: lower(told.containedStatuses ?? defaults.containedStatuses),
    outageLabels: lower(told.outageLabels ?? defaults.outageLabels),
    vulnerabilities: itemRule(told.vulnerabilities, defaults.vulnerabilities),
    vulnerabilityLimits: Object.fromEntries(limits.map(([name, days]) => [name.toLowerCase(), days])),
    hotfixWords: lower(told.hotfixWords ?? defaults.hotfixWords),
    attributionHours: told.attributionHours ?? defaults.attributionHours,
    ideas: itemRule(told.ideas, defaults.ideas),
    validatedStatuses: lower(told.validatedStatuses ?? defaults.validatedStatuses),
  };
}

function itemRule(told: Partial<ItemRule> | undefined, defaults: ItemRule): ItemRule {
  if (told === undefined) return defaults;
  return { types: lower(told.types ?? []), labels: lower(told.labels ?? []) };
}

function lower(names: readonly string[]): string[] {
  return names.map((name) => name.toLowerCase());
}
