import type { ItemFacts } from '../../src/core/timeline/item-facts';
import type { SiteMetadata } from '../../src/core/timeline/site-metadata';
import type { ItemPage, JiraAsApp, Mirror, TaskState } from '../../src/app/ports/jira-as-app';
import type {
  BrowsableItem,
  JiraAsUser,
  Permissions,
  PermissionQuestion,
  Person,
} from '../../src/app/ports/jira-as-user';
import { UpstreamError } from '../../src/app/ports/upstream-error';
import type { FieldEdit } from '../../src/app/items/field-edit';
import type { ItemChange } from '../../src/app/items/item-change';
import { changeOf } from '../../src/adapters/jira/item-change';
import type { TagProperty } from '../../src/app/tag/tagged-item';
import { aSite } from './facts';

/** What one person may do; everything is refused that is not named. */
export interface Rights {
  readonly browse?: readonly string[];
  readonly administer?: readonly string[];
  readonly editIssues?: readonly string[];
  readonly browseIssues?: readonly string[];
  readonly jiraAdmin?: boolean;
}

/** Jira behind the app's ports: items as facts, properties as they were written, and a list of what was asked. */
export class FakeJira implements JiraAsApp {
  readonly items_ = new Map<string, ItemFacts>();
  readonly properties = new Map<string, TagProperty>();
  readonly requests: string[] = [];
  readonly people_ = new Map<string, Person>();
  site: SiteMetadata = aSite();
  pageSize = 100;
  /** How often a task says that it is still running. */
  taskDelay = 0;
  rights: Rights = {};
  /** Refuses the next requests with this error. */
  trouble: UpstreamError | null = null;
  private readonly tasks = new Map<string, { mirrors: readonly Mirror[]; asked: number }>();

  add(...items: readonly ItemFacts[]): void {
    for (const item of items) this.items_.set(item.id, item);
  }

  async siteOf(projectIds: readonly string[]): Promise<Omit<SiteMetadata, 'sprints'>> {
    this.ask('siteOf');
    return { ...this.site, projects: this.site.projects.filter(({ id }) => projectIds.includes(id)) };
  }

  async sprintsOf({ id }: { readonly id: string }): Promise<SiteMetadata['sprints']> {
    this.ask('sprintsOf');
    return this.site.sprints.filter(({ boardId }) => boardId === id);
  }

  async count(): Promise<number> {
    this.ask('count');
    return this.selected().length;
  }

  async search({ token }: { jql: string; token: string | null }): Promise<ItemPage> {
    this.ask('search');
    const from = Number(token ?? 0);
    const items = this.selected();
    const next = from + this.pageSize;
    return { items: items.slice(from, next), next: next < items.length ? String(next) : null };
  }

  async searchIds(): Promise<{ ids: readonly string[]; next: string | null }> {
    this.ask('searchIds');
    return { ids: this.selected().map(({ id }) => id), next: null };
  }

  async items(ids: readonly string[]): Promise<readonly ItemFacts[]> {
    this.ask('items');
    return ids.flatMap((id) => this.items_.get(id) ?? []);
  }

  changesOf(edits: readonly FieldEdit[], fields: SiteMetadata['fields']): ItemChange[] {
    return edits.map((edit) => changeOf(edit, fields)).filter((change) => change !== null);
  }

  async writeTag({ itemId, property }: Mirror): Promise<void> {
    this.ask('writeTag');
    this.properties.set(itemId, property);
  }

  async mirror(mirrors: readonly Mirror[]): Promise<string> {
    this.ask('mirror');
    const taskId = String(this.tasks.size + 1);
    this.tasks.set(taskId, { mirrors, asked: 0 });
    return taskId;
  }

  async task(taskId: string): Promise<TaskState> {
    this.ask('task');
    const task = this.tasks.get(taskId);
    if (task === undefined) return 'failed';
    task.asked += 1;
    if (task.asked <= this.taskDelay) return 'running';
    for (const { itemId, property } of task.mirrors) this.properties.set(itemId, property);
    return 'complete';
  }

  /** How often each kind of request was made. */
  counts(): Record<string, number> {
    return this.requests.reduce<Record<string, number>>((all, name) => ({ ...all, [name]: (all[name] ?? 0) + 1 }), {});
  }

  ask(name: string): void {
    this.requests.push(name);
    if (this.trouble !== null) throw this.trouble;
  }

  /** Items of the site's projects in the order of creation; parents in other projects are found by id only. */
  private selected(): ItemFacts[] {
    const projectIds = this.site.projects.map(({ id }) => id);
    return [...this.items_.values()]
      .filter(({ project }) => projectIds.includes(project.at(-1)?.value ?? ''))
      .sort((a, b) => a.created - b.created || Number(a.id) - Number(b.id));
  }
}

/** The same Jira as one person sees it. */
export function asUserOf(jira: FakeJira): JiraAsUser {
  const granted = (asked: readonly string[] = [], has: readonly string[] = []): ReadonlySet<string> =>
    new Set(asked.filter((id) => has.includes(id)));
  return {
    permissions: async (question: PermissionQuestion): Promise<Permissions> => {
      jira.ask('permissions');
      const { browse, administer, editIssues, browseIssues, jiraAdmin = false } = jira.rights;
      return {
        browseProjects: granted(question.browseProjects, browse),
        administerProjects: granted(question.administerProjects, administer),
        editIssues: granted(question.editIssues, editIssues),
        browseIssues: granted(question.browseIssues, browseIssues),
        administersJira: question.administerJira === true && jiraAdmin,
      };
    },
    projects: async () => {
      const browse = jira.rights.browse ?? [];
      return jira.site.projects
        .filter(({ id }) => browse.includes(id))
        .map((project) => ({ ...project, leadAccountId: 'ann' }));
    },
    statuses: async () => jira.site.statuses,
    types: async () => jira.site.types,
    fields: async () => jira.site.fields,
    boards: async () => jira.site.boards,
    timeZone: async () => 'Europe/Berlin',
    people: async (accountIds) => accountIds.flatMap((accountId) => jira.people_.get(accountId) ?? []),
    describe: async (itemIds) =>
      itemIds.filter((id) => jira.rights.browseIssues?.includes(id) === true).map((id) => described(id)),
    writeTag: async (itemId, property) => {
      jira.ask('writeTagAsUser');
      jira.properties.set(itemId, property);
    },
  };
}

function described(id: string): BrowsableItem {
  return { id, key: `P-${id}`, summary: `Item ${id}`, statusName: 'To Do', typeName: 'Story', assigneeName: null };
}
