import { Sequence } from './sequence';

const FIRST_ID = 10_000;
/** A task nobody looks at is done by then, so that its work never waits for a reader. */
const LONGEST_RUN_MS = 1000;

export interface Task {
  readonly id: string;
  readonly description: string;
  readonly submittedBy: string | null;
  /** Epoch milliseconds of the site. */
  readonly submitted: number;
  status: 'ENQUEUED' | 'RUNNING' | 'COMPLETE';
  result: unknown;
}

interface Entry {
  readonly task: Task;
  readonly run: () => unknown;
  readonly due: number;
}

/**
 * Asynchronous work. It moves one state with each look at it and is done at the latest a second
 * after it was accepted: whoever uses the result without waiting for the task fails here as in Jira.
 */
export class Tasks {
  private readonly tasks = new Map<string, Task>();
  private readonly open = new Map<string, Entry>();
  private readonly ids = new Sequence([], FIRST_ID);

  /** @param monotonicNow milliseconds that only go forward */
  constructor(private readonly monotonicNow: () => number) {}

  submit(work: Pick<Task, 'description' | 'submittedBy' | 'submitted'>, run: () => unknown): Task {
    const task: Task = { ...work, id: String(this.ids.next()), status: 'ENQUEUED', result: undefined };
    this.tasks.set(task.id, task);
    this.open.set(task.id, { task, run, due: this.monotonicNow() + LONGEST_RUN_MS });
    return task;
  }

  /** The task as it is now, moved on by the look. */
  look(id: string): Task | undefined {
    const entry = this.open.get(id);
    const task = this.tasks.get(id);
    if (!entry || !task) return task;
    const seen = { ...task };
    if (task.status === 'ENQUEUED') task.status = 'RUNNING';
    else this.complete(entry);
    return seen;
  }

  /** Completes what is due, or everything. */
  settle(which: 'due' | 'all'): void {
    for (const entry of this.open.values())
      if (which === 'all' || entry.due <= this.monotonicNow()) this.complete(entry);
  }

  private complete({ task, run }: Entry): void {
    this.open.delete(task.id);
    task.result = run();
    task.status = 'COMPLETE';
  }
}
