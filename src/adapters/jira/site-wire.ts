import * as z from 'zod';

import type {
  ProjectMetadata,
  SiteMetadata,
  SprintMetadata,
  StatusCategory,
  StatusMetadata,
  TypeMetadata,
  VersionMetadata,
} from '../../core/timeline/site-metadata';
import { parseDay, parseInstant } from './parse-instant';

const id = z.union([z.string(), z.int()]).transform(String);

/** Jira's keys of the status categories; anything else (`undefined` on old sites) has not begun. */
const CATEGORIES: Readonly<Record<string, StatusCategory>> = {
  new: 'todo',
  indeterminate: 'in-progress',
  done: 'done',
};

export const statusesSchema = z.array(
  z
    .object({ id, name: z.string(), statusCategory: z.object({ key: z.string() }).optional() })
    .transform((status): StatusMetadata => ({
      id: status.id,
      name: status.name,
      category: CATEGORIES[status.statusCategory?.key ?? ''] ?? 'todo',
    })),
);

export const typesSchema = z.array(
  z
    .object({ id, name: z.string(), hierarchyLevel: z.int().optional(), subtask: z.boolean().optional() })
    .transform((type): TypeMetadata => ({
      id: type.id,
      name: type.name,
      level: type.hierarchyLevel ?? (type.subtask ? -1 : 0),
    })),
);

export const resolutionsSchema = z.array(z.object({ id, name: z.string() }));

/** Most severe first, as Jira orders them. */
export const prioritiesSchema = z.array(z.object({ id, name: z.string() }));

/** A version as Jira lists those of a project and as its events carry it. */
export const versionSchema = z
  .object({
    id,
    projectId: id,
    name: z.string(),
    released: z.boolean().optional(),
    releaseDate: z.string().nullish(),
  })
  .transform((version): VersionMetadata => ({
    id: version.id,
    projectId: version.projectId,
    name: version.name,
    released: version.released ?? false,
    releaseDay: parseDay(version.releaseDate ?? ''),
  }));

export const projectsSchema = z.object({
  isLast: z.boolean().optional(),
  values: z.array(
    z
      .object({ id, key: z.string(), name: z.string(), lead: z.object({ accountId: z.string() }).optional() })
      .transform((project): ProjectMetadata & { leadAccountId: string | null } => ({
        id: project.id,
        key: project.key,
        name: project.name,
        leadAccountId: project.lead?.accountId ?? null,
      })),
  ),
});

/** Private boards of other people come without name and type. */
export const boardsSchema = z.object({
  isLast: z.boolean().optional(),
  values: z.array(z.object({ id, name: z.string().optional(), type: z.string().optional() })),
});

const dateOrNull = z
  .string()
  .nullish()
  .transform((text) => (text ? parseInstant(text) : null));

/** A sprint as the Agile API lists it and as its events carry it. */
export const sprintSchema = z
  .object({
    id,
    name: z.string(),
    state: z
      .string()
      .transform((state) => state.toLowerCase())
      .pipe(z.enum(['future', 'active', 'closed'])),
    originBoardId: id.optional(),
    startDate: dateOrNull,
    endDate: dateOrNull,
    completeDate: dateOrNull,
  })
  .transform((sprint): SprintMetadata => ({
    id: sprint.id,
    boardId: sprint.originBoardId ?? null,
    name: sprint.name,
    state: sprint.state,
    start: sprint.startDate,
    end: sprint.endDate,
    complete: sprint.completeDate,
  }));

export const sprintsSchema = z.object({ isLast: z.boolean().optional(), values: z.array(sprintSchema) });

const fieldSchema = z.object({
  id: z.string(),
  name: z.string(),
  schema: z.object({ custom: z.string().optional() }).optional(),
});

/** The custom fields that hold sprint, estimate and flag, found by their type and, where that says nothing, by name. */
export const fieldsSchema = z.array(fieldSchema).transform((fields): SiteMetadata['fields'] => {
  const byType = (custom: string): string | null => fields.find(({ schema }) => schema?.custom === custom)?.id ?? null;
  const byName = (name: string): string | null =>
    fields.find((field) => field.schema?.custom !== undefined && field.name.toLowerCase() === name)?.id ?? null;
  return {
    sprint: byType('com.pyxis.greenhopper.jira:gh-sprint') ?? byName('sprint'),
    // Company-managed projects estimate in the first, team-managed ones in the second; sites often have both.
    estimate: byName('story points') ?? byType('com.pyxis.greenhopper.jira:jsw-story-points'),
    flagged: byName('flagged'),
  };
});
