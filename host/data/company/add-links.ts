import type { JiraIssue } from '../../jira/model';
import type { Numbering } from './naming';
import type { Replayed } from './replay';

const FIRST_ID = 20_000;

/** Writes each link on both of its ends, under one id. */
export function addLinks(issues: readonly JiraIssue[], replayed: readonly Replayed[], numbering: Numbering): void {
  const byId = new Map(issues.map((issue) => [issue.id, issue]));
  let id = FIRST_ID;
  for (const { draft } of replayed) {
    for (const { type, to } of draft.links) {
      const [from, target] = [byId.get(numbering.idOf(draft)), byId.get(numbering.idOf(to))];
      if (from === undefined || target === undefined) continue;
      id += 1;
      from.links = [...from.links, { id: String(id), type, outwardKey: target.key }];
      target.links = [...target.links, { id: String(id), type, inwardKey: from.key }];
    }
  }
}
