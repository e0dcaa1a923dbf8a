import type { Log, LogFields } from '../../app/ports/log';

/** Forge keeps what is written to the console; one JSON object a line, so that it can be searched. */
export const consoleLog: Log = {
  info: (message, fields) => console.info(line(message, fields)),
  warn: (message, fields) => console.warn(line(message, fields)),
  error: (message, fields) => console.error(line(message, fields)),
};

function line(message: string, fields: LogFields = {}): string {
  return JSON.stringify({ message, ...fields });
}
