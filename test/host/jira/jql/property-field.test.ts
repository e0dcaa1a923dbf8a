import type { IndexedProperty } from '../../../../host/jira/jql/context';
import { anIssue, aSite, PROJECT } from '../../../support/jira-site';
import { found, refusal } from './searched-site';

const PROPERTIES: IndexedProperty[] = [
  { propertyKey: 'review', path: 'score.total', searchAlias: 'auditScore', type: 'number' },
  { propertyKey: 'review', path: 'note', searchAlias: 'auditNote', type: 'text' },
  { propertyKey: 'review', path: 'owner', searchAlias: 'auditOwner', type: 'user' },
  { propertyKey: 'review', path: 'at', searchAlias: 'auditAt', type: 'date' },
];

const site = aSite({
  issues: [
    anIssue({
      id: '1',
      key: 'ALPHA-1',
      properties: new Map([
        ['review', { score: { total: 7 }, note: 'Read twice', owner: 'ada', at: '2026-03-01T10:00:00.000Z' }],
      ]),
    }),
    anIssue({ id: '2', key: 'ALPHA-2', properties: new Map([['review', { score: { total: 'seven' }, at: 'soon' }]]) }),
    anIssue({ id: '3', key: 'ALPHA-3' }),
    anIssue({ id: '4', key: 'ALPHA-4', properties: new Map([['review', { note: ['Read'], score: null }]]) }),
  ],
});

const context = { site, indexedProperties: PROPERTIES, visibleProjectIds: new Set([PROJECT.alpha]) };

describe('indexed entity properties', () => {
  it.each<[string, number[]]>([
    ['auditScore = 7', [1]],
    ['auditScore > 6.5', [1]],
    ['AUDITSCORE < 7', []],
    ['auditScore is not EMPTY', [1]],
    ['issue.property[review].score.total = 7', [1]],
    ['auditNote ~ read', [1]],
    ['auditOwner = currentUser()', [1]],
    ['auditOwner != currentUser()', []],
    ['auditOwner = ADA', [1]],
    ['auditAt >= "2026-03-01"', [1]],
    ['auditAt is EMPTY', [2, 3, 4]],
  ])('%s', (jql, expected) => {
    expect(found(jql, context)).toEqual(expected);
  });

  it('offers each type the operators that Jira promises for it', () => {
    expect(refusal('auditNote = read', context)).toEqual([
      "The operator '=' is not supported by the 'auditNote' field.",
    ]);
    expect(refusal('auditOwner in (ada)', context)).toEqual([
      "The operator 'in' is not supported by the 'auditOwner' field.",
    ]);
    expect(refusal('auditOwner = now()', context)).toEqual([
      "A value provided by the function 'now()' is invalid for the field 'auditOwner'.",
    ]);
  });

  it('finds properties of the entity they belong to only', () => {
    expect(refusal('project.property[review].note ~ x', context)).toHaveLength(1);
    expect(refusal('issue.property[review].unknown = x', context)).toHaveLength(1);
  });
});
