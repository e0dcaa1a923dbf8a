import { UsageCounter } from '../../../host/jira/usage';

describe('the count of what the app asks', () => {
  it('begins with nothing', () => {
    expect(new UsageCounter().read()).toEqual({ requests: 0, points: 0, byOperation: {} });
  });

  it('counts requests by operation, and points', () => {
    const counter = new UsageCounter();
    counter.countRequest('GET /a');
    counter.countRequest('GET /a');
    counter.countRequest('PUT /a');
    counter.countPoints(101);
    counter.countPoints(1);
    expect(counter.read()).toEqual({ requests: 3, points: 102, byOperation: { 'GET /a': 2, 'PUT /a': 1 } });
  });

  it('begins anew when it is reset, without changing what was read', () => {
    const counter = new UsageCounter();
    counter.countRequest('GET /a');
    const before = counter.read();
    counter.reset();
    expect(counter.read()).toEqual({ requests: 0, points: 0, byOperation: {} });
    expect(before.byOperation).toEqual({ 'GET /a': 1 });
  });
});
