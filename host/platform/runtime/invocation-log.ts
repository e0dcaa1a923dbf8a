import { invocationLimits, invocationWording } from '../limits/platform-limits';
import type { LogLevel } from './invocation';

/**
 * The console of one invocation: passes lines on until the platform's limit for an invocation of
 * `timeLimitSeconds` is reached, says so once, and drops the rest.
 */
export class InvocationLog {
  private linesLeft: number;
  private full = false;
  private bytesLeft: number = invocationLimits.logBytes;

  constructor(
    timeLimitSeconds: number,
    private readonly write: (level: LogLevel, text: string) => void,
  ) {
    this.linesLeft = invocationLimits.logLinesPerMinute * Math.ceil(timeLimitSeconds / 60);
  }

  add(level: LogLevel, text: string): void {
    if (this.full) return;
    const bytes = Buffer.byteLength(text);
    if (this.linesLeft === 0 || bytes > this.bytesLeft) {
      this.full = true;
      this.write('WARN', invocationWording.logFull);
      return;
    }
    this.linesLeft -= 1;
    this.bytesLeft -= bytes;
    this.write(level, text);
  }
}
