import type { Field } from '@atlaskit/jql-ast';
import type { JiraIssue } from '../model';
import type { IndexedProperty, JqlContext } from './context';
import { instantField } from './date-field';
import { functionMismatch, OPERATORS, type JqlField, type JqlValue } from './field';
import { numberField } from './number-field';
import { textField } from './text-field';

/** The indexed property that a query names by its alias or by `issue.property[key].path`; null for another field. */
export function findProperty(field: Field, properties: readonly IndexedProperty[]): IndexedProperty | null {
  const name = field.value.toLowerCase();
  const [reference] = field.properties ?? [];
  if (reference === undefined) {
    return properties.find((property) => property.searchAlias.toLowerCase() === name) ?? null;
  }
  const key = reference.key?.value;
  const path = (reference.path ?? [])
    .map((step) => step.value)
    .join('')
    .replace(/^\./, '');
  if (name !== 'issue.property') return null;
  return properties.find((property) => property.propertyKey === key && property.path === path) ?? null;
}

/** An indexed entity property, by the operators that Jira promises for its declared type. */
export function propertyField(name: string, property: IndexedProperty, context: JqlContext): JqlField {
  const valueOf = (issue: JiraIssue): unknown => valueAt(issue.properties.get(property.propertyKey), property.path);
  const stringOf = (issue: JiraIssue): string | null => {
    const value = valueOf(issue);
    return typeof value === 'string' ? value : null;
  };
  switch (property.type) {
    case 'number':
      return numberField(name, (issue) => {
        const value = valueOf(issue);
        return typeof value === 'number' ? value : null;
      });
    case 'date':
      return instantField(name, context, (issue) => {
        const at = Date.parse(stringOf(issue) ?? '');
        return Number.isNaN(at) ? null : at;
      });
    case 'text':
      return { ...textField(name, stringOf), operators: OPERATORS.text };
    default:
      return exactField(name, stringOf);
  }
}

function exactField(name: string, stringOf: (issue: JiraIssue) => string | null): JqlField {
  return {
    operators: OPERATORS.exact,
    isEmpty: (issue) => stringOf(issue) === null,
    equalTo: (value) => {
      const wanted = wantedStrings(value, name).map((text) => text.toLowerCase());
      return (issue) => wanted.includes(stringOf(issue)?.toLowerCase() ?? '');
    },
  };
}

function wantedStrings(value: JqlValue, name: string): readonly string[] {
  if (value.kind === 'literal') return [value.text];
  if (value.kind === 'ids' && value.subject === 'user') return value.ids;
  throw functionMismatch(value.source, name);
}

function valueAt(value: unknown, path: string): unknown {
  let current = value;
  for (const step of path.split('.')) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, step)) return undefined;
    current = (current as Readonly<Record<string, unknown>>)[step];
  }
  return current;
}
