import { fieldEditSchema, historySchema } from '../../../src/adapters/jira/history-wire';

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

describe('historySchema', () => {
  it('reads ids as text and instants in both of their forms', () => {
    expect(historySchema.parse({ id: 5, created: 1000, items: [] })).toEqual({ id: '5', created: 1000, items: [] });
    expect(historySchema.parse({ id: '5', created: '1970-01-01T00:00:01.000+0000', items: [] }).created).toBe(1000);
  });

  it('refuses a date that is none', () => {
    expect(historySchema.safeParse({ id: '5', created: 'yesterday', items: [] }).success).toBe(false);
  });
});
