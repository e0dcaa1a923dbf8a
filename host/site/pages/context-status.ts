import { z } from 'zod';
import type { JiraIssue } from '../../jira/model';
import { type Html, html } from '../html';

const statusSchema = z.object({
  type: z.enum(['lozenge', 'badge']),
  value: z.object({
    label: z.union([z.string(), z.number()]),
    type: z.enum(['default', 'inprogress', 'moved', 'new', 'removed', 'success']).optional(),
  }),
});

/**
 * The lozenge beside a context panel's name, which an app sets as the item's property
 * `com.atlassian.jira.issue:<app>:<module>:status`; null when there is none that can be read.
 */
export function contextStatus(issue: JiraIssue, moduleKey: string): Html | null {
  const [, value] =
    [...issue.properties].find(
      ([key]) => key.startsWith('com.atlassian.jira.issue:') && key.endsWith(`:${moduleKey}:status`),
    ) ?? [];
  const status = statusSchema.safeParse(value);
  if (!status.success) return null;
  const { label, type } = status.data.value;
  return html`<span class="lozenge lozenge-app-${type ?? 'default'}">${label}</span>`;
}
