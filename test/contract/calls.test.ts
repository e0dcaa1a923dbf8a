import { calls } from '../../src/contract/calls';

const accepts = (name: keyof typeof calls, input: unknown): boolean => calls[name].input.safeParse(input).success;

describe('calls about a contract', () => {
  it.each(['getSnapshot', 'getFlowDetail', 'getSyncStatus', 'rebuild'] as const)(
    '%s takes a contract or none',
    (name) => {
      expect(accepts(name, {})).toBe(true);
      expect(accepts(name, { contractId: 'c-mr20ww00-10000' })).toBe(true);
      expect(accepts(name, { contractId: 'x'.repeat(101) })).toBe(false);
      expect(accepts(name, { contractId: 7 })).toBe(false);
    },
  );
});

describe('describeItems', () => {
  it('takes one to a hundred ids of Jira', () => {
    const ids = (count: number): string[] => Array.from({ length: count }, (_, i) => String(i));
    expect(accepts('describeItems', { itemIds: ids(1) })).toBe(true);
    expect(accepts('describeItems', { itemIds: ids(100) })).toBe(true);
    expect(accepts('describeItems', { itemIds: ids(101) })).toBe(false);
    expect(accepts('describeItems', { itemIds: [] })).toBe(false);
  });

  it.each(['PAY-1', '', '1 OR 1=1', '-1', '1.5', '1'.repeat(19)])('does not take %p for an id', (id) => {
    expect(accepts('describeItems', { itemIds: [id] })).toBe(false);
  });
});

describe('getTrace', () => {
  it('takes the name of a number and the place of a page', () => {
    expect(accepts('getTrace', { traceId: 'planned:b1:s7', offset: 0 })).toBe(true);
    expect(accepts('getTrace', { traceId: 'cycle-time', offset: 50, contractId: 'c1' })).toBe(true);
  });

  it.each([
    { traceId: '', offset: 0 },
    { traceId: 'x'.repeat(201), offset: 0 },
    { traceId: 'cycle-time', offset: -1 },
    { traceId: 'cycle-time', offset: 0.5 },
    { traceId: 'cycle-time' },
    { offset: 0 },
  ])('does not take %j', (input) => {
    expect(accepts('getTrace', input)).toBe(false);
  });
});

describe('getItemStory', () => {
  it('takes one id of Jira', () => {
    expect(accepts('getItemStory', { itemId: '10001' })).toBe(true);
    expect(accepts('getItemStory', { itemId: 'PAY-1' })).toBe(false);
    expect(accepts('getItemStory', {})).toBe(false);
  });
});

describe('tagItem', () => {
  it('takes a stream or nothing, with or without a reason', () => {
    expect(accepts('tagItem', { streamId: 'feature' })).toBe(true);
    expect(accepts('tagItem', { streamId: null, reason: 'A mistake' })).toBe(true);
    expect(accepts('tagItem', {})).toBe(false);
    expect(accepts('tagItem', { streamId: 'feature', reason: 'x'.repeat(501) })).toBe(false);
  });

  it('keeps the reason without the spaces around it', () => {
    expect(calls.tagItem.input.parse({ streamId: null, reason: '  because ' }).reason).toBe('because');
  });

  it('takes no item from the page: it is the one the platform names', () => {
    expect(calls.tagItem.input.parse({ streamId: null, itemId: '666' })).not.toHaveProperty('itemId');
  });
});

describe('updateContract', () => {
  it('asks why', () => {
    const input = { contractId: 'c1', expectedVersion: 1, form: {}, why: '   ' };
    const problems = calls.updateContract.input.safeParse(input).error?.issues ?? [];
    expect(problems.find(({ path }) => path[0] === 'why')?.message).toBe('Say why, for the record.');
  });
});
