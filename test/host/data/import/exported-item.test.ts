import { exportedItem } from '../../../../host/data/import/exported-item';

describe('exportedItem', () => {
  it('reads a change as the REST API writes it', () => {
    expect(
      exportedItem.parse({
        field: 'status',
        fieldtype: 'jira',
        fieldId: 'status',
        from: '1',
        fromString: 'Open',
        to: '3',
        toString: 'In Progress',
      }),
    ).toEqual({
      field: 'status',
      fieldtype: 'jira',
      fieldId: 'status',
      from: '1',
      fromString: 'Open',
      to: '3',
      toString: 'In Progress',
    });
  });

  it('reads what is left out as nothing, `toString` above all', () => {
    const item = exportedItem.parse({ field: 'summary' });
    expect(item).toEqual({
      field: 'summary',
      fieldtype: 'jira',
      fieldId: null,
      from: null,
      fromString: null,
      to: null,
      toString: null,
    });
    expect(typeof item.toString).not.toBe('function');
  });

  it('keeps an empty text apart from nothing', () => {
    expect(exportedItem.parse({ field: 'Sprint', from: '', to: null })).toMatchObject({ from: '', to: null });
  });

  it('writes numbers and truths as text, and drops what is neither', () => {
    const item = exportedItem.parse({ field: 'x', from: 5, fromString: true, to: { id: 1 }, toString: ['a'] });
    expect(item).toMatchObject({ from: '5', fromString: 'true', to: null, toString: null });
  });

  it.each([[{}], [{ field: null }], [{ field: {} }]])('refuses %j, which names no field', (item) => {
    const parsed = exportedItem.safeParse(item);
    expect(parsed.success).toBe(false);
    expect(parsed.error?.issues[0]?.message).toBe('has no name of the field that changed');
  });
});
