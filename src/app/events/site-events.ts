import { presentValue } from '../../core/timeline/field-history';
import type { SiteMetadata } from '../../core/timeline/site-metadata';
import type { JobOf } from '../jobs/job';
import type { Ports } from '../ports/ports';
import { requestScore } from '../score/compute-score';
import { followUp, following } from './follow-item';

/** Takes a sprint over as its event tells it: new, renamed, started, closed. */
export async function sprintChanged(ports: Ports, { contractId, sprint }: JobOf<'sprint-changed'>): Promise<void> {
  await changeSite(ports, contractId, (site) => ({ ...site, sprints: withOne(site.sprints, sprint) }));
}

export async function sprintDeleted(ports: Ports, { contractId, sprintId }: JobOf<'sprint-deleted'>): Promise<void> {
  await changeSite(ports, contractId, (site) => ({
    ...site,
    sprints: site.sprints.filter(({ id }) => id !== sprintId),
  }));
}

/** Takes a version over as its event tells it: new, renamed, released, or not released after all. */
export async function versionChanged(ports: Ports, { contractId, version }: JobOf<'version-changed'>): Promise<void> {
  await changeSite(ports, contractId, (site) => ({ ...site, versions: withOne(site.versions, version) }));
}

export async function versionDeleted(ports: Ports, { contractId, versionId }: JobOf<'version-deleted'>): Promise<void> {
  await changeSite(ports, contractId, (site) => ({
    ...site,
    versions: site.versions.filter(({ id }) => id !== versionId),
  }));
}

/** Takes over a project's new name, and its new key in the keys of all its items, about which Jira sends no events. */
export async function projectChanged(ports: Ports, job: JobOf<'project-changed'>): Promise<void> {
  const { contractId, projectId, key, name } = job;
  const world = await following(ports, contractId, 0);
  const before = (await ports.sites.get(contractId))?.projects.find(({ id }) => id === projectId);
  if (world !== null && before !== undefined && before.key !== key) {
    for (const facts of world.generations) {
      const items = (await facts.all()).filter(({ project }) => presentValue(project) === projectId);
      await facts.apply(new Map(items.map((item) => [item.id, { ...item, key: item.key.replace(/^.*-/, `${key}-`) }])));
    }
  }
  await changeSite(ports, contractId, (site) => ({
    ...site,
    projects: site.projects.map((project) => (project.id === projectId ? { id: projectId, key, name } : project)),
  }));
}

/** Forgets a project and its items: deleting a project sends no event for each item. */
export async function projectDeleted(ports: Ports, { contractId, projectId }: JobOf<'project-deleted'>): Promise<void> {
  const world = await following(ports, contractId, 0);
  if (world === null) return;
  for (const facts of world.generations) {
    const items = (await facts.all()).filter(({ project }) => presentValue(project) === projectId);
    await facts.apply(new Map(items.map(({ id }) => [id, null])));
  }
  const site = await ports.sites.get(contractId);
  if (site !== undefined) {
    const projects = site.projects.filter(({ id }) => id !== projectId);
    await ports.sites.set(contractId, { ...site, projects });
  }
  await followUp(world, []);
}

/** The list with the new value in the place of the old one, or at its end. */
function withOne<T extends { readonly id: string }>(all: readonly T[], one: T): readonly T[] {
  return all.some(({ id }) => id === one.id) ? all.map((old) => (old.id === one.id ? one : old)) : [...all, one];
}

async function changeSite(
  ports: Ports,
  contractId: string,
  change: (site: SiteMetadata) => SiteMetadata,
): Promise<void> {
  const site = await ports.sites.get(contractId);
  // Before the first run has read the site there is nothing to keep up to date.
  if (site === undefined) return;
  await ports.sites.set(contractId, change(site));
  await requestScore(ports, contractId);
}
