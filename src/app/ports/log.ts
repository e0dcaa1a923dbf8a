/** What may stand beside a log line: ids, codes and counts. Never names, accounts, titles or free text. */
export type LogFields = Readonly<Record<string, string | number | boolean | null>>;

/** Where the app reports what an administrator or developer should know. */
export interface Log {
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
}
