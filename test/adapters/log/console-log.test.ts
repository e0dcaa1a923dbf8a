import { consoleLog } from '../../../src/adapters/log/console-log';

describe('consoleLog', () => {
  afterEach(() => jest.restoreAllMocks());

  it.each(['info', 'warn', 'error'] as const)('writes one line of JSON to console.%s', (level) => {
    const written = jest.spyOn(console, level).mockImplementation(() => undefined);
    consoleLog[level]('A job failed', { job: 'score', tries: 2 });
    expect(written.mock.calls).toEqual([['{"message":"A job failed","job":"score","tries":2}']]);
  });

  it('needs no fields', () => {
    const written = jest.spyOn(console, 'info').mockImplementation(() => undefined);
    consoleLog.info('Ready');
    expect(written.mock.calls).toEqual([['{"message":"Ready"}']]);
  });
});
