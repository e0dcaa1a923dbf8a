import {
  BulkOperationError,
  JiraError,
  badRequest,
  created,
  forbidden,
  noContent,
  notFound,
  notSimulated,
  ok,
  refusalReply,
  toResponse,
} from '../../../host/jira/reply';

describe('replies', () => {
  it('carry their status, body and points', () => {
    expect(ok({ a: 1 }, 7)).toEqual({ status: 200, body: { a: 1 }, points: 7 });
    expect(created({ id: '1' })).toEqual({ status: 201, body: { id: '1' }, points: 0 });
    expect(noContent()).toEqual({ status: 204, points: 0 });
  });

  it('become JSON responses', async () => {
    const response = toResponse({ ...ok({ a: 1 }, 0), headers: { 'X-A': 'b' } });
    expect(response.headers.get('Content-Type')).toBe('application/json;charset=UTF-8');
    expect(response.headers.get('X-A')).toBe('b');
    expect(await response.json()).toEqual({ a: 1 });
  });

  it('without a body become responses without a body and without a content type', async () => {
    const response = toResponse(noContent());
    expect(response.status).toBe(204);
    expect(response.headers.get('Content-Type')).toBeNull();
    expect(await response.text()).toBe('');
  });
});

describe('refusals', () => {
  it.each([
    [badRequest('x'), 400],
    [forbidden('x'), 403],
    [notFound('x'), 404],
    [new JiraError(401, ['x']), 401],
  ])('have the shape of an error collection (%#)', (error, status) => {
    expect(refusalReply(error)).toEqual({ status, body: { errorMessages: ['x'], errors: {} }, points: 0 });
  });

  it('carry messages by field', () => {
    const reply = refusalReply(new JiraError(400, [], { summary: 'You must specify a summary.' }));
    expect(reply.body).toEqual({ errorMessages: [], errors: { summary: 'You must specify a summary.' } });
  });

  it('of operations on many work items have a shape of their own', () => {
    const reply = refusalReply(new BulkOperationError(400, ['one', 'two']));
    expect(reply.body).toEqual({ errors: [{ message: 'one' }, { message: 'two' }] });
  });

  it('say in words what is not simulated, with a status that Jira does not use', () => {
    const error = notSimulated('GET /rest/api/3/dashboard');
    expect(error.status).toBe(501);
    expect(error.message).toContain('GET /rest/api/3/dashboard is not simulated by the local host');
  });

  it('are not made of defects of the simulator: those are thrown on', () => {
    expect(() => refusalReply(new TypeError('oops'))).toThrow(TypeError);
  });
});
