import * as z from 'zod/mini';

/** Days are such as `2026-12-25`, and exist. */
export function isIsoDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

// Sites differ in how they write the same name, so that names are kept and compared in lower case.
const name = z
  .string()
  .check(z.trim(), z.toLowerCase(), z.minLength(1, 'Leave no name empty.'), z.maxLength(100, 'Shorten a long name.'));
const names = z.array(name).check(z.maxLength(50, 'Name at most 50.'));
const label = name.check(z.regex(/^\S+$/, 'A label in Jira has no spaces. Separate labels by commas.'));
const labels = z.array(label).check(z.maxLength(50, 'Name at most 50.'));
const words = z.array(name).check(z.maxLength(20, 'Name at most 20 words.'));

/** A whole number between two limits, both included. */
function whole(from: number, to: number, message: string) {
  return z.number().check(
    z.gte(from, message),
    z.lte(to, message),
    z.refine((value) => Number.isInteger(value), 'Enter a whole number.'),
  );
}

/** The part of the contract's form that says how things are measured and recognised; most sites leave it as it is. */
export const ruleFields = {
  waitingStatuses: z.array(z.string()).check(z.maxLength(200, 'Choose at most 200 statuses.')),
  graceHours: whole(0, 168, 'Use a grace period of 0 to 168 hours.'),
  /** ISO weekdays: 1 is Monday. */
  workingDays: z
    .array(whole(1, 7, 'Choose from Monday to Sunday.'))
    .check(z.minLength(1, 'Choose at least one working day.')),
  holidays: z
    .array(z.string().check(z.refine(isIsoDay, 'Write each holiday as a date such as 2026-12-25.')))
    .check(z.maxLength(500, 'Name at most 500 holidays.')),
  abandonedResolutions: names,
  bugTypes: names,
  bugLabels: labels,
  escapedLabels: labels,
  incidentTypes: names,
  incidentLabels: labels,
  severePriorities: names,
  containedStatuses: names,
  outageLabels: labels,
  vulnerabilityTypes: names,
  vulnerabilityLabels: labels,
  /** Days by the name of a priority. */
  vulnerabilityLimits: z.record(name, whole(1, 3650, 'Use limits of 1 to 3,650 days.')),
  hotfixWords: words,
  attributionHours: whole(1, 720, 'Use 1 to 720 hours.'),
  ideaTypes: names,
  ideaLabels: labels,
  validatedStatuses: names,
};
