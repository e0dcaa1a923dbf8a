import { foundCompany } from '../../../../host/data/company/company';
import { notesOn } from '../../../../host/data/company/notes';
import { Random } from '../../../../host/data/random';
import { END } from './a-company';

const WEEK = 7 * 86_400_000;
const found = (size: number) => foundCompany(END, size, new Random(1));

describe('foundCompany', () => {
  it.each([
    [6000, 104],
    [20_000, 104],
    [4160, 104],
    [2000, 50],
    [960, 24],
    [200, 24],
  ])('gives a site of %d items a history of %d weeks', (size, weeks) => {
    const { period } = found(size);
    expect(period.end).toBe(END);
    expect(period.end - period.start).toBe(weeks * WEEK);
  });

  it('deletes one status and renames another in the course of the history', () => {
    const { period, holdUntil, reviewRenamedAt } = found(6000);
    expect(holdUntil).toBeGreaterThan(period.start);
    expect(reviewRenamedAt).toBeGreaterThan(holdUntil);
    expect(reviewRenamedAt).toBeLessThan(period.end);
  });

  it('begins without any work', () => {
    expect(found(6000).drafts).toEqual([]);
  });
});

describe('notesOn', () => {
  it('dates the oddities of this company', () => {
    const notes = notesOn(found(6000)).join('\n');
    expect(notes).toContain("'Code Review' until 2025-12-28");
    expect(notes).toContain("'On Hold' (10010) was deleted on 2025-09-09");
    expect(notes).toContain('On 2026-01-29 an administrator labelled');
  });
});
