import { parseJql } from '../../../../host/jira/jql/parse';
import { refusal } from './searched-site';

const OPERATORS = "'=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'";

describe('parseJql', () => {
  it('reads an empty query as one without clauses', () => {
    expect(parseJql('')?.where).toBeUndefined();
  });

  it.each<[string, string]>([
    ['project =', 'Expecting either a value, list or function but got the end of the query. (line 1, character 10)'],
    ['project = select', "Expecting either a value, list or function but got 'select'. (line 1, character 11)"],
    [
      'project ALPHA',
      `Expecting operator but got 'ALPHA'. The valid operators are ${OPERATORS}. (line 1, character 9)`,
    ],
    [
      'project',
      `Expecting operator but got the end of the query. The valid operators are ${OPERATORS}. (line 1, character 8)`,
    ],
    ['project = A B', "Expecting either 'OR' or 'AND' but got 'B'. (line 1, character 13)"],
    ['project = A and', 'Expecting a field name but got the end of the query. (line 1, character 16)'],
    ['key = 3 $', "Expecting either 'OR' or 'AND' but got '$'. (line 1, character 9)"],
    ['key in ALPHA-1', "Expecting a list in '(' and ')' but got the end of the query. (line 1, character 15)"],
    ['project = A order by', 'Expecting a field name but got the end of the query. (line 1, character 21)'],
    ['project = A\nand = B', "Expecting a field name but got '='. (line 2, character 5)"],
  ])('refuses %j as Jira does', (jql, expected) => {
    expect(refusal(jql)).toEqual([`Error in the JQL Query: ${expected}`]);
  });

  it('reports what the grammar says where Jira has no words of its own', () => {
    expect(refusal('(key = ALPHA-1')).toEqual([
      "Error in the JQL Query: missing ')' at '<EOF>'. (line 1, character 15)",
    ]);
  });
});
