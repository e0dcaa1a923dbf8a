import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { definitionModule, isDefinition, pageFiles } from '../../../scripts/definitions/modules.mjs';
import { useTempFolder } from '../../support/temp-folder';

describe('isDefinition', () => {
  it.each([
    ['/app/docs/metrics/cycle-time.md', true],
    ['/app/docs/metrics/README.md', true],
    ['C:\\app\\docs\\metrics\\wip.md', true],
    ['/app/docs/decisions/a.md', false],
    ['/app/docs/metrics/deep/a.md', false],
    ['/app/docs/metrics/cycle-time.ts', false],
  ])('says of %s: %s', (path, expected) => {
    expect(isDefinition(path)).toBe(expected);
  });
});

describe('the modules of a folder', () => {
  const folder = useTempFolder();
  const write = (name: string, text: string) => writeFileSync(join(folder.path, name), text);
  const moduleOf = (name: string) => definitionModule(join(folder.path, name), (file) => `load(${file})`);

  beforeEach(() => {
    write('README.md', '# Index\n');
    write('wip.md', '# Work in progress (`wip`)\n\nAll of it.\n');
    write('age.md', '# Age (`wip-age`, `age`)\n\nHow old.\n');
    write('notes.txt', 'not a page');
  });

  it('are its pages in the order of their names', () => {
    expect(pageFiles(folder.path)).toEqual(['age.md', 'wip.md']);
  });

  it('hold a page as what it says', () => {
    const { name, value } = moduleOf('wip.md');

    expect(name).toBe('page');
    expect(JSON.parse(value)).toEqual({
      name: 'Work in progress',
      ids: ['wip'],
      blocks: [{ kind: 'paragraph', text: ['All of it.'] }],
    });
  });

  it('hold for the index where each page is found, and load none', () => {
    const { name, value } = moduleOf('README.md');

    expect(name).toBe('pages');
    expect(value).toBe(
      '[{ slug: "age", name: "Age", ids: ["wip-age","age"], load: () => load(age.md) },\n' +
        '{ slug: "wip", name: "Work in progress", ids: ["wip"], load: () => load(wip.md) }]',
    );
  });
});
