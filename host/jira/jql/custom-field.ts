import { FIELD_IDS, type JiraField, type JiraIssue } from '../model';
import type { JqlContext } from './context';
import { instantField } from './date-field';
import { JqlValueError, OPERATORS, type JqlField } from './field';
import { identityField, namedIds } from './identity-field';
import { numberField } from './number-field';
import { textField } from './text-field';

const BY_NUMBER = /^cf\[(\d+)\]$/i;

/** The custom field that a query names, as `cf[10016]` or by its name; null when there is none. */
export function findCustomField(name: string, fields: readonly JiraField[]): JiraField | null {
  const number = BY_NUMBER.exec(name)?.[1];
  const wanted = name.toLowerCase();
  const isNamed = (field: JiraField): boolean =>
    number === undefined ? field.name.toLowerCase() === wanted : field.id === `customfield_${number}`;
  return fields.find((field) => field.id.startsWith('customfield_') && isNamed(field)) ?? null;
}

/** How a custom field is searched. Throws JqlValueError for a field of a type that this host cannot search. */
export function customField(name: string, field: JiraField, context: JqlContext): JqlField {
  switch (field.id) {
    case FIELD_IDS.points:
      return numberField(name, (issue) => issue.points);
    case FIELD_IDS.sprint:
      return sprintField(name, context);
    case FIELD_IDS.flagged:
      return flaggedField(name);
    case FIELD_IDS.rank:
      throw new JqlValueError(`The field '${name}' can only be used to order; its values cannot be searched.`);
    default:
      return otherField(name, field, context);
  }
}

/** Sprints by id, name or `openSprints()` and its like. */
export function sprintField(name: string, { site }: JqlContext): JqlField {
  const sprints = site.sprints.map((sprint) => ({ id: String(sprint.id), name: sprint.name }));
  return identityField({
    name,
    subject: 'sprint',
    idsOf: (issue) => issue.sprintIds.map(String),
    idsFor: (text) => namedIds(sprints, text),
  });
}

function flaggedField(name: string): JqlField {
  return identityField({
    name,
    idsOf: (issue) => (issue.flagged ? ['impediment'] : []),
    idsFor: (text) => (text.toLowerCase() === 'impediment' ? ['impediment'] : []),
  });
}

function otherField(name: string, field: JiraField, context: JqlContext): JqlField {
  const valueOf = (issue: JiraIssue): unknown => issue.otherFields[field.id] ?? null;
  const textOf = (issue: JiraIssue): string | null => {
    const value = valueOf(issue);
    return typeof value === 'string' ? value : optionName(value);
  };
  switch (field.schemaType) {
    case 'number':
      return numberField(name, (issue) => {
        const value = valueOf(issue);
        return typeof value === 'number' ? value : null;
      });
    case 'string':
      return textField(name, textOf);
    case 'datetime':
      return instantField(name, context, (issue) => {
        const at = Date.parse(textOf(issue) ?? '');
        return Number.isNaN(at) ? null : at;
      });
    case 'option':
      return optionField(name, textOf);
    default:
      throw new JqlValueError(
        `The field '${name}' of type '${field.schemaType}' cannot be searched in this local host.`,
      );
  }
}

function optionField(name: string, textOf: (issue: JiraIssue) => string | null): JqlField {
  return {
    operators: OPERATORS.equalityOrEmpty,
    isEmpty: (issue) => textOf(issue) === null,
    equalTo: (value) => {
      const wanted = value.kind === 'literal' ? value.text.toLowerCase() : null;
      return (issue) => wanted !== null && textOf(issue)?.toLowerCase() === wanted;
    },
  };
}

function optionName(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('value' in value)) return null;
  return typeof value.value === 'string' ? value.value : null;
}
