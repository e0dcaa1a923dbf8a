import { importProblems } from '../../../scripts/imports/import-problems.mjs';

const aCruise = (sources: readonly string[], violations: { from: string; to: string; rule: string }[] = []) => ({
  modules: sources.map((source) => ({ source })),
  summary: {
    violations: violations.map(({ rule, ...rest }) => ({ ...rest, rule: { name: rule, severity: 'error' } })),
  },
});

const reasons = { 'core-is-pure': 'Because.' };

describe('importProblems', () => {
  it('accepts a project whose files were all read and break no rule', () => {
    expect(importProblems(aCruise(['src/a.ts', 'node_modules/zod']), ['src/a.ts'], reasons)).toEqual([]);
  });

  it('says which import breaks which rule, and why the rule is there', () => {
    const cruise = aCruise(['src/core/a.ts'], [{ from: 'src/core/a.ts', to: 'src/app/b.ts', rule: 'core-is-pure' }]);
    expect(importProblems(cruise, ['src/core/a.ts'], reasons)).toEqual([
      'src/core/a.ts -> src/app/b.ts (core-is-pure): Because.',
    ]);
  });

  it('asks for a reason where a rule has none', () => {
    const cruise = aCruise(['src/a.ts'], [{ from: 'src/a.ts', to: 'src/b.ts', rule: 'new-rule' }]);
    expect(importProblems(cruise, ['src/a.ts'], reasons).join()).toContain('write one');
  });

  it('refuses the green of a tool that read nothing', () => {
    expect(importProblems(aCruise([]), ['src/a.ts'], reasons)).toEqual([
      'src/a.ts was not followed: dependency-cruiser did not read it.',
    ]);
    expect(importProblems(aCruise([]), [], reasons)).toEqual(['There is no TypeScript file to follow.']);
  });
});
