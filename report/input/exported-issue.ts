import { isRecord, recordIn, textIn, type Raw } from '../../src/adapters/jira/checked-values';
import { readIssue, type JiraIssueWire } from '../../src/adapters/jira/issue-wire';

/** A work item of an export, with what exports say otherwise than Jira Cloud does. */
export interface ExportedIssue {
  readonly issue: JiraIssueWire;
  /** Exports often name the parent by its key only. */
  readonly parentKey: string | null;
  /** Names of fields by their ids, where the export states them. */
  readonly names: Raw;
}

/**
 * Reads one item of an export. Old servers name people by key or name, and exports may leave out the project, which
 * the key then tells.
 * @throws UnexpectedShape
 */
export function readExportedIssue(raw: unknown): ExportedIssue {
  const issue = recordIn(raw);
  const fields = recordIn(issue.fields);
  const parent = recordIn(fields.parent);
  return {
    issue: readIssue(isRecord(raw) && isRecord(raw.fields) ? { ...issue, fields: likeCloud(fields, issue.key) } : raw),
    parentKey: parent.id === undefined ? textIn(parent.key) : null,
    names: recordIn(issue.names),
  };
}

function likeCloud(fields: Raw, key: unknown): Raw {
  const changed: Record<string, unknown> = {};
  if (isRecord(fields.assignee) && fields.assignee.accountId === undefined) {
    changed.assignee = { accountId: fields.assignee.key ?? fields.assignee.name };
  }
  if (recordIn(fields.project).id === undefined && typeof key === 'string') {
    const projectKey = textIn(recordIn(fields.project).key) ?? key.replace(/-\d+$/, '');
    changed.project = { id: projectKey, key: projectKey, ...recordIn(fields.project) };
  }
  return Object.keys(changed).length === 0 ? fields : { ...fields, ...changed };
}
