import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { IndexedProperty } from '../jira/jql/context';

const schema = z.object({
  modules: z.object({
    'jira:entityProperty': z
      .array(
        z.object({
          entityType: z.string(),
          propertyKey: z.string(),
          values: z.array(z.object({ path: z.string(), type: z.string(), searchAlias: z.string().optional() })),
        }),
      )
      .default([]),
  }),
});

/** The values of entity properties that the manifest has Jira index, which JQL then finds by their alias. */
export function indexedProperties(manifestPath: string): IndexedProperty[] {
  const { modules } = schema.parse(parse(readFileSync(manifestPath, 'utf8')));
  return modules['jira:entityProperty']
    .filter(({ entityType }) => entityType === 'issue')
    .flatMap(({ propertyKey, values }) =>
      values.flatMap(({ path, type, searchAlias }) =>
        searchAlias === undefined ? [] : [{ propertyKey, path, type, searchAlias }],
      ),
    );
}
