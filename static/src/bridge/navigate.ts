import { router, showFlag } from '@forge/bridge';

const target = 'module' as const;

/** Opens the contract's full page in a project, at a place of it such as `scorecard/trace/wip-age`. */
export function openProjectPage(projectKey: string, path?: string): Promise<void> {
  const place = path === undefined ? {} : { path };
  return go(() => router.navigate({ target, moduleKey: 'counterweight-page', projectKey, ...place }));
}

/** Opens the settings of Counterweight in a project. */
export function openProjectSettings(projectKey: string): Promise<void> {
  return go(() => router.navigate({ target, moduleKey: 'counterweight-settings', projectKey }));
}

/** Opens a work item in a tab of its own, so that the list it was opened from stays. */
export function openWorkItem(issueKey: string): Promise<void> {
  return go(() => router.open({ target: 'issue', issueKey }));
}

/** Opens Jira's search with a query, in a tab of its own; Jira shows each person what they may browse. */
export function openSearch(jql: string): Promise<void> {
  return go(() => router.open(`/issues/?jql=${encodeURIComponent(jql)}`));
}

/** A link that goes nowhere without a word looks broken, so a refused navigation is told in a flag. */
async function go(navigate: () => Promise<void>): Promise<void> {
  try {
    await navigate();
  } catch (reason) {
    showFlag({
      id: 'counterweight-navigation',
      title: 'Jira did not open the page',
      description: reason instanceof Error ? reason.message : String(reason),
      type: 'error',
      isAutoDismiss: true,
    });
  }
}
