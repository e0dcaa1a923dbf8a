import { openTestPages, type TestPages } from '../../../support/site-pages';
import { type Visitor, visitorOf } from '../../../support/site-visitor';

let pages: TestPages;
let ada: Visitor;
beforeEach(async () => {
  pages = await openTestPages();
  ada = visitorOf(pages, 'ada');
});
afterEach(() => pages.close());

const dashboard = '/jira/dashboards/1';

describe('configuring a gadget', () => {
  it('is done by its edit page', async () => {
    const ticket = await ada.ticketOf(dashboard, 'Tiny gadget');

    await expect(ada.post('/__host/gadget', { ticket, configuration: { contract: 'c' } })).resolves.toEqual({
      status: 200,
      answer: { value: true },
    });
  });

  it.each([
    ['the gadget itself', dashboard, 'Tiny gadget'],
    ['another module', '/browse/ALPHA-1', 'Tiny context'],
  ])('is refused to %s', async (_name, path, title) => {
    const editing = await ada.ticketOf(dashboard, 'Tiny gadget');
    await ada.post('/__host/gadget', { ticket: editing, configuration: {} });
    const ticket = await ada.ticketOf(path, title);

    await expect(ada.post('/__host/gadget', { ticket, configuration: { contract: 'mine' } })).resolves.toEqual({
      status: 403,
      answer: { error: 'Only the edit page of a gadget can submit its configuration.' },
    });
  });

  it.each([null, 'text', [1]])('takes no configuration that is %j', async (configuration) => {
    const ticket = await ada.ticketOf(dashboard, 'Tiny gadget');

    await expect(ada.post('/__host/gadget', { ticket, configuration })).resolves.toMatchObject({ status: 400 });
  });
});
