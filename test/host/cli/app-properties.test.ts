import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexedProperties } from '../../../host/cli/app-properties';
import { useTempFolder } from '../../support/temp-folder';

const folder = useTempFolder();

function aManifest(modules: string): string {
  const path = join(folder.path, 'manifest.yml');
  writeFileSync(path, modules);
  return path;
}

describe('indexedProperties', () => {
  it("finds the search aliases of this project's manifest", () => {
    expect(indexedProperties('manifest.yml')).toContainEqual({
      propertyKey: 'counterweight',
      path: 'category',
      type: 'string',
      searchAlias: 'counterweightCategory',
    });
  });

  it('leaves out values without an alias, and properties of other things than work items', () => {
    const path = aManifest(`
modules:
  jira:entityProperty:
    - { key: a, entityType: issue, propertyKey: p, values: [{ path: x, type: number, searchAlias: px }, { path: y, type: text }] }
    - { key: b, entityType: project, propertyKey: q, values: [{ path: z, type: text, searchAlias: qz }] }
`);

    expect(indexedProperties(path)).toEqual([{ propertyKey: 'p', path: 'x', type: 'number', searchAlias: 'px' }]);
  });

  it('finds none in a manifest that declares none', () => {
    expect(indexedProperties(aManifest('modules: { function: [] }'))).toEqual([]);
  });
});
