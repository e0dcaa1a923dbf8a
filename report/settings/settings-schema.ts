import * as z from 'zod';

import { parseDay } from '../../src/adapters/jira/parse-instant';

/** The policy that the app proposes (PRODUCT 3), for what nobody says. */
export const DEFAULT_POLICY = {
  technicalHealthTarget: 0.2,
  tolerance: 0.05,
  floor: 0.2,
  unit: 'items',
  period: 'sprint',
} as const;

const CATEGORIES: Readonly<Record<string, 'todo' | 'in-progress' | 'done'>> = {
  todo: 'todo',
  'to do': 'todo',
  new: 'todo',
  'in-progress': 'in-progress',
  'in progress': 'in-progress',
  indeterminate: 'in-progress',
  done: 'done',
};

/** In the words of the app, or in those that Jira's pages and its REST API use. */
const statusCategory = z
  .string()
  .transform((text) => CATEGORIES[text.trim().toLowerCase()])
  .pipe(z.enum(['todo', 'in-progress', 'done'], { error: 'Expected "todo", "in-progress" or "done".' }));

const category = z.enum(['roadmap', 'technical-health'], { error: 'Expected "roadmap" or "technical-health".' });
const names = z.array(z.string().min(1));
const share = z.number().min(0).max(1);
const day = z.string().refine((text) => parseDay(text) !== null, { error: 'Expected a day such as "2026-12-25".' });

const capacity = z
  .strictObject({
    technicalHealthTarget: share,
    tolerance: share,
    floor: share,
    unit: z.enum(['items', 'points', 'logged', 'effort-days']),
    period: z.enum(['sprint', 'month', 'quarter']),
  })
  .partial()
  .superRefine((told, context) => {
    // METRICS Capacity, status: a target under the floor is refused.
    const { technicalHealthTarget: target, floor } = { ...DEFAULT_POLICY, ...told };
    if (target >= floor) return;
    const message = `Expected at least the floor, ${floor}.`;
    context.addIssue({ code: 'custom', path: ['technicalHealthTarget'], message });
  });

const rule = z.strictObject({ types: names, labels: names }).partial();

const delivery = z
  .strictObject({
    bugs: rule,
    escapedLabels: names,
    incidents: rule,
    severePriorities: names,
    containedStatuses: names,
    outageLabels: names,
    vulnerabilities: rule,
    vulnerabilityLimits: z.record(z.string(), z.number().positive()),
    hotfixWords: names,
    attributionHours: z.number().min(0),
    ideas: rule,
    validatedStatuses: names,
  })
  .partial();

/** What a settings file may hold. Types, labels, components and resolutions are named as people see them, in any case. */
export const settingsSchema = z
  .strictObject({
    statusCategories: z.record(z.string(), statusCategory),
    excludedTypes: names,
    startRule: z.enum(['first', 'last']),
    abandonedResolutions: names,
    classification: z
      .strictObject({
        types: z.record(z.string(), category),
        labels: z.record(z.string(), category),
        components: z.record(z.string(), category),
      })
      .partial(),
    sprintField: z.string().min(1),
    estimateField: z.string().min(1),
    flaggedField: z.string().min(1),
    windowDays: z.int().min(1).max(5000),
    calendar: z.strictObject({ weekdays: z.array(z.int().min(1).max(7)).min(1), holidays: z.array(day) }).partial(),
    graceHours: z.number().min(0),
    waitingStatuses: names,
    capacity,
    delivery,
  })
  .partial();

export type Settings = z.output<typeof settingsSchema>;
