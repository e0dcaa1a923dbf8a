import { KvsChoices } from '../../../src/adapters/kvs/kvs-choices';
import type { Choice } from '../../../src/app/ports/stores';
import { InMemoryKeyValue } from '../../support/in-memory-key-value';

const item = { contractId: 'c1', itemId: '10001' };
const choiceOf = (accountId: string): Choice => ({ at: 1, accountId, streamId: 'feature', reason: null });

describe('KvsChoices', () => {
  it('gives choices back in the order in which they were made', async () => {
    const choices = new KvsChoices(new InMemoryKeyValue());
    await choices.append(item, choiceOf('ann'), 0);
    await choices.append(item, { ...choiceOf('bob'), streamId: null, reason: 'A mistake' }, 0);
    expect(await choices.after(item, 0)).toEqual([
      choiceOf('ann'),
      { at: 1, accountId: 'bob', streamId: null, reason: 'A mistake' },
    ]);
  });

  it('gives only those that the log does not hold yet', async () => {
    const choices = new KvsChoices(new InMemoryKeyValue());
    for (const accountId of ['ann', 'bob', 'cleo']) await choices.append(item, choiceOf(accountId), 0);
    expect((await choices.after(item, 2)).map(({ accountId }) => accountId)).toEqual(['cleo']);
    expect(await choices.after(item, 3)).toEqual([]);
  });

  it('keeps both choices of two people at once', async () => {
    const choices = new KvsChoices(new InMemoryKeyValue());
    await Promise.all(['ann', 'bob'].map((accountId) => choices.append(item, choiceOf(accountId), 4)));
    expect(new Set((await choices.after(item, 4)).map(({ accountId }) => accountId))).toEqual(new Set(['ann', 'bob']));
  });

  it('keeps items and contracts apart', async () => {
    const choices = new KvsChoices(new InMemoryKeyValue());
    await choices.append(item, choiceOf('ann'), 0);
    await choices.append({ contractId: 'c1', itemId: '1000' }, choiceOf('bob'), 0);
    await choices.append({ contractId: 'c2', itemId: '10001' }, choiceOf('cleo'), 0);
    await choices.append(item, choiceOf('dan'), 1);
    expect(await choices.latest('c1')).toEqual(
      new Map([
        ['1000', 1],
        ['10001', 2],
      ]),
    );
  });

  it('gives up instead of trying for ever', async () => {
    const kv = new InMemoryKeyValue();
    const choices = new KvsChoices(kv);
    for (let i = 0; i < 20; i += 1) await choices.append(item, choiceOf(`person ${i}`), i);
    await expect(choices.append(item, choiceOf('ann'), 0)).rejects.toMatchObject({ failure: 'unavailable' });
  });
});
