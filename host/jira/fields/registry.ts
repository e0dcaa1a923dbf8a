import type { JiraCore } from '../call';
import { componentsField } from './components';
import { createdField, dueDateField, resolutionDateField, updatedField } from './dates';
import { pointsField } from './estimate';
import { flaggedField } from './flagged';
import type { IssueField } from './issue-field';
import { issueTypeField } from './issue-type';
import { labelsField } from './labels';
import { linksField } from './links';
import { otherField } from './other';
import { parentField, subtasksField } from './parent';
import { assigneeField, creatorField, reporterField } from './people';
import { priorityField } from './priority';
import { projectField } from './project';
import { rankField } from './rank';
import { sprintField } from './sprint';
import { summaryField } from './summary';
import { timeSpentField, worklogField } from './worklog';
import { affectedVersionsField, fixVersionsField } from './versions';
import { resolutionField, statusField } from './workflow';

/** Fields whose meaning the simulator knows. */
const KNOWN: readonly IssueField[] = [
  summaryField,
  issueTypeField,
  projectField,
  statusField,
  resolutionField,
  resolutionDateField,
  priorityField,
  assigneeField,
  reporterField,
  creatorField,
  createdField,
  updatedField,
  dueDateField,
  parentField,
  subtasksField,
  labelsField,
  componentsField,
  fixVersionsField,
  affectedVersionsField,
  linksField,
  worklogField,
  timeSpentField,
  sprintField,
  pointsField,
  flaggedField,
  rankField,
];

const BY_ID: ReadonlyMap<string, IssueField> = new Map(
  [...KNOWN, otherField('description')].map((field) => [field.id, field]),
);

/** The field with an id; undefined when the site has no such field. */
export function findField(id: string, core: JiraCore): IssueField | undefined {
  return BY_ID.get(id) ?? (core.directory.field(id) ? otherField(id) : undefined);
}

/** Ids of all fields of a site, as `*all` means them. */
export function allFieldIds(core: JiraCore): string[] {
  return [...new Set([...BY_ID.keys(), ...core.site.fields.map((field) => field.id)])];
}
