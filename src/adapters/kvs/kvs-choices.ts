import * as z from 'zod';

import { UpstreamError } from '../../app/ports/upstream-error';
import type { Choice, Choices } from '../../app/ports/stores';
import type { KeyValue } from './key-value';
import { VersionedValues, schemaReader, type StoredFormat } from './versioned-value';

const choiceFormat: StoredFormat<Choice> = {
  version: 1,
  readers: {
    1: schemaReader(
      z.object({
        at: z.number(),
        accountId: z.string(),
        streamId: z.string().nullable(),
        reason: z.string().nullable(),
      }),
    ),
  },
  write: (choice) => choice,
};

/** Long after any job has put a choice into the log, and long enough to repair a queue that stood still. */
const KEEP_DAYS = 60;
/** So many people choosing at once for one item is a defect, not a crowd. */
const MOST_TRIES = 20;

interface ItemOfContract {
  readonly contractId: string;
  readonly itemId: string;
}

/** Numbered choices in Forge storage, each under a key that only one writer can take. */
export class KvsChoices implements Choices {
  private readonly choices: VersionedValues<Choice>;

  constructor(private readonly kv: KeyValue) {
    this.choices = new VersionedValues(kv, choiceFormat);
  }

  async after(item: ItemOfContract, count: number): Promise<readonly Choice[]> {
    const found: Choice[] = [];
    for (let number = count + 1; ; number += 1) {
      const choice = await this.choices.read(choiceKey(item, number));
      if (choice === undefined) return found;
      found.push(choice);
    }
  }

  async append(item: ItemOfContract, choice: Choice, count: number): Promise<void> {
    for (let number = count + 1; number <= count + MOST_TRIES; number += 1) {
      if (await this.choices.create(choiceKey(item, number), choice, KEEP_DAYS)) return;
    }
    throw new UpstreamError('unavailable', 'Too many people are tagging this work item at once. Try again.');
  }

  async latest(contractId: string): Promise<ReadonlyMap<string, number>> {
    const prefix = `choice:${contractId}:`;
    const latest = new Map<string, number>();
    for (const { key } of await this.kv.list(prefix)) {
      const [itemId = '', number = ''] = key.slice(prefix.length).split(':');
      latest.set(itemId, Math.max(latest.get(itemId) ?? 0, Number(number)));
    }
    return latest;
  }
}

function choiceKey({ contractId, itemId }: ItemOfContract, number: number): string {
  return `choice:${contractId}:${itemId}:${number}`;
}
