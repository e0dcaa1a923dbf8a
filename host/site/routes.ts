import type { SiteContext } from './host-site';
import type { Route } from './http/router';
import { configureGadget } from './endpoints/gadget';
import { invoke } from './endpoints/invoke';
import { addPanel, editIssue, removePanel, transitionIssue } from './endpoints/issue-forms';
import { modal } from './endpoints/modal';
import { product } from './endpoints/product';
import { moveClock, runSchedule, switchColor, switchUser } from './endpoints/viewer-forms';
import { seeOther } from './http/reply';
import { dashboardPage } from './pages/dashboard-page';
import { homePage } from './pages/home-page';
import { issuePage } from './pages/issue-page';
import { projectModulePage, projectPage } from './pages/project-page';
import { searchPage } from './pages/search-page';
import { statusJson, statusPage } from './pages/status-page';

const settingsPage = projectModulePage('jira:projectSettingsPage');
const modulePage = projectModulePage('jira:projectPage');

/** Every address of the site. Pages are read, forms and calls of frames are posted. */
export const ROUTES: readonly Route<SiteContext>[] = [
  { method: 'GET', pattern: '/', handle: homePage },
  { method: 'GET', pattern: '/jira/dashboards', handle: () => seeOther('/jira/dashboards/1') },
  { method: 'GET', pattern: '/jira/dashboards/:id', handle: dashboardPage },
  { method: 'GET', pattern: '/browse/:key', handle: issuePage },
  { method: 'GET', pattern: '/issues', handle: searchPage },
  { method: 'GET', pattern: '/jira/software/projects/:key', handle: projectPage },
  { method: 'GET', pattern: '/jira/software/c/projects/:key', handle: projectPage },
  { method: 'GET', pattern: '/jira/software/c/projects/:key/apps/*', handle: modulePage },
  { method: 'GET', pattern: '/jira/software/c/projects/:key/settings/apps/*', handle: settingsPage },
  { method: 'GET', pattern: '/__host', handle: statusPage },
  { method: 'GET', pattern: '/__host/status.json', handle: statusJson },
  { method: 'POST', pattern: '/__host/invoke', handle: invoke },
  { method: 'POST', pattern: '/__host/product', handle: product },
  { method: 'POST', pattern: '/__host/modal', handle: modal },
  { method: 'POST', pattern: '/__host/gadget', handle: configureGadget },
  { method: 'POST', pattern: '/__host/user', handle: switchUser },
  { method: 'POST', pattern: '/__host/color', handle: switchColor },
  { method: 'POST', pattern: '/__host/clock', handle: moveClock },
  { method: 'POST', pattern: '/__host/schedule', handle: runSchedule },
  { method: 'POST', pattern: '/__host/issue/:key/edit', handle: editIssue },
  { method: 'POST', pattern: '/__host/issue/:key/transition', handle: transitionIssue },
  { method: 'POST', pattern: '/__host/issue/:key/add-panel', handle: addPanel },
  { method: 'POST', pattern: '/__host/issue/:key/remove-panel', handle: removePanel },
];
