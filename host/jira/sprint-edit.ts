import { z } from 'zod';
import type { SprintEdit } from './changes';
import type { JiraSprint } from './model';
import { badRequest } from './reply';

const instant = z
  .string()
  .refine((text) => !Number.isNaN(Date.parse(text)), 'is not a date')
  .transform((text) => Date.parse(text));
/** The body that plans a sprint. */
export const sprintCreationSchema = z.strictObject({
  name: z.string().trim().min(1).max(255),
  originBoardId: z.number().int(),
  goal: z.string().optional(),
  startDate: instant.optional(),
  endDate: instant.optional(),
});
/** The body of both updates; what a sprint has but cannot be given is read and passed over. */
export const sprintUpdateSchema = z.strictObject({
  id: z.number().int().optional(),
  self: z.string().optional(),
  originBoardId: z.number().int().optional(),
  createdDate: z.string().optional(),
  completeDate: z.string().optional(),
  name: z.string().trim().min(1).max(255).optional(),
  goal: z.string().optional(),
  state: z.enum(['future', 'active', 'closed']).optional(),
  startDate: instant.nullish(),
  endDate: instant.nullish(),
});

type SprintUpdate = z.infer<typeof sprintUpdateSchema>;

/**
 * What an update does to a sprint. A whole update empties what it leaves out.
 * @throws JiraError 400 for a change of state that Jira does not allow
 */
export function planSprintEdit(
  sprint: JiraSprint,
  { update, whole, now }: { readonly update: SprintUpdate; readonly whole: boolean; readonly now: number },
): SprintEdit {
  const texts = { name: update.name ?? nameOf(sprint, whole), goal: update.goal ?? (whole ? '' : sprint.goal) };
  if (sprint.state === 'closed') return texts;
  const rest = whole ? { startDate: null, endDate: null } : sprint;
  const startDate = update.startDate === undefined ? rest.startDate : update.startDate;
  const endDate = update.endDate === undefined ? rest.endDate : update.endDate;
  const state = update.state ?? sprint.state;
  refuseState(sprint, { state, startDate, endDate });
  const isClosing = state === 'closed';
  return { ...texts, state, startDate, endDate, completeDate: isClosing ? now : null };
}

function nameOf(sprint: JiraSprint, whole: boolean): string {
  if (whole) throw badRequest('Sprint name is required.');
  return sprint.name;
}

function refuseState(sprint: JiraSprint, edit: Required<Pick<SprintEdit, 'state' | 'startDate' | 'endDate'>>): void {
  const { state, startDate, endDate } = edit;
  if (startDate !== null && endDate !== null && endDate < startDate)
    throw badRequest('The start date of a sprint must be before the end date.');
  if (state === sprint.state) return;
  const isStart = sprint.state === 'future' && state === 'active';
  const isClose = sprint.state === 'active' && state === 'closed';
  if (!isStart && !isClose) throw badRequest(`A sprint cannot change from ${sprint.state} to ${state}.`);
  if (isStart && (startDate === null || endDate === null))
    throw badRequest('A sprint needs a start date and an end date to be started.');
}
