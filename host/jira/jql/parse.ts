import { JastBuilder, JQLSyntaxError, type JQLParseError, type Query } from '@atlaskit/jql-ast';
import { JqlError } from './context';

const VALID_OPERATORS = "'=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'";

/** The grammar's expected tokens, most telling first, and Jira's words for each. */
const WANTED: readonly { token: string; expecting: string; hint?: string }[] = [
  { token: 'CUSTOMFIELD', expecting: 'Expecting a field name' },
  { token: 'STRING', expecting: 'Expecting either a value, list or function' },
  { token: "'>='", expecting: 'Expecting operator', hint: ` The valid operators are ${VALID_OPERATORS}.` },
  { token: 'ORDER', expecting: "Expecting either 'OR' or 'AND'" },
  { token: "'('", expecting: "Expecting a list in '(' and ')'" },
];

/** The query as a tree, by Atlassian's own parser. Throws JqlError with Jira's wording where the text does not parse. */
export function parseJql(jql: string): Query | null {
  const tree = new JastBuilder().build(jql);
  const [first] = tree.errors;
  // Jira reports the first syntax error only; what the parser recovers to afterwards says nothing new.
  if (first !== undefined) throw new JqlError([`Error in the JQL Query: ${inJirasWords(jql, first)}`]);
  return tree.query ?? null;
}

function inJirasWords(jql: string, error: JQLParseError): string {
  if (!(error instanceof JQLSyntaxError)) return error.message;
  const place = `(line ${String(error.line)}, character ${String(error.charPositionInLine + 1)})`;
  const atEnd = error.start >= jql.length || error.message.includes("'<EOF>' expecting");
  const found = atEnd ? 'the end of the query' : `'${wordAt(jql, error.start)}'`;
  const [, expected = ''] = error.message.split(' expecting ');
  const wanted = WANTED.find(({ token }) => expected.includes(token));
  if (wanted === undefined) return `${error.message}. ${place}`;
  return `${wanted.expecting} but got ${found}.${wanted.hint ?? ''} ${place}`;
}

function wordAt(jql: string, start: number): string {
  return /^\s*(\S+)/.exec(jql.slice(start))?.[1] ?? '';
}
