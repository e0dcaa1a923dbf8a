const defaults = {
  appId: 'ari:cloud:ecosystem::app/11111111-2222-4333-8444-555555555555',
  views: 'jira:projectPage: [{ key: page, resolver: { function: resolver } }]',
  filter: '{ ignoreSelf: true }',
  schedule: '{ key: hourly, function: on-schedule, interval: hour }',
  consumerFunction: 'on-work',
  timeoutSeconds: 300,
  permissions: '',
  rest: '',
};

/** A manifest with one module of each kind; the queues `work` (long-running) and `quick` (default limit). */
export function aManifest(overrides: Partial<typeof defaults> = {}): string {
  const { appId, views, filter, schedule, consumerFunction, timeoutSeconds, permissions, rest } = {
    ...defaults,
    ...overrides,
  };
  return `
app: { id: '${appId}' }
modules:
  ${views}
  trigger:
    - { key: on-issue, function: on-event, events: [avi:jira:updated:issue], filter: ${filter} }
    - { key: on-sprint, function: on-event, events: [avi:jira-software:closed:sprint] }
    - { key: on-installed, function: on-event, events: [avi:forge:installed:app] }
  scheduledTrigger: [${schedule}]
  consumer:
    - { key: work-consumer, queue: work, function: ${consumerFunction} }
    - { key: quick-consumer, queue: quick, function: on-quick }
  function:
    - { key: resolver, handler: index.resolver }
    - { key: on-event, handler: index.onEvent }
    - { key: on-schedule, handler: index.onSchedule }
    - { key: on-work, handler: index.onWork, timeoutSeconds: ${String(timeoutSeconds)} }
    - { key: on-quick, handler: index.onQuick }
permissions:
  scopes: [read:jira-work, storage:app]
  ${permissions}
${rest}
`;
}
