import { agileInstant, jiraInstant } from '../../../../host/jira/render/instant';

describe('instants', () => {
  it('are written by each API in its own way, to the millisecond and in UTC', () => {
    const at = Date.UTC(2021, 0, 20, 4, 58, 12, 797);
    expect(jiraInstant(at)).toBe('2021-01-20T04:58:12.797+0000');
    expect(agileInstant(at)).toBe('2021-01-20T04:58:12.797Z');
  });
});
