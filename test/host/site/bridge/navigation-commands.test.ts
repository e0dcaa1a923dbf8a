/** @jest-environment jsdom */
import { navigationCommands } from '../../../../host/site/bridge/navigation-commands';
import { aFrame, commandOf } from '../../../support/hosted-frame';

const getUrl = (target: unknown): unknown => commandOf(navigationCommands, 'getUrl')(aFrame(), target);
const navigate = (target: unknown): unknown => commandOf(navigationCommands, 'navigate')(aFrame(), target);

beforeEach(() => {
  const paths = JSON.stringify({ page: '/jira/software/c/projects/{projectKey}/apps/a/e' });
  document.body.innerHTML = `<template id="host-setting" data-module-paths='${paths}'></template>`;
});

afterEach(() => jest.restoreAllMocks());

describe('getUrl', () => {
  it.each([
    [{ target: 'issue', issueKey: 'ALPHA-1' }, '/browse/ALPHA-1'],
    [{ target: 'dashboard', dashboardId: '1' }, '/jira/dashboards/1'],
    [{ target: 'projectSettingsDetails', projectKey: 'ALPHA' }, '/jira/software/c/projects/ALPHA'],
    [{ target: 'module', moduleKey: 'page', projectKey: 'ALPHA' }, '/jira/software/c/projects/ALPHA/apps/a/e'],
    [
      { target: 'module', moduleKey: 'page', projectKey: 'ALPHA', path: 'flow' },
      '/jira/software/c/projects/ALPHA/apps/a/e/flow',
    ],
    [{ target: 'issue', issueKey: '../../evil' }, '/browse/..%2F..%2Fevil'],
  ])('gives the full address of %j', (target, path) => {
    expect(getUrl(target)).toBe(window.location.origin + path);
  });

  it.each([
    [{ target: 'contentView', contentId: '1' }, 'The local host has no page for the target "contentView".'],
    [{ target: 'issue' }, '"issueKey" must be given as text.'],
    [{ target: 'module', moduleKey: 'toString', projectKey: 'A' }, 'The module "toString" has no page of its own.'],
    [{}, '"target" must be given as text.'],
  ])('refuses %j', (target, message) => {
    expect(() => getUrl(target)).toThrow(message);
  });
});

describe('navigate', () => {
  it('opens a new tab that cannot reach back', () => {
    const open = jest.spyOn(window, 'open').mockReturnValue(null);

    navigate({ target: 'issue', issueKey: 'ALPHA-1', type: 'new-tab' });

    expect(open).toHaveBeenCalledWith(new URL('/browse/ALPHA-1', window.location.origin), '_blank', 'noopener');
  });

  it.each([
    [true, 1],
    [false, 0],
  ])('asks before it leaves the host; the answer %p opens %i tabs', (answer, tabs) => {
    const confirm = jest.spyOn(window, 'confirm').mockReturnValue(answer);
    const open = jest.spyOn(window, 'open').mockReturnValue(null);

    navigate({ url: 'https://example.com/help', type: 'new-tab' });

    expect(confirm).toHaveBeenCalledWith('Leave the local host for https://example.com/help?');
    expect(open).toHaveBeenCalledTimes(tabs);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd'])('does not open %s', (url) => {
    expect(() => navigate({ url, type: 'same-tab' })).toThrow('The host does not open');
  });
});
