import { deleteProperty, setProperty } from '../changes';
import { pathParameter, type Call, type Route } from '../call';
import { editableIssueOfPath, issueOfPath, mayEditIssue } from '../find-issue';
import { selfLink } from '../render/self-link';
import { badRequest, noContent, notFound, ok, type Reply } from '../reply';
import { readJson } from '../request-input';

/** Of the value of one property, in characters of JSON. */
export const LONGEST_VALUE = 32_768;
const LONGEST_KEY = 255;

const path = '/rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}';

export const issuePropertyRoutes: readonly Route[] = [
  { method: 'GET', path: '/rest/api/3/issue/{issueIdOrKey}/properties', handle: listProperties },
  { method: 'GET', path, handle: getProperty },
  { method: 'PUT', path, writes: true, handle: putProperty },
  { method: 'DELETE', path, writes: true, handle: removeProperty },
];

function listProperties(call: Call): Reply {
  const issue = issueOfPath(call);
  const keys = [...issue.properties.keys()].map((key) => ({
    self: selfLink(call.core, `issue/${issue.id}/properties/${encodeURIComponent(key)}`),
    key,
  }));
  return ok({ keys }, 1);
}

function getProperty(call: Call): Reply {
  const [issue, key] = [issueOfPath(call), pathParameter(call, 'propertyKey')];
  if (!issue.properties.has(key)) throw missingProperty(key);
  return ok({ key, value: issue.properties.get(key) }, 1);
}

/** 201 for a new property and 200 for a changed one, both without a body. */
function putProperty(call: Call): Reply {
  const [issue, key] = [editableIssueOfPath(call), pathParameter(call, 'propertyKey')];
  if (key.length > LONGEST_KEY) throw badRequest(`The property key cannot exceed ${LONGEST_KEY} characters.`);
  const value = readJson(call);
  if ((call.body ?? '').length > LONGEST_VALUE)
    throw badRequest(`The property value cannot exceed ${LONGEST_VALUE} characters.`);
  const { isNew } = setProperty(issue, key, value);
  return { status: isNew ? 201 : 200, points: 0 };
}

/** Who may not edit is told the same as who asks for a property that is not there. */
function removeProperty(call: Call): Reply {
  const [issue, key] = [issueOfPath(call), pathParameter(call, 'propertyKey')];
  if (!mayEditIssue(issue, call) || !deleteProperty(issue, key)) throw missingProperty(key);
  return noContent();
}

function missingProperty(key: string): Error {
  return notFound(`The property with key '${key}' does not exist.`);
}
