import type { EpochMs } from '../../core/time/instant';
import { idIn, idOf, idsOf, isRecord, listIn, recordIn, required, schemaOf, textIn, type Raw } from './checked-values';
import { readHistories, type Histories } from './history-wire';
import { instantIn } from './parse-instant';
import { readWorklogs, type Worklogs } from './worklog-wire';

/** The changelog that came with an item. */
export interface ChangelogWire extends Histories {
  /** Jira holds more entries than it sent, or sent no changelog at all. */
  readonly cut: boolean;
}

/** Of a work item as Jira sends it, what the app reads; `null` where Jira has no value. */
export interface JiraIssueWire {
  readonly id: string;
  readonly key: string;
  readonly created: EpochMs;
  readonly updated: EpochMs;
  readonly typeId: string;
  readonly projectId: string;
  readonly statusId: string;
  readonly parentId: string | null;
  /** Account id. */
  readonly assignee: string | null;
  readonly resolutionId: string | null;
  readonly priorityId: string | null;
  readonly labels: readonly string[];
  readonly fixVersionIds: readonly string[];
  readonly affectsVersionIds: readonly string[];
  readonly linkedKeys: readonly string[];
  readonly worklogs: Worklogs;
  /** All fields as they came: the site decides what its custom fields mean. */
  readonly fields: Raw;
  readonly changelog: ChangelogWire;
}

const AN_ID = 'an id';
const AN_INSTANT = 'an instant with its offset, such as 2014-12-09T11:39:16.000-0500';

/**
 * Reads a work item of Jira's REST API, with its changelog. What an item must have (id, key, creation, type, project,
 * status) is demanded; anything else that cannot be read counts as absent.
 * @throws UnexpectedShape naming the first field that is missing or of another kind
 */
export function readIssue(raw: unknown): JiraIssueWire {
  const issue = required(isRecord(raw) ? raw : null, '', 'a work item');
  const fields = required(isRecord(issue.fields) ? issue.fields : null, 'fields', 'the fields of a work item');
  const created = required(instantIn(fields.created), 'fields.created', AN_INSTANT);
  return {
    id: required(idIn(issue.id), 'id', AN_ID),
    key: required(textIn(issue.key), 'key', 'the key of a work item'),
    created,
    updated: instantIn(fields.updated) ?? created,
    typeId: required(idOf(fields.issuetype), 'fields.issuetype.id', AN_ID),
    projectId: required(idOf(fields.project), 'fields.project.id', AN_ID),
    statusId: required(idOf(fields.status), 'fields.status.id', AN_ID),
    // Exports name the parent by its key only; without an id there is nothing to follow.
    parentId: idOf(fields.parent),
    assignee: idIn(recordIn(fields.assignee).accountId),
    resolutionId: idOf(fields.resolution),
    priorityId: idOf(fields.priority),
    labels: labelsIn(fields.labels),
    fixVersionIds: idsOf(fields.fixVersions),
    affectsVersionIds: idsOf(fields.versions),
    linkedKeys: linkedKeys(fields.issuelinks),
    worklogs: readWorklogs(fields.worklog),
    fields,
    changelog: readChangelog(issue.changelog),
  };
}

/** The same reader where a schema is wanted. */
export const issueSchema = schemaOf(readIssue);

function readChangelog(raw: unknown): ChangelogWire {
  const { histories, total } = recordIn(raw);
  const sent = listIn(histories).length;
  const read = readHistories(histories);
  return {
    histories: read.histories,
    unreadable: read.unreadable,
    cut: !Array.isArray(histories) || (typeof total === 'number' && total > sent),
  };
}

function labelsIn(raw: unknown): readonly string[] {
  const labels = listIn(raw);
  return labels.every((label) => typeof label === 'string')
    ? labels
    : labels.filter((label) => typeof label === 'string');
}

/** An item may be linked to another in two ways; for the facts that is one link. */
function linkedKeys(raw: unknown): readonly string[] {
  const links = listIn(raw);
  if (links.length === 0) return [];
  const keys = links.flatMap((link) => {
    const { inwardIssue, outwardIssue } = recordIn(link);
    return idIn(recordIn(inwardIssue ?? outwardIssue).key) ?? [];
  });
  return [...new Set(keys)];
}
