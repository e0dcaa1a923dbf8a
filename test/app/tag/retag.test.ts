import { deriveContext, foldChoices, retag, untouched } from '../../../src/app/tag/retag';
import type { TaggedItem } from '../../../src/app/tag/tagged-item';
import type { Choice } from '../../../src/app/ports/stores';
import { presentTag } from '../../../src/core/classify/tag-log';
import { aContract, anItem, instant } from '../../support/facts';

const created = '2026-01-05';
const now = instant('2026-02-01');
const contract = aContract({ typeStreams: { bug: 'reliability' } });
const bug = anItem({ id: '2', type: ['bug'], created });
const story = anItem({ id: '3', created, parent: ['2'] });
const items = new Map([bug, story].map((item) => [item.id, item]));
const context = (...tagged: TaggedItem[]) =>
  deriveContext(contract, items, new Map(tagged.map((one) => [one.itemId, one])));
const choice = (changed: Partial<Choice> = {}): Choice => ({
  ...{ at: now, accountId: 'ann', streamId: 'tech-debt', reason: 'Old library' },
  ...changed,
});

describe('retag', () => {
  it('records what the rule says, from creation', () => {
    const tagged = retag(bug, undefined, { context: context(), now });
    expect(tagged.log.entries).toEqual([
      {
        effectiveFrom: instant(created),
        recordedAt: now,
        category: 'technical-health',
        streamId: 'reliability',
        source: { kind: 'rule', rule: 'type:bug' },
        retroTagged: true,
      },
    ]);
  });

  it('records that nothing applies', () => {
    const orphan = anItem({ id: '9', created });
    expect(presentTag(retag(orphan, undefined, { context: context(), now }).log)).toMatchObject({
      category: 'untagged',
      source: { kind: 'none' },
    });
  });

  it('inherits from the parent', () => {
    expect(presentTag(retag(story, undefined, { context: context(), now }).log)).toMatchObject({
      category: 'technical-health',
      source: { kind: 'ancestor', itemId: '2' },
    });
  });

  it('is the same object when nothing changed', () => {
    const tagged = retag(bug, undefined, { context: context(), now });
    expect(retag(bug, tagged, { context: context(tagged), now: now + 1 })).toBe(tagged);
  });

  it('leaves what a person chose', () => {
    const chosen = foldChoices(bug, undefined, { context: context(), choices: [choice()] });
    expect(retag(bug, chosen, { context: context(chosen), now })).toBe(chosen);
  });

  it('keeps what was mirrored, so that only a change is written again', () => {
    const mirrored = { ...retag(story, undefined, { context: context(), now }), mirrored: 'x', choices: 2 };
    const alone = anItem({ id: '3', created, parent: ['2', '2026-01-20 -'] });
    const next = retag(alone, mirrored, { context: context(), now });
    expect(next).toMatchObject({ mirrored: 'x', choices: 2 });
    expect(next.log.entries).toHaveLength(2);
  });
});

describe('foldChoices', () => {
  it('puts choices into the log in their order, each from its own time', () => {
    const tagged = retag(bug, undefined, { context: context(), now });
    const folded = foldChoices(bug, tagged, {
      context: context(tagged),
      choices: [choice(), choice({ at: now + 5, accountId: 'bob', streamId: 'feature', reason: null })],
    });
    expect(folded.choices).toBe(2);
    expect(folded.log.entries.map(({ streamId, effectiveFrom }) => [streamId, effectiveFrom])).toEqual([
      ['reliability', instant(created)],
      ['tech-debt', now],
      ['feature', now + 5],
    ]);
    expect(presentTag(folded.log).source).toEqual({ kind: 'person', accountId: 'bob', reason: null });
  });

  it('gives the item back to the rules', () => {
    const chosen = foldChoices(bug, undefined, { context: context(), choices: [choice()] });
    const back = foldChoices(bug, chosen, { context: context(chosen), choices: [choice({ streamId: null })] });
    expect(presentTag(back.log)).toMatchObject({ streamId: 'reliability', source: { kind: 'rule' } });
  });

  it('takes a stream that the contract has dropped for no choice', () => {
    const folded = foldChoices(bug, undefined, { context: context(), choices: [choice({ streamId: 'gardening' })] });
    expect(presentTag(folded.log).source.kind).toBe('rule');
    expect(folded.choices).toBe(1);
  });

  it('counts a choice that changes nothing', () => {
    const once = foldChoices(bug, undefined, { context: context(), choices: [choice()] });
    const twice = foldChoices(bug, once, { context: context(once), choices: [choice()] });
    expect(twice.log).toBe(once.log);
    expect(twice.choices).toBe(2);
  });

  it('is what was there when nobody chose', () => {
    const tagged = untouched('2');
    expect(foldChoices(bug, tagged, { context: context(), choices: [] })).toBe(tagged);
  });
});
