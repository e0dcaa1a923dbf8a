import { AppError } from '../app-error';
import type { BoardMetadata, SprintMetadata } from '../../core/timeline/site-metadata';
import type { Ports } from '../ports/ports';
import { monthsBefore, selectionToCount } from './selection';
import type { StepInput, StepResult } from './step';

/** Boards whose sprints one step reads. */
const BOARDS_A_STEP = 20;

/** Reads what the contract needs to know of the site, and how much there is to read. */
export async function prepareStep({ ports, contract, state, now }: StepInput<'preparing'>): Promise<StepResult> {
  const site = await ports.jira.siteOf(contract.projectIds);
  if (site.projects.length === 0) {
    throw new AppError('not-found', 'None of the projects of this contract exists any more. Change its projects.');
  }
  const from = monthsBefore(now, contract.flow.historyMonths);
  const total = await ports.jira.count(selectionToCount(idsOf(site.projects), { from, now }));
  const known = await ports.sites.get(contract.id);
  await ports.sites.set(contract.id, { ...site, sprints: known?.sprints ?? [] });
  await ports.boards.add(idsOf(site.boards), contract.id);
  return {
    cursor: { phase: 'sprints', nextBoard: 0 },
    changes: { fields: site.fields, selectedFrom: from, comparedAt: now, points: state.points + 10 },
    done: 0,
    total,
  };
}

/** Reads the sprints of some boards. */
export async function sprintsStep({ ports, contract, state, cursor }: StepInput<'sprints'>): Promise<StepResult> {
  const site = await ports.sites.get(contract.id);
  const boards = site?.boards.slice(cursor.nextBoard, cursor.nextBoard + BOARDS_A_STEP) ?? [];
  if (site === undefined || boards.length === 0) return { cursor: { phase: 'reading', token: null } };
  const read = await readSprints(ports, boards);
  // The first boards replace what an earlier run knew, so that deleted sprints go.
  const before = cursor.nextBoard === 0 ? [] : site.sprints;
  await ports.sites.set(contract.id, { ...site, sprints: mergeSprints(before, read) });
  const nextBoard = cursor.nextBoard + boards.length;
  const points = state.points + boards.length + read.length;
  return {
    cursor: nextBoard < site.boards.length ? { phase: 'sprints', nextBoard } : { phase: 'reading', token: null },
    changes: { points },
  };
}

/** The sprints of the boards, board by board. */
export async function readSprints(ports: Ports, boards: readonly BoardMetadata[]): Promise<readonly SprintMetadata[]> {
  const sprints: SprintMetadata[] = [];
  for (const board of boards) sprints.push(...(await ports.jira.sprintsOf(board)));
  return sprints;
}

/** Each sprint once, in the order in which they were found; a board may show sprints of another. */
export function mergeSprints(
  known: readonly SprintMetadata[],
  read: readonly SprintMetadata[],
): readonly SprintMetadata[] {
  return [...new Map([...known, ...read].map((sprint) => [sprint.id, sprint])).values()];
}

function idsOf(all: readonly { readonly id: string }[]): string[] {
  return all.map(({ id }) => id);
}
