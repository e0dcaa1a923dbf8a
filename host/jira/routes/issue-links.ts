import { z } from 'zod';
import { linkIssues } from '../changes';
import type { Call, Route } from '../call';
import { findVisibleIssue, mayEditIssue } from '../find-issue';
import { LINK_TYPES, linkTypeNamed, type LinkType } from '../link-types';
import type { JiraIssue } from '../model';
import { selfLink } from '../render/self-link';
import { created, forbidden, notFound, ok, type Reply } from '../reply';
import { readBody } from '../request-input';

const issueReference = z.strictObject({ id: z.string().optional(), key: z.string().optional() });

const linkSchema = z.strictObject({
  type: z.looseObject({ id: z.string().optional(), name: z.string().optional() }),
  inwardIssue: issueReference,
  outwardIssue: issueReference,
  comment: z.unknown().optional(),
});

export const issueLinkRoutes: readonly Route[] = [
  { method: 'POST', path: '/rest/api/3/issueLink', writes: true, handle: createLink },
  {
    method: 'GET',
    path: '/rest/api/3/issueLinkType',
    handle: ({ core }) => {
      const types = LINK_TYPES.map((type) => ({ ...type, self: selfLink(core, `issueLinkType/${type.id}`) }));
      return ok({ issueLinkTypes: types }, types.length);
    },
  },
];

/** As in Jira, the work item that is named as `inwardIssue` blocks, and the one named as `outwardIssue` is blocked. */
function createLink(call: Call): Reply {
  const { type, inwardIssue, outwardIssue } = readBody(call, linkSchema);
  const [from, to] = [editable(inwardIssue, call), editable(outwardIssue, call)];
  linkIssues({ type: typeOf(type).name, from, to }, call);
  return created();
}

function typeOf({ id, name }: { id?: string | undefined; name?: string | undefined }): LinkType {
  const type = LINK_TYPES.find((each) => each.id === id) ?? linkTypeNamed(name ?? '');
  if (!type) throw notFound(`No issue link type with name '${name ?? id ?? ''}' found.`);
  return type;
}

function editable({ id, key }: z.output<typeof issueReference>, call: Call): JiraIssue {
  const issue = findVisibleIssue(id ?? key ?? '', call);
  if (!issue) throw notFound('Issue does not exist or you do not have permission to see it.');
  if (!mayEditIssue(issue, call)) throw forbidden('You do not have permission to link issues in this project.');
  return issue;
}
