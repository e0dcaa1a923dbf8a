import type { Route } from '../../../host/jira/call';
import { createCore } from '../../../host/jira/core';
import { pathnameOf, perform, type Performance } from '../../../host/jira/perform';
import { badRequest, ok } from '../../../host/jira/reply';
import type { Caller } from '../../../host/jira/simulator-api';
import { ANONYMOUS, APP } from '../../support/jira-harness';
import { SITE_NOW, aSite } from '../../support/jira-site';

const ADA: Caller = { kind: 'user', accountId: 'ada' };

function run(route: Partial<Route>, caller: Caller = ADA, path = '/rest/thing'): Performance {
  const match = {
    params: {},
    route: { method: 'GET', path: '/rest/thing', handle: () => ok('done', 0), ...route },
  } as const;
  const core = createCore({ site: aSite(), monotonicNow: () => 0 });
  return perform({ match, request: { method: 'GET', path }, caller, now: SITE_NOW }, core);
}

describe('who is let in', () => {
  it.each([
    ['nobody', ANONYMOUS],
    ['an account the site does not know', { kind: 'user', accountId: 'stranger' }],
    ['somebody who has left', { kind: 'user', accountId: 'gone' }],
  ] as const)('not %s', (_, caller) => {
    expect(run({}, caller).reply).toMatchObject({
      status: 401,
      body: { errorMessages: ['Client must be authenticated to access this resource.'] },
    });
  });

  it.each([
    ['a person', ADA],
    ['the app', APP],
  ])('%s', (_, caller) => {
    expect(run({}, caller).reply.status).toBe(200);
  });

  it('anybody, where the operation is open', () => {
    expect(run({ anonymous: true }, ANONYMOUS).reply.status).toBe(200);
  });
});

describe('parameters of the query', () => {
  it('that the operation knows are passed on', () => {
    const route: Partial<Route> = { query: ['a'], handle: (call) => ok(call.query.getAll('a'), 0) };
    expect(run(route, ADA, '/rest/thing?a=1&a=x%20y').reply.body).toEqual(['1', 'x y']);
  });

  it('that it does not know are refused loudly', () => {
    const { reply } = run({ query: ['maxResults'] }, ADA, '/rest/thing?maxResult=5');
    expect(reply.status).toBe(501);
    expect(JSON.stringify(reply.body)).toContain("The parameter 'maxResult' of GET /rest/thing is not simulated");
  });

  it('are no part of the path', () => {
    expect(pathnameOf({ method: 'GET', path: '/rest/a?b=/c?d' })).toBe('/rest/a');
    expect(pathnameOf({ method: 'GET', path: '/rest/a' })).toBe('/rest/a');
  });
});

describe('what an operation announces', () => {
  const announcing: Partial<Route> = {
    handle: (call) => {
      call.emit('avi:jira:created:issue', { issue: { id: '1' } });
      return ok(null, 0);
    },
  };

  it('is stamped with the time, as text, and with who did it', () => {
    expect(run(announcing).events).toEqual([
      {
        ...{ eventType: 'avi:jira:created:issue', timestamp: String(SITE_NOW), selfGenerated: false },
        ...{ atlassianId: 'ada', issue: { id: '1' } },
      },
    ]);
  });

  it('is the app’s own when the app did it, and not when a person did it through the app', () => {
    expect(run(announcing, APP).events[0]).toMatchObject({
      ...{ selfGenerated: true, atlassianId: '557058:counterweight-app' },
    });
    expect(run(announcing, { kind: 'user', accountId: 'ada', through: 'app' }).events[0]?.selfGenerated).toBe(false);
  });

  it('is nothing when it was refused half-way', () => {
    const { reply, events } = run({
      handle: (call) => {
        call.emit('avi:jira:created:issue', {});
        throw badRequest('no');
      },
    });
    expect([reply.status, events]).toEqual([400, []]);
  });
});

describe('a defect of the simulator', () => {
  it('is not dressed up as an answer of Jira', () => {
    const broken: Partial<Route> = {
      handle: () => {
        throw new TypeError('oops');
      },
    };
    expect(() => run(broken)).toThrow(TypeError);
  });
});
