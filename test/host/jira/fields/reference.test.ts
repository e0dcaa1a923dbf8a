import { readList, readReference, resolveChoice } from '../../../../host/jira/fields/reference';

const CHOICES = [
  { id: '1', name: 'One' },
  { id: '2', name: '1' },
];

describe('a reference', () => {
  it('has an id, a key, a name or an account, and may have more', () => {
    expect(readReference({ id: 5, self: 'https://example.atlassian.net' })).toMatchObject({ id: 5 });
  });

  it.each([['text'], [null], [[]], [{ id: {} }]])('is refused when it is %j', (value) => {
    expect(() => readReference(value)).toThrow('data was not an object');
  });
});

describe('a choice', () => {
  it('is found by id, as number or text, before its name', () => {
    expect(resolveChoice({ id: 2, name: 'One' }, CHOICES, 'Thing')).toBe(CHOICES[1]);
    expect(resolveChoice({ id: '1' }, CHOICES, 'Thing')).toBe(CHOICES[0]);
  });

  it('is found by name only when no id is given', () => {
    expect(resolveChoice({ name: '1' }, CHOICES, 'Thing')).toBe(CHOICES[1]);
    expect(() => resolveChoice({ id: '9', name: 'One' }, CHOICES, 'Thing')).toThrow("Thing '9' does not exist");
  });
});

describe('a list', () => {
  it('is empty for null and absence', () => {
    expect([readList(null), readList(undefined), readList(['a'])]).toEqual([[], [], ['a']]);
  });

  it('is refused when it is not one', () => {
    expect(() => readList('a')).toThrow('data was not an array');
  });
});
