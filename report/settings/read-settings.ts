import { readFile } from 'node:fs/promises';

import { messageOf, ReportError } from '../report-error';
import { settingsSchema, type Settings } from './settings-schema';

/**
 * The settings of a file; none without one.
 * @throws ReportError naming the file, the place in it and what is expected there
 */
export async function readSettings(path: string | null): Promise<Settings> {
  if (path === null) return {};
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw refused(path, messageOf(cause), cause);
  });
  return parseSettings(text, path);
}

/** @throws ReportError */
export function parseSettings(text: string, path: string): Settings {
  const parsed = settingsSchema.safeParse(jsonIn(text, path));
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => `  ${issue.path.join('.') || 'the file'}: ${issue.message}`);
  throw refused(path, `\n${problems.join('\n')}\ndocs/operations/report.md lists what it may hold.`, parsed.error);
}

function jsonIn(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw refused(path, `it is not JSON (${messageOf(error)}).`, error);
  }
}

function refused(path: string, why: string, cause: unknown): ReportError {
  return new ReportError('settings', `The settings ${path} cannot be used: ${why}`, { cause });
}
