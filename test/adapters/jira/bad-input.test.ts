import { readIssue } from '../../../src/adapters/jira/issue-wire';
import { toFacts } from '../../../src/adapters/jira/to-facts';
import type { ItemFacts } from '../../../src/core/timeline/item-facts';
import type { SiteMetadata } from '../../../src/core/timeline/site-metadata';
import { instant } from '../../support/facts';
import { aHistory, aJiraIssue, anEdit, aWorklog } from '../../support/jira-wire';

/** What real exports and old sites hold: each becomes facts, and a defect where one exists; none throws. */
const fields = { sprint: 'customfield_10020', estimate: 'customfield_10016', flagged: 'customfield_10021' };
const factsOf = (issue: object, site: SiteMetadata['fields'] = fields): ItemFacts => toFacts(readIssue(issue), site);
const CREATED = instant('2026-01-05T09:00Z');

const begun = aHistory('101', '2026-01-06T10:00:00.000+0000', anEdit('status', { from: '1', to: '3' }));
const done = aHistory('102', '2026-01-08T10:00:00.000+0000', anEdit('status', { from: '3', to: '5' }));
const inDone = { status: { id: '5' } };
const straight: ItemFacts['status'] = [
  { at: CREATED, value: '1' },
  { at: instant('2026-01-06T10:00Z'), value: '3' },
  { at: instant('2026-01-08T10:00Z'), value: '5' },
];

describe('histories', () => {
  it.each([
    ['newest first', [done, begun]],
    ['there twice', [begun, done, begun]],
    ['there twice without ids', [begun, done, begun].map(({ created, items }) => ({ created, items }))],
    ['with numbers for ids', [{ ...done, id: 102 }, begun]],
  ])('%s are the same history', (_, histories) => {
    const { status, defects } = factsOf(aJiraIssue({ fields: inDone, histories }));
    expect(status).toEqual(straight);
    expect(defects).toEqual([]);
  });

  it('that are missing leave the present value from creation on, and say so', () => {
    const issue = { ...aJiraIssue({ fields: inDone }), changelog: undefined };
    expect(factsOf(issue).status).toEqual([{ at: CREATED, value: '5' }]);
    expect(factsOf(issue).defects).toEqual(['history-cut']);
  });

  it('that Jira cut at 40 entries, when nobody reads the rest, say so', () => {
    const facts = factsOf(aJiraIssue({ fields: inDone, histories: [done], total: 41 }));
    expect(facts.status).toEqual([
      { at: CREATED, value: '3' },
      { at: instant('2026-01-08T10:00Z'), value: '5' },
    ]);
    expect(facts.defects).toEqual(['history-cut']);
  });

  it('with an entry that cannot be read lack it, and say so', () => {
    const facts = factsOf(aJiraIssue({ fields: inDone, histories: [begun, { ...done, created: 'in March' }] }));
    expect(facts.status.map(({ value }) => value)).toEqual(['1', '5']);
    expect(facts.defects).toEqual(['history-cut', 'history-mismatch']);
  });

  it('with a change before creation count it from creation, and say so once', () => {
    const early = ['2025-12-30', '2025-12-31'].map((day, i) =>
      aHistory(String(i), `${day}T10:00:00.000+0000`, anEdit('status', { from: String(i), to: String(i + 1) })),
    );
    const facts = factsOf(aJiraIssue({ fields: { status: { id: '2' } }, histories: early }));
    expect(facts.status).toEqual([
      { at: CREATED, value: '0' },
      { at: CREATED, value: '1' },
      { at: CREATED, value: '2' },
    ]);
    expect(facts.defects).toEqual(['change-before-creation']);
  });

  it('in three offsets are in one order', () => {
    const move = (created: string, [before, after]: readonly [string, string]) =>
      aHistory(before, created, anEdit('status', { from: before, to: after }));
    const facts = factsOf(
      aJiraIssue({
        fields: inDone,
        histories: [
          move('2026-01-06T12:30:00.000+0200', ['4', '5']),
          move('2026-01-06T03:00:00.000-0600', ['1', '3']),
          move('2026-01-06T10:00:00.000+0000', ['3', '4']),
        ],
      }),
    );
    expect(facts.status.slice(1)).toEqual([
      { at: instant('2026-01-06T09:00Z'), value: '3' },
      { at: instant('2026-01-06T10:00Z'), value: '4' },
      { at: instant('2026-01-06T10:30Z'), value: '5' },
    ]);
    expect(facts.defects).toEqual([]);
  });
});

describe('a change', () => {
  const estimated = { fieldtype: 'custom', fieldId: fields.estimate };

  it('without toString is no function', () => {
    const cleared = aHistory(
      '1',
      '2026-01-06T10:00:00.000+0000',
      anEdit('Story Points', { ...estimated, fromString: '5' }),
    );
    const facts = factsOf(aJiraIssue({ histories: [cleared] }));
    expect(facts.estimate.map(({ value }) => value)).toEqual([5, null]);
    expect(facts.defects).toEqual([]);
  });

  it.each(['status', 'issuetype', 'project'])('of the %s without what it became is left out, and said', (field) => {
    const facts = factsOf(
      aJiraIssue({ histories: [aHistory('1', '2026-01-06T10:00:00.000+0000', anEdit(field, { from: '1' }))] }),
    );
    expect([facts.status, facts.type, facts.project].map((history) => history.length)).toEqual([1, 1, 1]);
    expect(facts.defects).toEqual(['change-without-value']);
  });

  it('of a status that is no longer there keeps its id', () => {
    const gone = aHistory(
      '1',
      '2026-01-06T10:00:00.000+0000',
      anEdit('status', { from: '1', fromString: 'Open', to: '999' }),
    );
    const back = aHistory('2', '2026-01-07T10:00:00.000+0000', anEdit('status', { from: '999', to: '1' }));
    expect(factsOf(aJiraIssue({ histories: [gone, back] })).status.map(({ value }) => value)).toEqual([
      '1',
      '999',
      '1',
    ]);
  });

  it('of the project keeps one item, with both projects', () => {
    const moved = aHistory(
      '1',
      '2026-01-06T10:00:00.000+0000',
      anEdit('project', { from: '20000', fromString: 'Old', to: '10000', toString: 'Payments' }),
      anEdit('Key', { fromString: 'OLD-7', toString: 'PAY-1' }),
    );
    const facts = factsOf(aJiraIssue({ histories: [moved] }));
    expect(facts).toMatchObject({ id: '10001', key: 'PAY-1', defects: [] });
    expect(facts.project.map(({ value }) => value)).toEqual(['20000', '10000']);
  });
});

describe('an estimate', () => {
  const estimatedAs = (value: unknown, ...texts: readonly (readonly [string | null, string])[]) =>
    factsOf(
      aJiraIssue({
        fields: { [fields.estimate]: value },
        histories: texts.map(([from, to], i) =>
          aHistory(
            String(i),
            `2026-01-0${i + 6}T10:00:00.000+0000`,
            anEdit('Story Points', { fieldtype: 'custom', fromString: from, toString: to }),
          ),
        ),
      }),
    );

  it('that is written as a text is its number', () => {
    const facts = estimatedAs('5', [null, '3'], ['3', '5']);
    expect(facts.estimate.map(({ value }) => value)).toEqual([null, 3, 5]);
    expect(facts.defects).toEqual([]);
  });

  it('that is absent is none, and no defect', () => {
    expect(estimatedAs(null).estimate).toEqual([{ at: CREATED, value: null }]);
    expect(estimatedAs(undefined).defects).toEqual([]);
  });

  it.each(['-3', -3, 'XL', {}])('of %p is none, and said', (value) => {
    expect(estimatedAs(value)).toMatchObject({
      estimate: [{ at: CREATED, value: null }],
      defects: ['estimate-not-a-number'],
    });
  });

  it('that was negative once is none for that time', () => {
    const facts = estimatedAs(8, [null, '-1'], ['-1', '8']);
    expect(facts.estimate.map(({ value }) => value)).toEqual([null, null, 8]);
    expect(facts.defects).toEqual(['estimate-not-a-number']);
  });

  it('in a field that nobody names is what its history says last, without a defect', () => {
    const nowhere = { sprint: null, estimate: null, flagged: null };
    const histories = [
      aHistory('1', '2026-01-06T10:00:00.000+0000', anEdit('Story Points', { fieldtype: 'custom', toString: '3' })),
      aHistory('2', '2026-01-06T11:00:00.000+0000', anEdit('Sprint', { fieldtype: 'custom', to: '8' })),
      aHistory('3', '2026-01-06T12:00:00.000+0000', anEdit('Flagged', { fieldtype: 'custom', toString: 'Impediment' })),
    ];
    const facts = factsOf(aJiraIssue({ histories }), nowhere);
    expect(facts.estimate.map(({ value }) => value)).toEqual([null, 3]);
    expect(facts.sprints.map(({ value }) => value)).toEqual([[], ['8']]);
    expect(facts.flagged.map(({ value }) => value)).toEqual([false, true]);
    expect(facts.defects).toEqual([]);
    expect(factsOf(aJiraIssue(), nowhere)).toMatchObject({
      estimate: [{ value: null }],
      sprints: [{ value: [] }],
      flagged: [{ value: false }],
    });
  });
});

describe('worklogs', () => {
  it('that Jira cut at 20 say so', () => {
    const facts = factsOf(aJiraIssue({ fields: { worklog: { total: 21, worklogs: [aWorklog()] } } }));
    expect(facts.worklogs).toHaveLength(1);
    expect(facts.defects).toEqual(['history-cut']);
  });
});
