import * as z from 'zod';

import {
  idIn,
  idOf,
  idsOf,
  isRecord,
  listIn,
  recordIn,
  required,
  schemaOf,
  textIn,
  UnexpectedShape,
} from '../../../src/adapters/jira/checked-values';

describe('isRecord', () => {
  it.each([
    [{}, true],
    [{ id: 1 }, true],
    [[], false],
    [null, false],
    [undefined, false],
    ['text', false],
    [7, false],
  ])('of %p is %p', (value, expected) => {
    expect(isRecord(value)).toBe(expected);
  });
});

describe('recordIn and listIn', () => {
  it('are empty where there is nothing of the kind', () => {
    expect(recordIn([1])).toEqual({});
    expect(recordIn('text')).toEqual({});
    expect(listIn({ 0: 'a' })).toEqual([]);
    expect(listIn(null)).toEqual([]);
  });

  it('are the value itself where there is', () => {
    const [record, list] = [{ a: 1 }, [1]];
    expect(recordIn(record)).toBe(record);
    expect(listIn(list)).toBe(list);
  });
});

describe('ids', () => {
  it.each([
    ['3', '3'],
    [10_000, '10000'],
    ['', null],
    [null, null],
    [{}, null],
  ])('of %p is %p', (value, expected) => {
    expect(idIn(value)).toBe(expected);
  });

  it.each([
    [{ id: '3', name: 'Doing' }, '3'],
    [{ id: 3 }, '3'],
    [{ name: 'Doing' }, null],
    [{ id: '' }, null],
    [['3'], null],
    [undefined, null],
  ])('within %p is %p', (value, expected) => {
    expect(idOf(value)).toBe(expected);
  });

  it('of a list leave out what has none', () => {
    expect(idsOf([{ id: '1' }, { name: 'odd' }, null, { id: 2 }])).toEqual(['1', '2']);
    expect(idsOf([])).toEqual([]);
    expect(idsOf({ id: '1' })).toEqual([]);
  });
});

describe('textIn', () => {
  it.each([
    ['text', 'text'],
    ['', ''],
    [2.5, '2.5'],
    [true, null],
    [null, null],
    [{}, null],
  ])('of %p is %p', (value, expected) => {
    expect(textIn(value)).toBe(expected);
  });
});

describe('required', () => {
  it('is the value, false and 0 included', () => {
    expect(required('a', 'id', 'an id')).toBe('a');
    expect(required(0, 'count', 'a number')).toBe(0);
  });

  it('names the place and what belongs there', () => {
    const shape = new UnexpectedShape('fields.created', 'an instant');
    expect(() => required(null, 'fields.created', 'an instant')).toThrow(shape);
    expect(shape).toMatchObject({ name: 'UnexpectedShape', code: 'unexpected-shape', path: 'fields.created' });
    expect(shape.message).toBe('fields.created: expected an instant.');
    expect(() => required(null, '', 'a work item')).toThrow('value: expected a work item.');
  });
});

describe('schemaOf', () => {
  const schema = z.object({ issue: schemaOf((raw) => required(idOf(raw), 'fields.status', 'an id')) });

  it('reads with the reader', () => {
    expect(schema.parse({ issue: { id: 7 } })).toEqual({ issue: '7' });
  });

  it('says where the reader stopped, in the terms of the schema', () => {
    const parsed = schema.safeParse({ issue: {} });
    expect(parsed.error?.issues).toMatchObject([
      { code: 'custom', path: ['issue', 'fields', 'status'], message: 'Expected an id.' },
    ]);
  });

  it('stands at its own place where the reader names none', () => {
    const parsed = z.object({ at: schemaOf(() => required(null, '', 'an instant')) }).safeParse({});
    expect(parsed.error?.issues[0]?.path).toEqual(['at']);
  });

  it('does not hide any other error', () => {
    const broken = schemaOf(() => {
      throw new RangeError('a defect of ours');
    });
    expect(() => broken.safeParse(1)).toThrow(RangeError);
    expect(new UnexpectedShape('a', 'b')).toBeInstanceOf(Error);
  });
});
