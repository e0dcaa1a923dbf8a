import { z } from 'zod';
import { addVersion, changeVersion } from '../changes';
import { pathParameter, type Call, type Route } from '../call';
import type { JiraProject, JiraVersion } from '../model';
import { renderVersion } from '../render/version';
import { JiraError, created, notFound, ok, type Reply } from '../reply';
import { readBody } from '../request-input';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

const versionSchema = z.strictObject({
  id: z.string().optional(),
  self: z.string().optional(),
  name: z.string().trim().min(1).max(255).optional(),
  released: z.boolean().optional(),
  releaseDate: z.string().regex(DAY, 'is not a date as yyyy-MM-dd').nullish(),
  projectId: z.number().int().optional(),
  project: z.string().optional(),
});

type VersionBody = z.output<typeof versionSchema>;

export const versionRoutes: readonly Route[] = [
  { method: 'POST', path: '/rest/api/3/version', writes: true, handle: createVersion },
  { method: 'PUT', path: '/rest/api/3/version/{id}', writes: true, handle: updateVersion },
];

function createVersion(call: Call): Reply {
  const body = readBody(call, versionSchema);
  const { directory } = call.core;
  const project = administered(directory.project(String(body.projectId ?? body.project ?? '')), call);
  const name = requireFreeName(body.name ?? '', project.id, call);
  const version: JiraVersion = {
    id: directory.nextVersionId(),
    projectId: project.id,
    name,
    released: body.released ?? false,
    releaseDate: body.releaseDate ?? null,
  };
  addVersion(version, call);
  return created(renderVersion(version, call.core));
}

function updateVersion(call: Call): Reply {
  const { directory } = call.core;
  const version = directory.version(pathParameter(call, 'id'));
  if (!version) throw notFound('Could not find version for id.');
  administered(directory.project(version.projectId), call);
  changeVersion(version, editOf(version, readBody(call, versionSchema), call), call);
  return ok(renderVersion(version, call.core), 0);
}

function editOf(
  version: JiraVersion,
  body: VersionBody,
  call: Call,
): Pick<JiraVersion, 'name' | 'released' | 'releaseDate'> {
  const isRenamed = body.name !== undefined && body.name !== version.name;
  return {
    name: isRenamed ? requireFreeName(body.name ?? '', version.projectId, call) : version.name,
    released: body.released ?? version.released,
    releaseDate: body.releaseDate === undefined ? version.releaseDate : body.releaseDate,
  };
}

function requireFreeName(name: string, projectId: string, { core }: Call): string {
  if (name === '') throw new JiraError(400, [], { name: 'You must specify a valid version name' });
  if (core.site.versions.some((version) => version.projectId === projectId && version.name === name))
    throw new JiraError(400, [], { name: 'A version with this name already exists in this project.' });
  return name;
}

/** Hidden, missing and not administered are the same to a caller. */
function administered(project: JiraProject | undefined, call: Call): JiraProject {
  if (!project || !call.core.access.mayAdminister(call.caller, project))
    throw notFound('The project does not exist, or you do not have permission to administer it.');
  return project;
}
