import { type OpenApi, checkAnswer, checkValue, describedStatuses, isDescribed } from './openapi';

const SPEC: OpenApi = {
  paths: {
    '/thing/{id}': {
      get: {
        responses: {
          '200': { content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } } },
          '404': {},
        },
      },
    },
    '/sprint': {
      get: {
        responses: { '200': { content: { 'application/json': { example: '{"values":[{"id":1},{"name":"a"}]}' } } } },
      },
      delete: { responses: { '204': {} } },
    },
  },
  components: {
    schemas: {
      Thing: {
        type: 'object',
        required: ['id'],
        additionalProperties: false,
        properties: {
          id: { type: 'string' },
          size: { type: 'integer' },
          colour: { type: 'string', enum: ['red', 'green'] },
          parts: { type: 'array', items: { $ref: '#/components/schemas/Thing' } },
          names: { type: 'object', additionalProperties: { type: 'string' } },
          owner: { allOf: [{ $ref: '#/components/schemas/Thing' }] },
        },
      },
    },
  },
};

const thing = (body: unknown): string[] =>
  checkAnswer([SPEC], { method: 'GET', path: '/thing/{id}', status: 200, body });

describe('checking an answer against an OpenAPI description', () => {
  it('passes a body that fits, null and absence included', () => {
    expect(thing({ id: 'a', size: 3, colour: 'red', parts: [{ id: 'b' }], names: { x: 'y' }, owner: null })).toEqual(
      [],
    );
  });

  it.each([
    ['a missing property', {}, 'body.id is missing'],
    ['a required property that is null', { id: null }, 'body.id: null is not of type string'],
    ['another type', { id: 'a', size: '3' }, 'body.size: "3" is not of type integer'],
    ['a broken number', { id: 'a', size: 1.5 }, 'body.size: 1.5 is not of type integer'],
    ['a value that is not listed', { id: 'a', colour: 'blue' }, 'body.colour: "blue" is not in the enum'],
    ['an undescribed property', { id: 'a', extra: 1 }, 'body.extra is not described'],
    ['a wrong entry of a list', { id: 'a', parts: [{ id: 1 }] }, 'body.parts[0].id: 1 is not of type string'],
    ['an object for a list', { id: 'a', parts: {} }, 'body.parts: {} is not of type array'],
    ['a list for an object', [], 'body: [] is not of type object'],
    ['a wrong value of a map', { id: 'a', names: { x: 1 } }, 'body.names.x: 1 is not of type string'],
    ['a wrong part of an allOf', { id: 'a', owner: {} }, 'body.owner.id is missing'],
  ])('reports %s', (_, body, problem) => {
    expect(thing(body)).toEqual([problem]);
  });

  it('reports a success that is not described, and leaves refusals alone', () => {
    const answer = { method: 'GET', path: '/thing/{id}', body: { id: 'a' } };
    expect(checkAnswer([SPEC], { ...answer, status: 201 })).toEqual(['status 201 is not described']);
    expect(checkAnswer([SPEC], { ...answer, status: 404 })).toEqual([]);
    expect(checkAnswer([SPEC], { ...answer, status: 429 })).toEqual([]);
  });

  it('reports an operation that is not described', () => {
    expect(checkAnswer([SPEC], { method: 'PUT', path: '/sprint', status: 200, body: {} })).toEqual([
      'PUT /sprint is not described',
    ]);
  });

  it('compares keys with an example where there is no schema', () => {
    const sprints = (values: unknown[]): string[] =>
      checkAnswer([SPEC], { method: 'GET', path: '/sprint', status: 200, body: { values } });
    expect(sprints([{ id: 5, name: 'b' }, { id: 6 }])).toEqual([]);
    expect(sprints([{ id: 5 }, { goal: 'c' }])).toEqual(['body.values[1].goal is not described']);
  });

  it('passes an answer without a body', () => {
    expect(checkAnswer([SPEC], { method: 'DELETE', path: '/sprint', status: 204, body: undefined })).toEqual([]);
  });

  it('knows operations and their statuses', () => {
    expect(isDescribed([SPEC], 'GET', '/thing/{id}')).toBe(true);
    expect(isDescribed([SPEC], 'POST', '/thing/{id}')).toBe(false);
    expect(describedStatuses([SPEC], 'GET', '/thing/{id}')).toEqual([200, 404]);
    expect(describedStatuses([SPEC], 'GET', '/nothing')).toEqual([]);
  });

  it('does not pass over a reference to nothing', () => {
    const place = { spec: SPEC, at: 'body' };
    expect(() => checkValue({}, { $ref: '#/components/schemas/Nothing' }, place)).toThrow('no schema');
  });
});
