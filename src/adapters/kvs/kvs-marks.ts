import type { BoardIndex, ScoreMarks } from '../../app/ports/stores';
import { inGroups, type KeyValue } from './key-value';

/** Requests to Forge storage that are under way together. */
const AT_ONCE = 10;

/** Marks of computations on their way, in Forge storage. */
export class KvsScoreMarks implements ScoreMarks {
  constructor(private readonly kv: KeyValue) {}

  async isSet(contractId: string): Promise<boolean> {
    return (await this.kv.get(markKey(contractId))) !== undefined;
  }

  set(contractId: string): Promise<void> {
    return this.kv.set(markKey(contractId), { v: 1 });
  }

  clear(contractId: string): Promise<void> {
    return this.kv.delete(markKey(contractId));
  }
}

/** Which contracts a board matters to: a key for each pair, so that contracts never overwrite one another. */
export class KvsBoardIndex implements BoardIndex {
  constructor(private readonly kv: KeyValue) {}

  async contractsOf(boardId: string): Promise<readonly string[]> {
    const prefix = `board-contract:${boardId}:`;
    const entries = await this.kv.list(prefix);
    return entries.map(({ key }) => key.slice(prefix.length));
  }

  async add(boardIds: readonly string[], contractId: string): Promise<void> {
    const keys = boardIds.map((boardId) => `board-contract:${boardId}:${contractId}`);
    const known = await this.kv.getMany(keys);
    for (const group of inGroups(
      keys.filter((key) => !known.has(key)),
      AT_ONCE,
    )) {
      await Promise.all(group.map((key) => this.kv.set(key, { v: 1 })));
    }
  }
}

function markKey(contractId: string): string {
  return `score-pending:${contractId}`;
}
