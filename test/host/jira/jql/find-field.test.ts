import { JastBuilder } from '@atlaskit/jql-ast';
import { findField } from '../../../../host/jira/jql/find-field';
import type { JqlContext } from '../../../../host/jira/jql/context';
import type { JqlField } from '../../../../host/jira/jql/field';
import { aJqlContext } from './searched-site';

function fieldOf(name: string, overrides: Partial<JqlContext> = {}): JqlField {
  const where = new JastBuilder().build(`${name} = 1`).query?.where;
  if (where?.clauseType !== 'terminal') throw new Error(name);
  return findField(where.field, aJqlContext(overrides));
}

const operatorsOf = (name: string) => [...fieldOf(name).operators].sort();

const EQUALITY = ['!=', '=', 'in', 'not in'];
const EMPTINESS = ['is', 'is not'];
const ORDER = ['<', '<=', '>', '>='];
const sorted = (...groups: string[][]) => groups.flat().sort();

describe('findField', () => {
  it.each([
    'project',
    'issuetype',
    'type',
    'status',
    'statusCategory',
    'resolution',
    'assignee',
    'reporter',
    'creator',
    'labels',
    'component',
    'fixVersion',
    'affectedVersion',
    'sprint',
    'Sprint',
    'parent',
    'Flagged',
  ])('compares %s for equality and emptiness', (name) => {
    expect(operatorsOf(name)).toEqual(sorted(EQUALITY, EMPTINESS));
  });

  it.each([
    'priority',
    'key',
    'issuekey',
    'issue',
    'id',
    'created',
    'createdDate',
    'updated',
    'updatedDate',
    'resolved',
    'resolutiondate',
    'due',
    'duedate',
    '"Story Points"',
    '"story points"',
    'cf[10016]',
  ])('orders %s too', (name) => {
    expect(operatorsOf(name)).toEqual(sorted(EQUALITY, EMPTINESS, ORDER));
  });

  it.each(['summary', 'text', 'Team', 'TEAM', 'cf[10050]'])('searches the words of %s', (name) => {
    expect(operatorsOf(name)).toEqual(sorted(['~', '!~'], EMPTINESS));
  });

  it.each(['counterweightCategory', 'COUNTERWEIGHTCATEGORY', 'issue.property[counterweight].category'])(
    'offers for %s no more than Jira promises of a string property',
    (name) => {
      expect(operatorsOf(name)).toEqual(['!=', '=']);
    },
  );

  it.each([
    ['priorty', "Field 'priorty' does not exist or you do not have permission to view it."],
    ['cf[1]', "Field 'cf[1]' does not exist or you do not have permission to view it."],
    ['hasOwnProperty', "Field 'hasOwnProperty' does not exist or you do not have permission to view it."],
    ['comment', "The field 'comment' cannot be searched in this local host."],
    ['"Epic Link"', "The field 'Epic Link' cannot be searched in this local host."],
    ['Rank', "The field 'Rank' can only be used to order; its values cannot be searched."],
    ['issue.property[counterweight].stream', "The entity property 'issue.property' is not indexed by any app"],
    ['user.property[counterweight].category', "The entity property 'user.property' is not indexed by any app"],
  ])('refuses %s', (name, message) => {
    expect(() => fieldOf(name)).toThrow(message);
  });

  it('lets an alias of a property win over a field of the same name', () => {
    const indexedProperties = [{ propertyKey: 'p', path: 'a', searchAlias: 'team', type: 'number' }];
    expect([...fieldOf('Team', { indexedProperties }).operators]).toContain('<');
  });
});
