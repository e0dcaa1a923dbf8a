import { anIssue, aSite, PROJECT } from '../../../support/jira-site';
import { found, refusal } from './searched-site';

const custom = (id: number, name: string, schemaType: string) => ({
  id: `customfield_${id}`,
  name,
  schemaType,
  schemaCustom: null,
});

const site = aSite({
  fields: [
    custom(1, 'Effort', 'number'),
    custom(2, 'Severity', 'option'),
    custom(3, 'Detected', 'datetime'),
    custom(4, 'Watch list', 'array'),
    { id: 'summary', name: 'Summary', schemaType: 'string', schemaCustom: null },
  ],
  issues: [
    anIssue({
      id: '1',
      key: 'ALPHA-1',
      otherFields: {
        customfield_1: 2.5,
        customfield_2: { id: '9', value: 'Critical' },
        customfield_3: '2026-03-01T10:00:00.000+0100',
      },
    }),
    anIssue({ id: '2', key: 'ALPHA-2', otherFields: { customfield_1: null, customfield_2: { id: '9' } } }),
  ],
});
const context = { site, visibleProjectIds: new Set([PROJECT.alpha]) };

describe('custom fields', () => {
  it.each<[string, number[]]>([
    ['Effort > 2', [1]],
    ['cf[1] is EMPTY', [2]],
    ['severity = critical', [1]],
    ['Severity is EMPTY', [2]],
    ['Severity != minor', [1]],
    ['Severity = currentUser()', []],
    ['Detected >= "2026-03-01"', [1]],
    ['Detected >= "2026-03-01 09:01"', []],
  ])('%s', (jql, expected) => {
    expect(found(jql, context)).toEqual(expected);
  });

  it('refuses a type that it cannot search, by name', () => {
    expect(refusal('"Watch list" = 1', context)).toEqual([
      "The field 'Watch list' of type 'array' cannot be searched in this local host.",
    ]);
  });
});
