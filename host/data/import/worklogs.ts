import { z } from 'zod';
import type { JiraWorklog } from '../../jira/model';
import { id, instant, person, type ExportedIssue, type ExportedPerson } from './exported-issue';

const exportedWorklog = z.object({
  id,
  author: person.nullish(),
  started: instant,
  created: instant.nullish(),
  timeSpentSeconds: z.number().int().positive(),
});

const worklogField = z.object({ worklogs: z.array(z.unknown()) });

interface ImportedWorklog {
  readonly worklog: JiraWorklog;
  readonly person: ExportedPerson | null;
}

/** The logged time that an export embeds, which is the first twenty entries; what is no entry is passed over. */
export function worklogsOf({ fields }: ExportedIssue): ImportedWorklog[] {
  const field = worklogField.safeParse(fields['worklog']);
  if (!field.success) return [];
  return field.data.worklogs.flatMap((entry) => {
    const parsed = exportedWorklog.safeParse(entry);
    return parsed.success ? [toWorklog(parsed.data)] : [];
  });
}

function toWorklog(exported: z.output<typeof exportedWorklog>): ImportedWorklog {
  const { id: worklogId, started, created, timeSpentSeconds: seconds } = exported;
  const person = exported.author ?? null;
  const author = person?.accountId ?? null;
  return { worklog: { id: worklogId, author, started, seconds, created: created ?? started }, person };
}
