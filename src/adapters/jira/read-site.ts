import api, { route } from '@forge/api';

import { UpstreamError } from '../../app/ports/upstream-error';
import type { BoardMetadata, SiteMetadata, SprintMetadata, VersionMetadata } from '../../core/timeline/site-metadata';
import { readBoards, toBoards } from './read-boards';
import { readPages } from './read-pages';
import { answerOf } from './response';
import * as z from 'zod';
import {
  fieldsSchema,
  prioritiesSchema,
  projectsSchema,
  resolutionsSchema,
  sprintsSchema,
  statusesSchema,
  typesSchema,
  versionSchema,
} from './site-wire';

/** What the app's account sees of the site for these projects, apart from sprints. */
export async function readSite(projectIds: readonly string[]): Promise<Omit<SiteMetadata, 'sprints'>> {
  const [statuses, types, resolutions, priorities, fields, projects] = await Promise.all([
    answerOf('statuses', api.asApp().requestJira(route`/rest/api/3/status`), statusesSchema),
    answerOf('issue types', api.asApp().requestJira(route`/rest/api/3/issuetype`), typesSchema),
    answerOf('resolutions', api.asApp().requestJira(route`/rest/api/3/resolution`), resolutionsSchema),
    answerOf('priorities', api.asApp().requestJira(route`/rest/api/3/priority`), prioritiesSchema),
    answerOf('fields', api.asApp().requestJira(route`/rest/api/3/field`), fieldsSchema),
    readProjects(projectIds),
  ]);
  const boards: BoardMetadata[] = [];
  const versions: VersionMetadata[] = [];
  for (const { id } of projects) {
    boards.push(...(await readBoards(api.asApp(), id)));
    versions.push(...(await readVersions(id)));
  }
  return { statuses, types, resolutions, priorities, fields, projects, boards: toBoards(boards), versions };
}

/** The versions of a project, in the project's own order. */
function readVersions(projectId: string): Promise<readonly VersionMetadata[]> {
  return answerOf(
    'versions of a project',
    api.asApp().requestJira(route`/rest/api/3/project/${projectId}/versions`),
    z.array(versionSchema),
  );
}

/** The sprints of a board; a board without sprints says so by refusing the question. */
export async function readSprints(board: BoardMetadata): Promise<readonly SprintMetadata[]> {
  if (board.type === 'kanban') return [];
  try {
    const sprints = await readPages((startAt) =>
      answerOf(
        'sprints of a board',
        api.asApp().requestJira(route`/rest/agile/1.0/board/${board.id}/sprint?startAt=${startAt}&maxResults=50`),
        sprintsSchema,
      ),
    );
    return sprints.map((sprint) => ({ ...sprint, boardId: sprint.boardId ?? board.id }));
  } catch (error) {
    if (error instanceof UpstreamError && error.status === 400) return [];
    throw error;
  }
}

async function readProjects(projectIds: readonly string[]): Promise<SiteMetadata['projects']> {
  const wanted = new URLSearchParams(projectIds.map((id) => ['id', id]));
  const projects = await readPages((startAt) =>
    answerOf(
      'projects',
      api.asApp().requestJira(route`/rest/api/3/project/search?startAt=${startAt}&maxResults=50&${wanted}`),
      projectsSchema,
    ),
  );
  return projects.map(({ id, key, name }) => ({ id, key, name }));
}
