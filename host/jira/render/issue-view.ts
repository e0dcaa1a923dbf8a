import type { JiraCore } from '../call';
import { allFieldIds } from '../fields/registry';
import { notSimulated } from '../reply';

/** What a request wants to see of each work item. */
export interface IssueView {
  /** Nothing but the id: what a search gives when it is not asked for fields. */
  readonly idOnly: boolean;
  readonly fieldIds: readonly string[];
  readonly changelog: boolean;
  readonly names: boolean;
  readonly schema: boolean;
  readonly asksProperties: boolean;
  hasProperty(key: string): boolean;
}

export interface RequestedView {
  readonly fields: readonly string[];
  readonly expand: readonly string[];
  readonly properties: readonly string[];
}

/** Expansions that Jira has and the simulator does not. */
const NOT_SIMULATED = new Set(['renderedFields', 'operations', 'editmeta', 'transitions', 'versionedRepresentations']);

/** Asked for in `fields` but outside of it in the answer. */
const IDENTITY = new Set(['id', 'key', 'issuekey']);

/** @param fallback the fields when none are asked for, such as `id` or `*all` */
export function issueView(requested: RequestedView, fallback: string, core: JiraCore): IssueView {
  const missing = requested.expand.find((name) => NOT_SIMULATED.has(name));
  if (missing !== undefined) throw notSimulated(`expand=${missing}`);
  const fields = requested.fields.length === 0 ? [fallback] : requested.fields;
  const properties = new Set(requested.properties);
  return {
    idOnly: fields.every((name) => name === 'id') && requested.expand.length === 0 && properties.size === 0,
    fieldIds: selectFields(fields, core),
    changelog: requested.expand.includes('changelog'),
    names: requested.expand.includes('names'),
    schema: requested.expand.includes('schema'),
    asksProperties: properties.size > 0,
    hasProperty: (key) => !properties.has(`-${key}`) && (properties.has(key) || properties.has('*all')),
  };
}

/** True when a search may give 5,000 work items a page: it asks for nothing but who they are. */
export function isIdentityOnly(view: IssueView): boolean {
  return view.fieldIds.length === 0 && !view.changelog && !view.asksProperties;
}

/** Field ids in the order asked for; names with a minus are taken out, of all fields when nothing else is asked. */
function selectFields(names: readonly string[], core: JiraCore): string[] {
  const excluded = new Set(names.filter((name) => name.startsWith('-')).map((name) => name.slice(1)));
  const included = names.filter((name) => !name.startsWith('-'));
  const isAll = included.length === 0 || included.includes('*all') || included.includes('*navigable');
  const ids = isAll ? allFieldIds(core) : [...new Set(included)].filter((name) => !IDENTITY.has(name));
  return ids.filter((id) => !excluded.has(id));
}
