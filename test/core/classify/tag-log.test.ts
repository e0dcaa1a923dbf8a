import type { TagSource } from '../../../src/core/classify/tag';
import {
  awaitsFirstTag,
  personalChoice,
  presentTag,
  recordTag,
  tagAt,
  type Tag,
} from '../../../src/core/classify/tag-log';
import { anItem, aTag, aTagLog, instant } from '../../support/facts';

const item = anItem({ id: '7', created: '2026-01-05' });
const byAnn: TagSource = { kind: 'person', accountId: 'ann', reason: 'asked for by a customer' };
const roadmap: Tag = { category: 'roadmap', streamId: 'feature', source: byAnn };
const health: Tag = { category: 'technical-health', streamId: 'platform', source: byAnn };
const untagged: Tag = { category: 'untagged', streamId: null, source: { kind: 'none' } };
const on = (iso: string) => ({ item, now: instant(iso) });

describe('recordTag', () => {
  it('lets the first tag count from creation, marked as given later', () => {
    expect(recordTag(undefined, roadmap, on('2026-02-01'))).toEqual({
      itemId: '7',
      entries: [
        { ...roadmap, effectiveFrom: instant('2026-01-05'), recordedAt: instant('2026-02-01'), retroTagged: true },
      ],
    });
  });

  it('does not mark a tag that was given at creation itself', () => {
    expect(recordTag(undefined, roadmap, on('2026-01-05')).entries[0]?.retroTagged).toBe(false);
  });

  it('lets a later tag count from its own date, and keeps the earlier one', () => {
    const log = recordTag(recordTag(undefined, roadmap, on('2026-02-01')), health, on('2026-03-01'));
    expect(log.entries).toHaveLength(2);
    expect(log.entries[1]).toMatchObject({
      category: 'technical-health',
      effectiveFrom: instant('2026-03-01'),
      retroTagged: false,
    });
  });

  it('lets the first category count from creation when all there was before was untagged', () => {
    const log = recordTag(recordTag(undefined, untagged, on('2026-01-06')), roadmap, on('2026-02-01'));
    expect(log.entries[1]).toMatchObject({ effectiveFrom: instant('2026-01-05'), retroTagged: true });
    expect(tagAt(log, instant('2026-01-20')).category).toBe('roadmap');
  });

  it('takes a tag back from now on only', () => {
    const tagged = recordTag(undefined, roadmap, on('2026-02-01'));
    const log = recordTag(tagged, untagged, on('2026-03-01'));
    expect(tagAt(log, instant('2026-02-28')).category).toBe('roadmap');
    expect(tagAt(log, instant('2026-03-01')).category).toBe('untagged');
    const again = recordTag(log, health, on('2026-04-01'));
    expect(tagAt(again, instant('2026-02-28')).category).toBe('roadmap');
  });

  it.each<[string, TagSource]>([
    ['the same person and reason', byAnn],
    ['the same rule', { kind: 'rule', rule: 'type:story' }],
    ['the same ancestor', { kind: 'ancestor', itemId: '3', itemKey: 'P-3' }],
    ['nothing', { kind: 'none' }],
  ])('returns the log itself when nothing changed: %s', (_, source) => {
    const log = recordTag(undefined, { ...roadmap, source }, on('2026-02-01'));
    expect(recordTag(log, { ...roadmap, source: { ...source } }, on('2026-03-01'))).toBe(log);
  });

  it.each<[string, Tag]>([
    ['another stream', { ...roadmap, streamId: 'enhancement' }],
    ['another person', { ...roadmap, source: { ...byAnn, accountId: 'bob' } }],
    ['another reason', { ...roadmap, source: { ...byAnn, reason: null } }],
    ['another kind of source', { ...roadmap, source: { kind: 'rule', rule: 'type:story' } }],
  ])('appends what differs only in %s', (_, next) => {
    const log = recordTag(undefined, roadmap, on('2026-02-01'));
    expect(recordTag(log, next, on('2026-03-01')).entries).toHaveLength(2);
  });

  it('does not touch the log it was given', () => {
    const log = recordTag(undefined, roadmap, on('2026-02-01'));
    recordTag(log, health, on('2026-03-01'));
    expect(log.entries).toHaveLength(1);
  });
});

describe('tagAt', () => {
  const log = aTagLog('7', aTag('untagged', '2026-01-05'), aTag('roadmap', '2026-02-01'));

  it.each([
    ['before everything, the first', '2025-12-01', 'untagged'],
    ['between two', '2026-01-20', 'untagged'],
    ['at the instant of the second', '2026-02-01', 'roadmap'],
    ['after it', '2026-05-01', 'roadmap'],
  ])('%s', (_, at, category) => {
    expect(tagAt(log, instant(at)).category).toBe(category);
  });

  it('is untagged for an empty log', () => {
    const never = { category: 'untagged', streamId: null, source: { kind: 'none' }, retroTagged: false, recordedAt: 0 };
    expect(tagAt(aTagLog('7'), instant('2026-01-20'))).toMatchObject(never);
    expect(presentTag(aTagLog('7'))).toMatchObject(never);
  });
});

describe('personalChoice', () => {
  it('is the present tag when a person gave it', () => {
    const chosen = aTag('roadmap', '2026-02-01', byAnn);
    expect(personalChoice(aTagLog('7', aTag('untagged'), chosen))).toBe(chosen);
  });

  it('is null when the choice was taken back, whatever people chose before', () => {
    expect(
      personalChoice(aTagLog('7', aTag('roadmap', '2026-02-01', byAnn), aTag('untagged', '2026-03-01'))),
    ).toBeNull();
  });
});

describe('awaitsFirstTag', () => {
  it('is true until a category was ever given', () => {
    expect(awaitsFirstTag(undefined)).toBe(true);
    expect(awaitsFirstTag(aTagLog('7', aTag('untagged')))).toBe(true);
    expect(awaitsFirstTag(aTagLog('7', aTag('roadmap'), aTag('untagged', '2026-02-01')))).toBe(false);
  });
});
