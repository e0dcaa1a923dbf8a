import { linkEnd } from '../../jira/fields/links';
import type { JiraIssue } from '../../jira/model';
import type { Numbering } from './naming';
import type { Replayed } from './replay';

const FIRST_ID = 20_000;

/** Writes each link on both of its ends, under one id. */
export function addLinks(issues: readonly JiraIssue[], replayed: readonly Replayed[], numbering: Numbering): void {
  const byId = new Map(issues.map((issue) => [issue.id, issue]));
  let id = FIRST_ID;
  for (const { draft, last } of replayed) {
    for (const { type, direction, to } of last.links) {
      if (direction === 'inward') continue;
      const [from, target] = [byId.get(numbering.idOf(draft)), byId.get(numbering.idOf(to))];
      if (from === undefined || target === undefined) continue;
      id += 1;
      from.links = [...from.links, linkEnd(String(id), type, { direction: 'outward', key: target.key })];
      target.links = [...target.links, linkEnd(String(id), type, { direction: 'inward', key: from.key })];
    }
  }
}
