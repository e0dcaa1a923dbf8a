import { packagesIn } from '../../../scripts/forge/app-facts.mjs';

describe('packagesIn', () => {
  it('finds what is imported, also over several lines and for effect only', () => {
    const text =
      "import { kvs } from '@forge/kvs';\nimport {\n  route,\n} from \"@forge/api\";\nimport 'side-effect';\n";
    expect(packagesIn(text)).toEqual(['@forge/kvs', '@forge/api', 'side-effect']);
  });

  it('leaves out types, which need no scope, and files of the project', () => {
    expect(
      packagesIn("import type { Value } from '@forge/kvs';\nexport { a } from './a';\nimport b from '../b';\n"),
    ).toEqual([]);
  });

  it('takes nothing from a text that only speaks of an import', () => {
    expect(packagesIn('const said = "import { kvs } from \'@forge/kvs\'";')).toEqual([]);
  });
});
