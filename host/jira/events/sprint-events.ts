import type { Call } from '../call';
import type { JiraSprint } from '../model';
import { renderEventSprint } from '../render/sprint';

export type SprintVerb = 'created' | 'started' | 'updated' | 'closed' | 'deleted';

/** Announces what happened to a sprint; an update carries the old values of what changed. */
export function sprintEvent(
  happening: { readonly verb: SprintVerb; readonly sprint: JiraSprint; readonly before?: JiraSprint },
  call: Call,
): void {
  const { verb, sprint, before } = happening;
  const sent = renderEventSprint(sprint);
  const oldValue = verb === 'updated' && before ? { oldValue: changedFrom(renderEventSprint(before), sent) } : {};
  call.emit(`avi:jira-software:${verb}:sprint`, { sprint: sent, ...oldValue });
}

function changedFrom(before: Record<string, unknown>, after: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(before).filter(([name, value]) => after[name] !== value));
}
