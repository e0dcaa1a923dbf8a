import { measureFile } from '../../../scripts/sizes/measure-file.mjs';

const measure = (text: string, path = 'src/a.ts') => measureFile(path, text);

describe('measureFile: lines', () => {
  it('counts lines as an editor does', () => {
    expect(measure('const a = 1;\nconst b = 2;\n').lines).toBe(2);
    expect(measure('const a = 1;\nconst b = 2;').lines).toBe(2);
  });
});

describe('measureFile: comments', () => {
  it('counts each line that holds a part of a comment, once', () => {
    const text = '/**\n * Why.\n */\nconst a = 1; // why\n/* one */ /* two */\n\nconst b = 2;\n// last\n';
    expect(measure(text).commentLines).toBe(6);
  });

  it('takes no text for a comment', () => {
    const text = 'const a = "// no";\nconst b = `\n// no\n`;\nconst c = /\\/\\/ no/;\n';
    expect(measure(text).commentLines).toBe(0);
  });

  it('knows the text of an element from a comment in it', () => {
    const text = 'const a = (\n  <p>\n    // text\n    {/* comment */}\n  </p>\n);\n';
    expect(measure(text, 'static/src/a.tsx').commentLines).toBe(1);
  });
});

describe('measureFile: functions', () => {
  it('measures each kind of function, from its first line to its last', () => {
    const text = `function named(a: number) {\n  return a;\n}
const arrow = () => {\n  return 1;\n};
class C {\n  constructor() {\n    this.go();\n  }\n  go() {}\n}
[1].map((n) => n);\n`;
    expect(measure(text).functions.map(({ name, line, lines }) => ({ name, line, lines }))).toEqual([
      { name: 'named', line: 1, lines: 3 },
      { name: 'arrow', line: 4, lines: 3 },
      { name: 'constructor', line: 8, lines: 3 },
      { name: 'go', line: 11, lines: 1 },
      { name: '', line: 13, lines: 1 },
    ]);
  });

  it('does not count a docstring into the function below it', () => {
    expect(measure('/**\n * Long.\n * Text.\n */\nfunction f() {}\n').functions).toMatchObject([{ line: 5, lines: 1 }]);
  });

  it('counts parameters, but not the type of this', () => {
    const text = 'function f(this: Date, a: number, { b, c }: { b: 1; c: 2 }, ...rest: number[]) {}\n';
    expect(measure(text).functions).toMatchObject([{ parameters: 3 }]);
  });

  it('leaves out what has no body', () => {
    expect(measure('interface I { f(a: 1, b: 2, c: 3, d: 4): void }\ntype F = (a: 1) => void;\n').functions).toEqual(
      [],
    );
  });
});

describe('measureFile: any', () => {
  it('finds the type wherever it stands, and nothing else of that name', () => {
    const text = 'const any = 1;\nconst a: any = any;\nconst b = a as any[];\n// any\nconst c = "any";\n';
    expect(measure(text).anys).toEqual([2, 3]);
  });
});
