import * as fc from 'fast-check';
import { replay, toWorkItem } from '../../../../host/data/company/replay';
import { RESOLUTION, STATUS, type StatusId } from '../../../../host/data/company/vocabulary';
import type { Draft } from '../../../../host/data/company/draft';
import { aDraft, CREATED, END, PLAIN_NAMING, PLAIN_NUMBERING } from './a-company';

const HOUR = 3_600_000;
const context = { naming: PLAIN_NAMING, numbering: PLAIN_NUMBERING, end: END, actingFor: (account: string) => account };
const played = (draft: Draft, end = END) => replay(draft, { ...context, end });

describe('replay', () => {
  it('carries edits out in the order of time, however they were planned', () => {
    const draft = aDraft();
    draft.edit(CREATED + 3 * HOUR, 'b', { points: 5 });
    draft.edit(CREATED + HOUR, 'a', { points: 3 });
    const { histories, last } = played(draft);
    expect(
      histories.map(({ author, created, items }) => [author, created, items[0]?.fromString, items[0]?.toString]),
    ).toEqual([
      ['a', CREATED + HOUR, null, '3'],
      ['b', CREATED + 3 * HOUR, '3', '5'],
    ]);
    expect(last.points).toBe(5);
  });

  it('lets an edit depend on what came before it', () => {
    const draft = aDraft();
    draft.edit(CREATED + 2 * HOUR, 'a', ({ points }) => ({ points: (points ?? 0) + 1 }));
    draft.edit(CREATED + HOUR, 'a', { points: 8 });
    expect(played(draft).last.points).toBe(9);
  });

  it('leaves no trace of an edit that changes nothing', () => {
    const draft = aDraft({ points: 3 });
    draft.edit(CREATED + HOUR, 'a', { points: 3 });
    draft.edit(CREATED + 2 * HOUR, 'a', () => ({}));
    expect(played(draft).histories).toEqual([]);
  });

  it('stops at the end', () => {
    const draft = aDraft();
    draft.edit(CREATED + HOUR, 'a', { points: 3 });
    draft.edit(CREATED + HOUR + 1, 'a', { points: 5 });
    expect(played(draft, CREATED + HOUR).last.points).toBe(3);
  });

  it('resolves with the last resolution and forgets it when reopened', () => {
    const draft = aDraft();
    draft.move(CREATED + HOUR, 'a', { statusId: STATUS.done, resolutionId: RESOLUTION.done });
    expect(played(draft).resolved).toBe(CREATED + HOUR);
    draft.move(CREATED + 2 * HOUR, 'a', { statusId: STATUS.inProgress, resolutionId: null });
    expect(played(draft).resolved).toBeNull();
    draft.move(CREATED + 3 * HOUR, 'a', { statusId: STATUS.done, resolutionId: RESOLUTION.done });
    expect(played(draft).resolved).toBe(CREATED + 3 * HOUR);
  });

  it('lets a colleague act for somebody who has left', () => {
    const draft = aDraft();
    draft.edit(CREATED + HOUR, 'gone', { points: 3 });
    const { histories } = replay(draft, { ...context, actingFor: (account) => `colleague of ${account}` });
    expect(histories[0]?.author).toBe('colleague of gone');
  });

  it('gives true chains for any edits in any order', () => {
    const statuses = Object.values(STATUS);
    const edit = fc.record({
      hour: fc.integer({ min: 0, max: 200 }),
      statusId: fc.constantFrom<StatusId>(...statuses),
      points: fc.option(fc.constantFrom(1, 2, 3, 5, 8)),
      sprint: fc.integer({ min: 1, max: 4 }),
      kind: fc.constantFrom('status', 'points', 'join', 'leave'),
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 25 }), (edits) => {
        const draft = aDraft();
        for (const { hour, statusId, points, sprint, kind } of edits) {
          const at = CREATED + hour * HOUR;
          if (kind === 'status') draft.move(at, 'a', { statusId });
          if (kind === 'points') draft.edit(at, 'a', { points });
          if (kind === 'join') draft.addToSprint(at, 'a', sprint);
          if (kind === 'leave') draft.removeFromSprint(at, 'a', sprint);
        }
        const { histories, last } = played(draft);
        const present = new Map<string, string | null>([
          ['status', draft.initial.statusId],
          ['Sprint', ''],
          ['Story Points', null],
        ]);
        for (const item of histories.flatMap(({ items }) => items)) {
          const [from, to] = item.field === 'Story Points' ? [item.fromString, item.toString] : [item.from, item.to];
          expect(from).toBe(present.get(item.field));
          expect(to).not.toBe(from);
          present.set(item.field, to);
        }
        expect(present.get('status')).toBe(last.statusId);
        expect(present.get('Sprint')).toBe(last.sprintIds.join(', '));
        expect(present.get('Story Points')).toBe(last.points === null ? null : String(last.points));
      }),
    );
  });
});

describe('toWorkItem', () => {
  it('has the values of the last change and what it was born with', () => {
    const draft = aDraft(
      { labels: ['a'] },
      { components: ['Checkout'], dueDate: '2026-12-01', affectedVersionIds: ['10100'] },
    );
    draft.edit(CREATED + HOUR, 'a', { points: 3, assignee: 'ada' });
    expect(toWorkItem(played(draft), PLAIN_NUMBERING)).toMatchObject({
      id: '1',
      key: 'PAY-1',
      created: CREATED,
      updated: CREATED + HOUR,
      points: 3,
      assignee: 'ada',
      reporter: 'product-leader',
      summary: 'Offer TWINT in the checkout',
      components: [{ id: '10200', name: 'Checkout' }],
      dueDate: '2026-12-01',
      affectedVersionIds: ['10100'],
      labels: ['a'],
      parentId: null,
    });
  });

  it('was last updated when it was created if nothing happened to it', () => {
    expect(toWorkItem(played(aDraft()), PLAIN_NUMBERING).updated).toBe(CREATED);
  });
});
