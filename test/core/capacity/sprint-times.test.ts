import { isRunning, latestOf, runOf } from '../../../src/core/capacity/sprint-times';
import { aSprint, instant } from '../../support/facts';

describe('runOf', () => {
  it('runs from its start to its completion, not to its planned end', () => {
    expect(runOf(aSprint({ start: '2026-01-05', end: '2026-01-19', complete: '2026-01-20' }))).toMatchObject({
      boardId: 'b1',
      start: instant('2026-01-05'),
      closed: instant('2026-01-20'),
    });
  });

  it('is not closed while nobody completed it', () => {
    expect(runOf(aSprint({ end: '2026-01-19' }))?.closed).toBe(Infinity);
  });

  it('was closed at its end where Jira kept no completion', () => {
    expect(runOf({ ...aSprint({ end: '2026-01-19' }), state: 'closed' })?.closed).toBe(instant('2026-01-19'));
  });

  it.each([
    ['is only planned, though it has a date', { ...aSprint(), state: 'future' as const }],
    ['has no start', aSprint({ start: null })],
    ['belongs to no board', aSprint({ boardId: null })],
    ['is closed without any end', { ...aSprint({ end: null }), state: 'closed' as const }],
    ['was completed before it began', aSprint({ start: '2026-01-05', complete: '2026-01-04' })],
  ])('is null for a sprint that %s', (_, sprint) => {
    expect(runOf(sprint)).toBeNull();
  });
});

describe('isRunning', () => {
  const run = runOf(aSprint({ start: '2026-01-05', complete: '2026-01-19' }));
  it.each([
    ['2026-01-04T23:59:59.999Z', false],
    ['2026-01-05T00:00Z', true],
    ['2026-01-18T23:59:59.999Z', true],
    ['2026-01-19T00:00Z', false],
  ])('at %s: %s', (at, running) => {
    expect(run !== null && isRunning(run, instant(at))).toBe(running);
  });
});

describe('latestOf', () => {
  it('is the one that started last', () => {
    const runs = ['2026-01-05', '2026-02-02', '2026-01-19'].flatMap(
      (start) => runOf(aSprint({ id: start, start })) ?? [],
    );
    expect(latestOf(runs)?.sprint.id).toBe('2026-02-02');
    expect(latestOf([])).toBeNull();
  });
});
