import { idOf, isRecord, textIn } from '../../src/adapters/jira/checked-values';
import type { HistoryWire } from '../../src/adapters/jira/history-wire';

type Edit = HistoryWire['items'][number];

/** Names by id, as items tell them: the present value of a field first, else what changelogs mention. */
export class Named {
  private readonly present = new Map<string, string>();
  private readonly mentioned = new Map<string, string>();

  add(value: unknown): void {
    const id = idOf(value);
    if (id !== null && isRecord(value)) this.present.set(id, textIn(value.name) ?? id);
  }

  mention({ from, fromText, to, toText }: Edit): void {
    if (from !== null && fromText !== null) this.mentioned.set(from, fromText);
    if (to !== null && toText !== null) this.mentioned.set(to, toText);
  }

  /** In the order of ids, which is the order in which Jira made them. */
  all(): { id: string; name: string }[] {
    const names = new Map([...this.mentioned, ...this.present]);
    names.delete('');
    return [...names]
      .map(([id, name]) => ({ id, name }))
      .sort((a, b) => a.id.length - b.id.length || (a.id < b.id ? -1 : 1));
  }
}
