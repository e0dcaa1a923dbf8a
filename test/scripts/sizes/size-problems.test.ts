import { commentShare, sizeProblems, unexcused } from '../../../scripts/sizes/size-problems.mjs';

type FileSize = Parameters<typeof commentShare>[0][number];
type FunctionSize = FileSize['functions'][number];

const aFile = (overrides: Partial<FileSize> = {}): FileSize => ({
  path: 'src/a.ts',
  lines: 50,
  commentLines: 5,
  functions: [],
  anys: [],
  ...overrides,
});

const aFunction = (overrides: Partial<FunctionSize> = {}): FunctionSize => ({
  name: 'go',
  line: 3,
  lines: 10,
  parameters: 1,
  ...overrides,
});

const problemsOf = (files: FileSize[], testLines = 10_000) =>
  sizeProblems({ src: files }, testLines).map(({ rule, where, what }) => `${rule}: ${where}: ${what}`);

describe('sizeProblems of one file', () => {
  it('accepts the sizes up to their limits', () => {
    const functions = [aFunction({ lines: 40, parameters: 3 }), aFunction({ name: '', lines: 60 })];
    expect(problemsOf([aFile({ functions }), aFile({ lines: 40, commentLines: 4 })])).toEqual([]);
  });

  it('refuses a file over 300 lines', () => {
    const small = Array.from({ length: 30 }, () => aFile());
    expect(problemsOf([aFile({ lines: 301, commentLines: 30 }), ...small])).toEqual([
      'file-lines: src/a.ts: 301 lines: which two subjects is it?',
    ]);
  });

  it('refuses a function over 60 lines, a callback too', () => {
    const small = Array.from({ length: 30 }, () => aFunction());
    const functions = [aFunction({ lines: 61 }), aFunction({ name: '', line: 9, lines: 70 }), ...small];
    expect(problemsOf([aFile({ functions })])).toEqual([
      'function-lines: src/a.ts go: 61 lines',
      'function-lines: src/a.ts callback:9: 70 lines',
    ]);
  });

  it('refuses a fourth parameter', () => {
    expect(problemsOf([aFile({ functions: [aFunction({ parameters: 4 })] })])).toEqual([
      'parameters: src/a.ts go: 4: pass an object',
    ]);
  });

  it('refuses any', () => {
    expect(problemsOf([aFile({ anys: [7] })])).toEqual(['any: src/a.ts: line 7: use unknown and a schema or guard']);
  });
});

describe('sizeProblems of all files', () => {
  it('refuses a median over 60 lines', () => {
    expect(problemsOf([aFile({ lines: 61 }), aFile({ lines: 61 }), aFile()])).toContain(
      'file-lines: the whole: median 61, over 60',
    );
  });

  it('refuses a 95th percentile over 200 lines', () => {
    const files = Array.from({ length: 10 }, (_, index) => aFile(index === 0 ? { lines: 201, commentLines: 20 } : {}));
    expect(problemsOf(files)).toEqual(['file-lines: the whole: 95th percentile 201, over 200']);
  });

  it('refuses a 95th percentile of named functions over 40 lines, whatever the callbacks', () => {
    const callbacks = Array.from({ length: 99 }, () => aFunction({ name: '', lines: 1 }));
    expect(problemsOf([aFile({ functions: [aFunction({ lines: 41 }), ...callbacks] })])).toEqual([
      'function-lines: the whole: 95th percentile 41, over 40',
    ]);
  });

  it('refuses too few comments and too many, by part', () => {
    const bare = aFile({ commentLines: 2 });
    const talkative = aFile({ commentLines: 8 });
    const problems = sizeProblems({ src: [bare], host: [talkative], 'static/src': [aFile()] }, 10_000);
    expect(problems.map(({ rule, where }) => [rule, where])).toEqual([
      ['comments', 'src'],
      ['comments', 'host'],
    ]);
  });

  it('refuses fewer than 1.3 lines of tests for a line of source', () => {
    expect(problemsOf([aFile()], 65)).toEqual([]);
    expect(problemsOf([aFile()], 64)).toEqual(['tests: the whole: 64 lines for 50 of source, under 1.3 times as many']);
  });

  it('refuses the green of having found nothing', () => {
    expect(problemsOf([])).toEqual(['file-lines: the whole: no file was found']);
  });
});

describe('unexcused', () => {
  const problem = { rule: 'file-lines', where: 'src/table.ts', what: '400 lines' };
  const reason = 'A table of codes: cut in two it would be harder to read.';

  it('lets pass what has a written reason', () => {
    expect(unexcused([problem], [{ rule: 'file-lines', where: 'src/table.ts', reason }])).toEqual([]);
  });

  it('excuses one rule in one place only', () => {
    const elsewhere = { rule: 'file-lines', where: 'src/other.ts', reason };
    expect(unexcused([problem], [elsewhere])).toEqual([
      problem,
      { rule: 'file-lines', where: 'src/other.ts', what: 'its exception is no longer needed: delete it' },
    ]);
  });

  it('refuses an exception without a reason', () => {
    expect(unexcused([problem], [{ rule: 'file-lines', where: 'src/table.ts', reason: ' ' }])).toMatchObject([
      { what: 'its exception gives no reason' },
    ]);
  });
});
