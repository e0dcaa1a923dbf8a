import { fieldEditSchema, readHistories } from '../../../src/adapters/jira/history-wire';

describe('fieldEditSchema', () => {
  it('reads an edit of a system field', () => {
    const raw = { field: 'status', fieldtype: 'jira', from: '1', fromString: 'Open', to: '3', toString: 'Doing' };
    expect(fieldEditSchema.parse(raw)).toEqual({
      field: 'status',
      fieldId: null,
      custom: false,
      from: '1',
      fromText: 'Open',
      to: '3',
      toText: 'Doing',
    });
  });

  it.each([
    ['its type', { field: 'Sprint', fieldtype: 'custom' }],
    ['its id', { field: 'Sprint', fieldId: 'customfield_10020' }],
  ])('knows a custom field by %s', (_, raw) => {
    expect(fieldEditSchema.parse(raw).custom).toBe(true);
  });

  it('has no text where toString is absent', () => {
    expect(fieldEditSchema.parse({ field: 'Flagged' }).toText).toBeNull();
  });

  it('takes numbers for text and everything else for nothing', () => {
    const edit = fieldEditSchema.parse({ field: 'status', from: 1, to: null, fromString: { odd: true } });
    expect(edit).toMatchObject({ from: '1', to: null, fromText: null });
  });

  it.each([{}, { field: 7 }, { fieldtype: 'jira' }])('refuses %p, which names no field', (raw) => {
    expect(fieldEditSchema.safeParse(raw).success).toBe(false);
  });
});

describe('readHistories', () => {
  const line = { field: 'status', from: '1', to: '3' };

  it('reads ids as text and instants in both of their forms', () => {
    const { histories } = readHistories([
      { id: 5, created: 1000, items: [] },
      { id: '6', created: '1970-01-01T00:00:01.000+0000', items: [] },
    ]);
    expect(histories).toEqual([
      { id: '5', created: 1000, items: [] },
      { id: '6', created: 1000, items: [] },
    ]);
  });

  it('tells entries without an id apart by their place', () => {
    const { histories } = readHistories([
      { created: 1000, items: [line] },
      { created: 1000, items: [line] },
    ]);
    expect(histories.map(({ id }) => id)).toEqual(['#0', '#1']);
  });

  it.each([
    ['no object', null],
    ['a date that is none', { id: '1', created: 'yesterday', items: [line] }],
    ['a date without an offset', { id: '1', created: '2026-01-06T10:00:00.000', items: [line] }],
    ['no date', { id: '1', items: [line] }],
    ['no list of changes', { id: '1', created: 1000, items: line }],
    ['a change that names no field', { id: '1', created: 1000, items: [line, { from: '1', to: '2' }] }],
    ['a change that is no object', { id: '1', created: 1000, items: ['status'] }],
  ])('leaves an entry with %s out, counts it, and reads the rest', (_, entry) => {
    const { histories, unreadable } = readHistories([entry, { id: '9', created: 2000, items: [line] }]);
    expect(histories.map(({ id }) => id)).toEqual(['9']);
    expect(unreadable).toBe(1);
  });

  it.each([undefined, null, 'none', {}])('finds no entry in %p', (raw) => {
    expect(readHistories(raw)).toEqual({ histories: [], unreadable: 0 });
  });
});
