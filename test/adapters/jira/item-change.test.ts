import type { FieldEdit } from '../../../src/app/items/field-edit';
import { changeOf, mayMatter } from '../../../src/adapters/jira/item-change';

const fields = { sprint: 'customfield_10020', estimate: 'customfield_10016', flagged: 'customfield_10021' };

function edit(field: string, changed: Partial<FieldEdit> = {}): FieldEdit {
  return { field, fieldId: null, custom: false, from: null, fromText: null, to: null, toText: null, ...changed };
}

describe('changeOf', () => {
  it.each(['issuetype', 'Issue Type', 'type'])('knows the issue type by the name %s', (name) => {
    expect(changeOf(edit(name, { from: '1', to: '11' }), fields)).toEqual({ field: 'type', from: '1', to: '11' });
  });

  it.each(['project', 'Project'])('knows the project by the name %s', (name) => {
    expect(changeOf(edit(name, { from: '10', to: '20' }), fields)).toEqual({ field: 'project', from: '10', to: '20' });
  });

  it.each([edit('Parent'), edit('IssueParentAssociation'), edit('Epic Link', { custom: true })])(
    'knows the parent as $field',
    (named) => {
      expect(changeOf({ ...named, from: '7', to: '' }, fields)).toEqual({ field: 'parent', from: '7', to: null });
    },
  );

  it('reads lists of sprints by id', () => {
    const change = changeOf(
      edit('Sprint', { custom: true, fieldId: fields.sprint, from: '3', to: '3, 8', toText: 'A, B' }),
      fields,
    );
    expect(change).toEqual({ field: 'sprints', from: ['3'], to: ['3', '8'] });
  });

  it('reads an estimate from its text, because its ids are empty', () => {
    const change = changeOf(edit('Story Points', { custom: true, fromText: '', toText: '2.5' }), fields);
    expect(change).toEqual({ field: 'estimate', from: null, to: 2.5 });
  });

  it('says when an estimate is no number', () => {
    const change = changeOf(edit('Story Points', { custom: true, fromText: '1', toText: 'XL' }), fields);
    expect(change).toEqual({ field: 'estimate', from: 1, to: Number.NaN });
  });

  it('reads a flag by whether there is any', () => {
    const change = changeOf(
      edit('Flagged', { custom: true, fieldId: fields.flagged, fromText: '', toText: 'Impediment' }),
      fields,
    );
    expect(change).toEqual({ field: 'flagged', from: false, to: true });
  });

  it.each(['labels', 'Labels'])('reads %s as a list of words', (name) => {
    const change = changeOf(edit(name, { fromText: '', toText: 'escaped  customer' }), fields);
    expect(change).toEqual({ field: 'labels', from: [], to: ['escaped', 'customer'] });
  });

  it('does not take a custom field called Labels for the labels', () => {
    expect(changeOf(edit('Labels', { custom: true, toText: 'a' }), fields)).toBeNull();
  });

  it('reads the priority by id', () => {
    expect(changeOf(edit('priority', { from: '3', to: '2' }), fields)).toEqual({
      field: 'priority',
      from: '3',
      to: '2',
    });
  });

  it.each([
    ['Version', 'affectsVersions'],
    ['versions', 'affectsVersions'],
    ['Fix Version', 'fixVersions'],
    ['fixVersions', 'fixVersions'],
    ['Link', 'links'],
  ])('reports what was added to or removed from %s', (name, field) => {
    expect(changeOf(edit(name, { to: 'new' }), fields)).toEqual({ field, removed: null, added: 'new' });
    expect(changeOf(edit(name, { from: 'old', to: '' }), fields)).toEqual({ field, removed: 'old', added: null });
  });

  it.each(['timespent', 'WorklogId', 'WorklogTimeSpent'])('says that time was logged, from %s', (name) => {
    expect(changeOf(edit(name, { from: '60', to: '120' }), fields)).toEqual({ field: 'worklogs' });
  });

  it.each([
    ['-3', Number.NaN],
    ['Infinity', Number.NaN],
    [' 5 ', 5],
    ['0', 0],
    [' ', null],
    [null, null],
  ])('reads the estimate %p as %p', (toText, to) => {
    expect(changeOf(edit('Story Points', { custom: true, toText }), fields)).toEqual({
      field: 'estimate',
      from: null,
      to,
    });
  });

  it('reports a version as added or removed', () => {
    expect(changeOf(edit('Fix Version', { to: '77' }), fields)).toEqual({
      field: 'fixVersions',
      removed: null,
      added: '77',
    });
  });

  it('goes by the id of a custom field where there is one, not by its name', () => {
    const other = edit('Sprint', { custom: true, fieldId: 'customfield_10999', from: '1', to: '2' });
    const renamed = edit('Iteration', { custom: true, fieldId: fields.sprint, from: '1', to: '2' });
    expect(changeOf(other, fields)).toBeNull();
    expect(changeOf(renamed, fields)).toEqual({ field: 'sprints', from: ['1'], to: ['2'] });
  });

  it('does not take a custom field called Status for the status', () => {
    expect(changeOf(edit('Status', { custom: true, from: '1', to: '2' }), fields)).toBeNull();
  });

  it('has nothing to say about a status without a value', () => {
    expect(changeOf(edit('status', { from: null, to: '2' }), fields)).toBeNull();
  });

  it.each(['description', 'summary', 'RemoteIssueLink', 'Comment', 'timeestimate'])('keeps nothing of %s', (name) => {
    expect(changeOf(edit(name, { from: 'a', to: 'b' }), fields)).toBeNull();
  });
});

describe('mayMatter', () => {
  it('lets system fields that are kept and every custom field through', () => {
    expect(mayMatter(edit('status'))).toBe(true);
    expect(mayMatter(edit('Anything', { custom: true }))).toBe(true);
    expect(mayMatter(edit('description'))).toBe(false);
  });

  it('lets no prose through that people wrote into a custom field', () => {
    expect(mayMatter(edit('Notes', { custom: true, toText: 'x'.repeat(4001) }))).toBe(false);
    expect(mayMatter(edit('Notes', { custom: true, fromText: 'x'.repeat(4001) }))).toBe(false);
  });
});
