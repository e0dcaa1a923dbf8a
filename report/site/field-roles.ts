import { isRecord, listIn } from '../../src/adapters/jira/checked-values';
import { changeOf } from '../../src/adapters/jira/item-change';
import type { SiteMetadata } from '../../src/core/timeline/site-metadata';
import type { ExportedIssue } from '../input/exported-issue';

type Fields = SiteMetadata['fields'];
type Role = keyof Fields;

const ROLES: readonly Role[] = ['sprint', 'estimate', 'flagged'];
const NAMES: Readonly<Record<string, Role>> = {
  sprint: 'sprint',
  'story points': 'estimate',
  'story point estimate': 'estimate',
  flagged: 'flagged',
};
const NO_FIELDS: Fields = { sprint: null, estimate: null, flagged: null };

/**
 * The custom fields that hold sprint, estimate and flag, whose ids differ from site to site: as the settings say, else
 * by the names that the export states, by the ids in its changelogs, or by what the fields hold in a sample of items.
 */
export function fieldRoles(sample: readonly ExportedIssue[], told: Partial<Fields>): Fields {
  const votes = new Map<string, number>();
  for (const exported of sample) {
    for (const [role, fieldId] of hints(exported)) {
      const key = `${role} ${fieldId}`;
      votes.set(key, (votes.get(key) ?? 0) + 1);
    }
  }
  const winners = ROLES.map((role): [Role, string | null] => [role, told[role] ?? winner(votes, role)]);
  return { ...NO_FIELDS, ...Object.fromEntries(winners) };
}

function winner(votes: ReadonlyMap<string, number>, role: Role): string | null {
  const candidates = [...votes].filter(([key]) => key.startsWith(`${role} `));
  const [best] = candidates.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return best?.[0].slice(role.length + 1) ?? null;
}

function* hints({ issue, names }: ExportedIssue): Generator<[Role, string]> {
  for (const [fieldId, name] of Object.entries(names)) {
    const role = NAMES[String(name).toLowerCase()];
    if (role !== undefined && fieldId.startsWith('customfield_')) yield [role, fieldId];
  }
  for (const { items } of issue.changelog.histories) {
    for (const { field, fieldId, custom } of items) {
      const role = NAMES[field.toLowerCase()];
      if (role !== undefined && custom && fieldId !== null) yield [role, fieldId];
    }
  }
  const estimate = lastEstimate(issue);
  for (const [fieldId, value] of Object.entries(issue.fields)) {
    if (!fieldId.startsWith('customfield_')) continue;
    if (looksLikeSprints(value)) yield ['sprint', fieldId];
    if (looksLikeFlags(value)) yield ['flagged', fieldId];
    if (typeof value === 'number' && value === estimate) yield ['estimate', fieldId];
  }
}

/** The estimate after the last change of it: the field that holds the same is likely the field. */
function lastEstimate({ changelog }: ExportedIssue['issue']): number | null {
  let last: { at: number; value: number | null } | null = null;
  for (const { created, items } of changelog.histories) {
    for (const edit of items) {
      const change = changeOf(edit, NO_FIELDS);
      if (change?.field === 'estimate' && created >= (last?.at ?? -Infinity)) last = { at: created, value: change.to };
    }
  }
  return last?.value ?? null;
}

function looksLikeSprints(value: unknown): boolean {
  const [first] = listIn(value);
  if (isRecord(first)) return first.id !== undefined && first.name !== undefined && first.state !== undefined;
  return typeof first === 'string' && /\[.*\bid=\d+.*\bstate=/.test(first);
}

function looksLikeFlags(value: unknown): boolean {
  const [first] = listIn(value);
  return isRecord(first) && first.value === 'Impediment';
}
