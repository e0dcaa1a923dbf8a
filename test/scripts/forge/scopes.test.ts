import { existsSync, readFileSync } from 'node:fs';

import { scopesByPath } from '../../../scripts/forge/scopes.mjs';

interface Operation {
  readonly security?: readonly { readonly OAuth2?: readonly string[] }[];
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

const files = ['../shared/openapi/jira-platform-v3.json', '../shared/openapi/jira-software.json'];
const described = files.every((file) => existsSync(file));

function describedScopes(): Map<string, readonly string[]> {
  const scopes = new Map<string, readonly string[]>();
  for (const file of files) {
    const { paths } = JSON.parse(readFileSync(file, 'utf8')) as Description;
    for (const [path, operations] of Object.entries(paths)) {
      for (const [method, { security = [] }] of Object.entries(operations)) {
        const oauth = security.flatMap(({ OAuth2 = [] }) => OAuth2);
        scopes.set(`${method.toUpperCase()} ${path.replace(/\{[^}]*\}/g, '{}')}`, oauth);
      }
    }
  }
  return scopes;
}

const rows = Object.entries(scopesByPath).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, scopes]) => ({ call: `${method} ${path}`, scopes })),
);

describe('scopesByPath', () => {
  it('lists each path in the form that the scanner reads', () => {
    expect(rows.length).toBeGreaterThan(20);
    expect(Object.keys(scopesByPath).filter((path) => !/^(\/([a-zA-Z0-9.-]+|\{\}))+$/.test(path))).toEqual([]);
  });

  // The descriptions are Atlassian's and not part of this project: where they are absent there is nothing to compare.
  if (described) {
    it("asks what Atlassian's descriptions ask", () => {
      const expected = describedScopes();
      const table = rows.map(({ call, scopes }) => ({ call, scopes: [...scopes].sort() }));
      expect(table).toEqual(
        rows.map(({ call }) => ({ call, scopes: [...(expected.get(call) ?? ['none such'])].sort() })),
      );
    });
  }
});
