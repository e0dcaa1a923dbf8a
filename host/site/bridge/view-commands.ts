import { hostRequest } from './host-request';
import type { Commands } from './hosted-frame';
import { refreshPage } from './refresh-page';

/** What `view` asks of the page around a frame. `false` tells the app that this place cannot do it. */
export const viewCommands: Commands = {
  submit: async ({ description }, payload) => {
    if (description.surface !== 'gadget-edit' || description.doneUrl === null) return false;
    await hostRequest('/__host/gadget', { ticket: description.ticket, configuration: payload ?? {} });
    window.location.assign(description.doneUrl);
    return true;
  },
  close: ({ description }) => {
    if (description.doneUrl === null) return false;
    window.location.assign(description.doneUrl);
    return true;
  },
  onClose: () => false,
  open: ({ description, element }) => {
    const panel = element.closest('details');
    if (description.surface !== 'context' || !panel) return false;
    panel.open = true;
    return true;
  },
  refresh: async ({ description }) => {
    if (description.surface !== 'context' && description.surface !== 'panel') return false;
    await refreshPage();
    return true;
  },
  refreshIssueView: () => refreshPage(),
  changeWindowTitle: (_frame, title) => {
    if (typeof title !== 'string') throw new Error('changeWindowTitle needs text.');
    document.title = title;
  },
};
