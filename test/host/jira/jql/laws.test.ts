import * as fc from 'fast-check';
import { found } from './searched-site';

const ALL = [1, 2, 3, 4, 5, 7, 10];

const NON_EMPTY_CLAUSES = [
  'project = ALPHA',
  'type = Bug',
  'status in (Done, Dropped)',
  'statusCategory = new',
  'reporter = ada',
  'key > ALPHA-3',
  'created >= -14d',
  'updated < startOfDay()',
  'summary ~ "invoice"',
];

const ANY_CLAUSES = [
  ...NON_EMPTY_CLAUSES,
  'assignee = ada',
  'assignee is EMPTY',
  'sprint in openSprints()',
  '"Story Points" >= 3',
  'labels not in (growth)',
  'resolution = Unresolved',
  'counterweightCategory != roadmap',
];

const anyClause = fc.constantFrom(...ANY_CLAUSES);
const { query: anyQuery } = fc.letrec<{ query: string }>((tie) => ({
  query: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    anyClause,
    fc.tuple(tie('query'), fc.constantFrom('and', 'or'), tie('query')).map(([a, word, b]) => `(${a}) ${word} (${b})`),
    tie('query').map((query) => `not (${query})`),
  ),
}));

const both = (a: number[], b: number[]): number[] => a.filter((key) => b.includes(key));
const either = (a: number[], b: number[]): number[] => ALL.filter((key) => a.includes(key) || b.includes(key));

describe('the laws of JQL', () => {
  it('AND finds what both find, OR what either finds', () => {
    fc.assert(
      fc.property(anyQuery, anyQuery, (a, b) => {
        expect(found(`(${a}) and (${b})`)).toEqual(both(found(a), found(b)));
        expect(found(`(${a}) or (${b})`)).toEqual(either(found(a), found(b)));
      }),
    );
  });

  it('AND binds tighter than OR', () => {
    fc.assert(
      fc.property(anyClause, anyClause, anyClause, (a, b, c) => {
        expect(found(`${a} or ${b} and ${c}`)).toEqual(found(`${a} or (${b} and ${c})`));
      }),
    );
  });

  it('NOT splits the items in two where the field is never empty', () => {
    fc.assert(
      fc.property(fc.constantFrom(...NON_EMPTY_CLAUSES), (clause) => {
        const [those, others] = [found(clause), found(`not ${clause}`)];
        expect(both(those, others)).toEqual([]);
        expect(either(those, others)).toEqual(ALL);
      }),
    );
  });

  it('NOT never finds an item twice, and twice is not at all', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        expect(both(found(query), found(`not (${query})`))).toEqual([]);
        expect(found(`not (not (${query}))`)).toEqual(found(query));
      }),
    );
  });

  it('NOT of a conjunction is the disjunction of the negations', () => {
    fc.assert(
      fc.property(anyQuery, anyQuery, (a, b) => {
        expect(found(`not ((${a}) and (${b}))`)).toEqual(found(`not (${a}) or not (${b})`));
      }),
    );
  });
});
