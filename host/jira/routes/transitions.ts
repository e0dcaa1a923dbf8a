import { z } from 'zod';
import { changeIssue } from '../changes';
import type { Call, Route } from '../call';
import { FieldProblem } from '../fields/issue-field';
import { resolveChoice } from '../fields/reference';
import { planTransition } from '../fields/workflow';
import { editableIssueOfPath, issueOfPath, mayEditIssue } from '../find-issue';
import { readUpdateDetails } from '../issue-edit';
import type { JiraIssue, JiraNamed, JiraStatus } from '../model';
import { renderStatus } from '../render/status';
import { JiraError, badRequest, noContent, ok, type Reply } from '../reply';

const path = '/rest/api/3/issue/{issueIdOrKey}/transitions';

export const transitionRoutes: readonly Route[] = [
  { method: 'GET', path, query: ['transitionId'], handle: listTransitions },
  { method: 'POST', path, writes: true, handle: doTransition },
];

/** The simulated workflow: every status can be reached from every other. */
interface Transition {
  readonly id: string;
  readonly to: JiraStatus;
}

function transitionsOf(issue: JiraIssue, call: Call): Transition[] {
  if (!mayEditIssue(issue, call)) return [];
  return call.core.site.statuses
    .map((to, index) => ({ id: String((index + 1) * 10 + 1), to }))
    .filter(({ to }) => to.id !== issue.statusId);
}

function listTransitions(call: Call): Reply {
  const wanted = call.query.get('transitionId');
  const transitions = transitionsOf(issueOfPath(call), call).filter(({ id }) => wanted === null || id === wanted);
  const rendered = transitions.map(({ id, to }) => ({
    id,
    name: to.name,
    to: renderStatus(to.id, call.core),
    ...{ hasScreen: false, isGlobal: true, isInitial: false, isAvailable: true, isConditional: false, looped: false },
  }));
  return ok({ expand: 'transitions', transitions: rendered }, rendered.length);
}

const fieldsSchema = z.strictObject({ resolution: z.unknown().optional() });

function doTransition(call: Call): Reply {
  const issue = editableIssueOfPath(call);
  const details = readUpdateDetails(call);
  const wanted = details.transition?.id;
  if (wanted === undefined) throw badRequest("Missing 'transition' identifier");
  const transition = transitionsOf(issue, call).find(({ id }) => id === wanted);
  if (!transition) throw badRequest(`Transition id '${wanted}' is not valid for this issue.`);
  const resolution = resolutionOf(transition.to, details.fields, call);
  changeIssue(issue, [planTransition(issue, { status: transition.to, resolution }, call)], call);
  return noContent();
}

/** What a done status resolves to: what was asked for, or else the first resolution of the site. */
function resolutionOf(to: JiraStatus, fields: Readonly<Record<string, unknown>>, call: Call): JiraNamed | null {
  const asked = fieldsSchema.safeParse(fields);
  if (!asked.success)
    throw badRequest('Only the resolution can be set in a transition: no other field is on its screen.');
  if (to.categoryKey !== 'done') return null;
  const { resolutions } = call.core.site;
  if (asked.data.resolution === undefined) return resolutions[0] ?? null;
  try {
    return resolveChoice(asked.data.resolution, resolutions, 'Resolution');
  } catch (error) {
    if (!(error instanceof FieldProblem)) throw error;
    throw new JiraError(400, [], { resolution: error.message });
  }
}
