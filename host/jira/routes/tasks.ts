import { pathParameter, type Call, type Route } from '../call';
import { selfLink } from '../render/self-link';
import { forbidden, notFound, ok } from '../reply';
import type { Task } from '../tasks';

export const taskRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/rest/api/3/task/{taskId}',
    handle(call) {
      const task = call.core.tasks.look(pathParameter(call, 'taskId'));
      if (!task) throw notFound('The task was not found.');
      if (task.submittedBy !== call.accountId && !call.core.access.administersSite(call.caller))
        throw forbidden('Only the creator of the task and administrators can see it.');
      return ok(renderTask(task, call), 1);
    },
  },
];

function renderTask(task: Task, call: Call): Record<string, unknown> {
  const isOver = task.status === 'COMPLETE';
  return {
    self: selfLink(call.core, `task/${task.id}`),
    id: task.id,
    description: task.description,
    status: task.status,
    ...(isOver && { result: task.result, finished: call.now }),
    // Jira identifies people by number here and nowhere else.
    submittedBy: 10_000 + call.core.site.users.findIndex((user) => user.accountId === task.submittedBy),
    progress: isOver ? 100 : 0,
    elapsedRuntime: Math.max(0, call.now - task.submitted),
    submitted: task.submitted,
    ...(task.status !== 'ENQUEUED' && { started: task.submitted }),
    lastUpdate: call.now,
  };
}
