import { InvocationLog } from '../../../../host/platform/runtime/invocation-log';

const logFull =
  'The log limit of this invocation is reached (100 lines a minute, 200 KB); its further lines are dropped.';

function logOf(timeLimitSeconds: number) {
  const lines: string[] = [];
  const log = new InvocationLog(timeLimitSeconds, (level, text) => lines.push(`${level} ${text}`));
  return { lines, log };
}

describe('InvocationLog', () => {
  it.each([
    [25, 100],
    [60, 100],
    [61, 200],
    [900, 1500],
  ])('of a function with %i s passes %i lines on, says that it is full, and drops the rest', (seconds, allowed) => {
    const { lines, log } = logOf(seconds);
    for (let line = 0; line < allowed + 5; line++) log.add('INFO', String(line));
    expect(lines).toHaveLength(allowed + 1);
    expect(lines.at(-2)).toBe(`INFO ${String(allowed - 1)}`);
    expect(lines.at(-1)).toBe(`WARN ${logFull}`);
  });

  it('is full after 200 KB, and then stays so for short lines too', () => {
    const { lines, log } = logOf(25);
    log.add('ERROR', 'x'.repeat(150 * 1024));
    log.add('ERROR', 'x'.repeat(60 * 1024));
    log.add('ERROR', 'short');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toBe(`WARN ${logFull}`);
  });
});
