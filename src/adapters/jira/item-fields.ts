import type { SiteMetadata } from '../../core/timeline/site-metadata';

const SYSTEM_FIELDS = [
  'created',
  'updated',
  'issuetype',
  'project',
  'parent',
  'status',
  'assignee',
  'resolution',
  'priority',
  'labels',
  'fixVersions',
  'versions',
  'issuelinks',
  'worklog',
];

/** The fields that facts are made of: asking for no more keeps an answer small. */
export function fieldsOfFacts({ sprint, estimate, flagged }: SiteMetadata['fields']): string[] {
  return [...SYSTEM_FIELDS, ...[sprint, estimate, flagged].filter((field) => field !== null)];
}
