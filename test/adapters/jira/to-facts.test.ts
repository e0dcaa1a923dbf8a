import fc from 'fast-check';

import { issueSchema } from '../../../src/adapters/jira/issue-wire';
import { toFacts } from '../../../src/adapters/jira/to-facts';
import { instant } from '../../support/facts';
import { aHistory, aJiraIssue, anEdit, aWorklog } from '../../support/jira-wire';

const fields = { sprint: 'customfield_10020', estimate: 'customfield_10016', flagged: 'customfield_10021' };
const factsOf = (issue: object) => toFacts(issueSchema.parse(issue), fields);
const at = (iso: string) => instant(iso);

describe('toFacts', () => {
  it('gives an item without changes its present values from creation on', () => {
    const facts = factsOf(
      aJiraIssue({
        fields: {
          parent: { id: '9', key: 'PAY-0' },
          assignee: { accountId: 'acc-1' },
          resolution: { id: '5', name: 'Done' },
          fixVersions: [{ id: '77' }],
          versions: [{ id: '76' }],
          labels: ['customer', 'mobile'],
          priority: { id: '2', name: 'High' },
          issuelinks: [
            { id: '1', type: { name: 'Blocks' }, inwardIssue: { id: '5', key: 'PAY-5' } },
            { id: '2', type: { name: 'Relates' }, outwardIssue: { id: '6', key: 'OPS-6' } },
            { id: '3', type: { name: 'Relates' }, outwardIssue: { id: '5', key: 'PAY-5' } },
          ],
          worklog: {
            total: 2,
            worklogs: [
              aWorklog({ started: '2026-01-06T10:00:00.000+0000', created: '2026-01-06T12:00:00.000+0000' }),
              aWorklog({ started: '2026-01-05T09:30:00.000+0000', timeSpentSeconds: 1800, author: undefined }),
            ],
          },
          customfield_10016: 3,
          customfield_10020: [{ id: 8 }],
          customfield_10021: [{ value: 'Impediment' }],
        },
      }),
    );
    const created = at('2026-01-05T09:00Z');
    expect(facts).toEqual({
      id: '10001',
      key: 'PAY-1',
      created,
      updated: created,
      type: [{ at: created, value: '11' }],
      project: [{ at: created, value: '10000' }],
      parent: [{ at: created, value: '9' }],
      status: [{ at: created, value: '1' }],
      assignee: [{ at: created, value: 'acc-1' }],
      sprints: [{ at: created, value: ['8'] }],
      estimate: [{ at: created, value: 3 }],
      resolution: [{ at: created, value: '5' }],
      fixVersions: [{ at: created, value: ['77'] }],
      affectsVersions: [{ at: created, value: ['76'] }],
      flagged: [{ at: created, value: true }],
      labels: [{ at: created, value: ['customer', 'mobile'] }],
      priority: [{ at: created, value: '2' }],
      links: [{ at: created, value: ['PAY-5', 'OPS-6'] }],
      worklogs: [
        { started: at('2026-01-05T09:30Z'), recorded: at('2026-01-06T12:00Z'), seconds: 1800, author: null },
        { started: at('2026-01-06T10:00Z'), recorded: at('2026-01-06T12:00Z'), seconds: 3600, author: 'acc-1' },
      ],
      defects: [],
    });
  });

  const moved = [
    aHistory('101', '2026-01-06T10:00:00.000+0000', anEdit('status', { from: '1', to: '3', toString: 'In Progress' })),
    aHistory(
      '102',
      '2026-01-08T05:30:00.000-0500',
      anEdit('status', { from: '3', to: '5', toString: 'Done' }),
      anEdit('resolution', { to: '7', toString: 'Done' }),
    ),
  ];
  const done = aJiraIssue({ fields: { status: { id: '5' }, resolution: { id: '7' } }, histories: moved });

  it('follows the status from its first change back to creation', () => {
    expect(factsOf(done).status).toEqual([
      { at: at('2026-01-05T09:00Z'), value: '1' },
      { at: at('2026-01-06T10:00Z'), value: '3' },
      { at: at('2026-01-08T10:30Z'), value: '5' },
    ]);
    expect(factsOf(done).resolution).toEqual([
      { at: at('2026-01-05T09:00Z'), value: null },
      { at: at('2026-01-08T10:30Z'), value: '7' },
    ]);
  });

  it('is the same whatever the order of the histories, and however often each is there', () => {
    const shuffled = fc
      .array(fc.constantFrom(...moved), { maxLength: 4 })
      .map((more) => [...more, ...moved.toReversed()]);
    fc.assert(
      fc.property(shuffled, (histories) => {
        expect(factsOf({ ...done, changelog: { histories } })).toEqual(factsOf(done));
      }),
    );
  });

  it('rebuilds the list of fix versions from single additions and removals', () => {
    const facts = factsOf(
      aJiraIssue({
        fields: { fixVersions: [{ id: 'v2' }, { id: 'v3' }] },
        histories: [
          aHistory('1', '2026-01-06T00:00:00.000+0000', anEdit('Fix Version', { to: 'v2' })),
          aHistory(
            '2',
            '2026-01-07T00:00:00.000+0000',
            anEdit('Fix Version', { from: 'v1' }),
            anEdit('Fix Version', { to: 'v3' }),
          ),
        ],
      }),
    );
    expect(facts.fixVersions).toEqual([
      { at: at('2026-01-05T09:00Z'), value: ['v1'] },
      { at: at('2026-01-06'), value: ['v2', 'v1'] },
      { at: at('2026-01-07'), value: ['v2'] },
      { at: at('2026-01-07'), value: ['v2', 'v3'] },
    ]);
    expect(facts.defects).toEqual([]);
  });

  it('reads an absent toString as no text, not as the function that every object has', () => {
    const facts = factsOf(
      aJiraIssue({
        histories: [
          aHistory(
            '1',
            '2026-01-06T00:00:00.000+0000',
            anEdit('Flagged', { fieldtype: 'custom', fieldId: fields.flagged, fromString: 'Impediment' }),
          ),
        ],
      }),
    );
    expect(facts.flagged).toEqual([
      { at: at('2026-01-05T09:00Z'), value: true },
      { at: at('2026-01-06'), value: false },
    ]);
  });

  it('takes epoch milliseconds of a bulk changelog for the same instant as its ISO form', () => {
    const history = (created: string | number) =>
      factsOf({ ...done, changelog: { histories: [{ ...moved[0], created }, moved[1]] } });
    expect(history(at('2026-01-06T10:00Z'))).toEqual(history('2026-01-06T10:00:00.000+0000'));
  });

  it('keeps an estimate that is no number as no estimate, and says so', () => {
    const facts = factsOf(
      aJiraIssue({
        fields: { customfield_10016: 5 },
        histories: [
          aHistory(
            '1',
            '2026-01-06T00:00:00.000+0000',
            anEdit('Story Points', { fieldtype: 'custom', fromString: 'XL', toString: '5' }),
          ),
        ],
      }),
    );
    expect(facts.estimate.map(({ value }) => value)).toEqual([null, 5]);
    expect(facts.defects).toEqual(['estimate-not-a-number']);
  });

  it('says when the history does not lead to what Jira holds now', () => {
    const facts = factsOf(aJiraIssue({ fields: { status: { id: '9' } }, histories: moved }));
    expect(facts.status.at(-1)?.value).toBe('9');
    expect(facts.defects).toContain('history-mismatch');
  });

  it('says when a change has no value where there must be one', () => {
    const facts = factsOf(
      aJiraIssue({
        histories: [aHistory('1', '2026-01-06T00:00:00.000+0000', anEdit('status', { from: null, to: '1' }))],
      }),
    );
    expect(facts.defects).toEqual(['change-without-value']);
  });
});
