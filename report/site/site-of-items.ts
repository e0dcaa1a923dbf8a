import { idIn, idOf, isRecord, listIn, recordIn, textIn } from '../../src/adapters/jira/checked-values';
import type { JiraIssueWire } from '../../src/adapters/jira/issue-wire';
import { parseDay } from '../../src/adapters/jira/parse-instant';
import type {
  ProjectMetadata,
  SiteMetadata,
  SprintMetadata,
  StatusCategory,
  StatusMetadata,
  TypeMetadata,
  VersionMetadata,
} from '../../src/core/timeline/site-metadata';
import { Named } from './named';
import { Boards, sprintsIn } from './sprints';
import { categoryByName, statedCategory } from './status-names';

const LEVELS: Readonly<Record<string, number>> = { 'sub-task': -1, subtask: -1, epic: 1, initiative: 2 };

/** The site as far as its items tell of it. Items may come in any order; of two names the later one holds. */
export class SiteOfItems {
  private readonly statuses = new Named();
  private readonly categories = new Map<string, StatusCategory>();
  private readonly types = new Map<string, TypeMetadata>();
  private readonly projects = new Map<string, ProjectMetadata>();
  private readonly resolutions = new Named();
  private readonly priorities = new Named();
  private readonly versions = new Map<string, VersionMetadata>();
  private readonly sprints = new Map<string, SprintMetadata>();
  private readonly boards = new Boards();

  constructor(private readonly fields: SiteMetadata['fields']) {}

  add(issue: JiraIssueWire): void {
    const { fields } = issue;
    this.addStatus(fields.status);
    this.addType(fields.issuetype);
    this.addProject(fields.project);
    this.resolutions.add(fields.resolution);
    this.priorities.add(fields.priority);
    for (const version of [...listIn(fields.fixVersions), ...listIn(fields.versions)]) this.addVersion(version, issue);
    for (const sprint of this.fields.sprint === null ? [] : sprintsIn(fields[this.fields.sprint])) {
      this.sprints.set(sprint.id, sprint);
      this.boards.add(sprint, issue.projectId);
    }
    for (const { items } of issue.changelog.histories) {
      for (const edit of items) {
        if (edit.custom) continue;
        if (edit.field === 'status') this.statuses.mention(edit);
        else if (edit.field === 'resolution') this.resolutions.mention(edit);
        else if (edit.field === 'priority') this.priorities.mention(edit);
      }
    }
  }

  site(): SiteMetadata {
    return {
      statuses: this.allStatuses(),
      types: [...this.types.values()],
      projects: [...this.projects.values()],
      boards: this.boards.all(),
      sprints: [...this.sprints.values()],
      resolutions: this.resolutions.all(),
      // Jira makes the most severe first; in which order a site shows them is in no export.
      priorities: this.priorities.all(),
      versions: [...this.versions.values()],
      fields: this.fields,
    };
  }

  private addStatus(raw: unknown): void {
    this.statuses.add(raw);
    const id = idOf(raw);
    const category = statedCategory(recordIn(recordIn(raw).statusCategory).key);
    if (id !== null && category !== null) this.categories.set(id, category);
  }

  /** A status whose category nobody states is left out: the report on data quality then names its items. */
  private allStatuses(): StatusMetadata[] {
    const named = this.statuses.all();
    const known = new Map<string, StatusCategory>();
    for (const { id, name } of named) {
      const category = this.categories.get(id);
      if (category !== undefined) known.set(name.toLowerCase(), category);
    }
    return named.flatMap(({ id, name }) => {
      const category = this.categories.get(id) ?? categoryByName(name, known);
      return category === null ? [] : [{ id, name, category }];
    });
  }

  private addType(raw: unknown): void {
    const id = idOf(raw);
    if (id === null || !isRecord(raw)) return;
    const name = textIn(raw.name) ?? id;
    const byName = LEVELS[name.toLowerCase()] ?? 0;
    const stated = typeof raw.hierarchyLevel === 'number' ? raw.hierarchyLevel : null;
    this.types.set(id, { id, name, level: stated ?? (raw.subtask === true ? -1 : byName) });
  }

  private addProject(raw: unknown): void {
    const id = idOf(raw);
    if (id === null || !isRecord(raw)) return;
    const key = textIn(raw.key) ?? id;
    this.projects.set(id, { id, key, name: textIn(raw.name) ?? key });
  }

  private addVersion(raw: unknown, { projectId }: JiraIssueWire): void {
    const id = idOf(raw);
    if (id === null || !isRecord(raw)) return;
    this.versions.set(id, {
      id,
      projectId: idIn(raw.projectId) ?? projectId,
      name: textIn(raw.name) ?? id,
      released: raw.released === true,
      releaseDay: parseDay(textIn(raw.releaseDate) ?? ''),
    });
  }
}
