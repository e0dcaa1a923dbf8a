import type { OperatorValue } from '@atlaskit/jql-ast';
import type { JiraIssue, JiraNamed } from '../model';
import { functionMismatch, JqlValueError, OPERATORS, type JqlField, type JqlValue, type ValueSubject } from './field';

interface IdentityFieldOptions {
  /** The field as the query wrote it, for messages. */
  readonly name: string;
  /** Ids that the work item holds in this field. */
  readonly idsOf: (issue: JiraIssue) => readonly (string | null)[];
  /** Ids that a literal means; none when the site does not know it. */
  readonly idsFor: (text: string) => readonly string[];
  readonly subject?: ValueSubject;
  readonly operators?: ReadonlySet<OperatorValue>;
}

/** A field that holds ids of things the site knows: several of them may share the name in the query. */
export function identityField(options: IdentityFieldOptions): JqlField {
  const { name, idsOf, subject } = options;
  return {
    operators: options.operators ?? OPERATORS.equalityOrEmpty,
    isEmpty: (issue) => idsOf(issue).every((id) => id === null),
    equalTo: (value) => {
      const wanted = new Set(idsIn(value, { ...options, subject }));
      return (issue) => idsOf(issue).some((id) => id !== null && wanted.has(id));
    },
  };

  function idsIn(value: JqlValue, { idsFor }: IdentityFieldOptions): readonly string[] {
    if (value.kind === 'instant') throw functionMismatch(value.source, name);
    if (value.kind === 'ids') {
      if (value.subject !== subject) throw functionMismatch(value.source, name);
      return value.ids;
    }
    const ids = idsFor(value.text);
    if (ids.length > 0) return ids;
    const isId = /^\d+$/.test(value.text) && !value.quoted;
    throw new JqlValueError(
      isId
        ? `A value with ID '${value.text}' does not exist for the field '${name}'.`
        : `The value '${value.text}' does not exist for the field '${name}'.`,
    );
  }
}

/** Ids of the entries that a literal names: by id when one has it, else by name without regard to case. */
export function namedIds(entries: Iterable<JiraNamed>, text: string): string[] {
  const wanted = text.toLowerCase();
  const byName: string[] = [];
  for (const entry of entries) {
    if (entry.id === text) return [entry.id];
    if (entry.name.toLowerCase() === wanted) byName.push(entry.id);
  }
  return byName;
}

/** An identity field that can also be compared, by the order in which the site lists its values. */
export function rankedField(options: IdentityFieldOptions, order: readonly string[]): JqlField {
  const position = new Map(order.map((id, index) => [id, index]));
  const base = identityField({ ...options, operators: OPERATORS.orderedOrEmpty });
  return {
    ...base,
    comparedTo: (value) => {
      base.equalTo(value);
      const ids = value.kind === 'literal' ? options.idsFor(value.text) : [];
      const wanted = position.get(ids[0] ?? '');
      return (issue) => {
        const held = position.get(options.idsOf(issue)[0] ?? '');
        // Lists run from the highest value down, so a smaller position is a greater value.
        return held === undefined || wanted === undefined ? null : wanted - held;
      };
    },
  };
}
