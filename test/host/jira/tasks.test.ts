import { Tasks } from '../../../host/jira/tasks';

const NOON = Date.UTC(2026, 2, 9, 12);
const work = { description: 'Set properties', submittedBy: 'ada', submitted: NOON };

function someTasks(): { tasks: Tasks; stopwatch: { elapsed: number }; runs: string[] } {
  const stopwatch = { elapsed: 0 };
  return { tasks: new Tasks(() => stopwatch.elapsed), stopwatch, runs: [] };
}

describe('an asynchronous task', () => {
  it('is accepted without being done', () => {
    const { tasks, runs } = someTasks();
    const task = tasks.submit(work, () => runs.push('done'));
    expect(task).toMatchObject({ ...work, id: '10000', status: 'ENQUEUED' });
    expect(runs).toEqual([]);
  });

  it('moves from ENQUEUED over RUNNING to COMPLETE as it is looked at', () => {
    const { tasks, runs } = someTasks();
    const { id } = tasks.submit(work, () => {
      runs.push('done');
      return { updated: 3 };
    });
    expect([tasks.look(id)?.status, runs.length]).toEqual(['ENQUEUED', 0]);
    expect([tasks.look(id)?.status, runs.length]).toEqual(['RUNNING', 1]);
    expect(tasks.look(id)).toMatchObject({ status: 'COMPLETE', result: { updated: 3 } });
    tasks.look(id);
    expect(runs).toEqual(['done']);
  });

  it('is done a second later when nobody looks', () => {
    const { tasks, stopwatch, runs } = someTasks();
    const { id } = tasks.submit(work, () => runs.push('done'));
    stopwatch.elapsed = 999;
    tasks.settle('due');
    expect(runs).toEqual([]);
    stopwatch.elapsed = 1000;
    tasks.settle('due');
    expect(runs).toEqual(['done']);
    expect(tasks.look(id)?.status).toBe('COMPLETE');
  });

  it('is done at once when everything is to be settled, in the order of submission', () => {
    const { tasks, runs } = someTasks();
    tasks.submit(work, () => runs.push('first'));
    tasks.submit(work, () => runs.push('second'));
    tasks.settle('all');
    tasks.settle('all');
    expect(runs).toEqual(['first', 'second']);
  });

  it('has an id of its own, and none is not found', () => {
    const { tasks } = someTasks();
    const ids = [tasks.submit(work, () => null).id, tasks.submit(work, () => null).id];
    expect(ids).toEqual(['10000', '10001']);
    expect(tasks.look('10002')).toBeUndefined();
  });
});
