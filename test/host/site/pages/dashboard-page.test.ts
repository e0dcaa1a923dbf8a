import { openTestPages, type TestPages } from '../../../support/site-pages';
import { descriptionOf, visitorOf } from '../../../support/site-visitor';

let pages: TestPages;
beforeEach(async () => {
  pages = await openTestPages();
});
afterEach(() => pages.close());

const dashboard = '/jira/dashboards/1';

describe('the dashboard', () => {
  it('has three columns, with the gadget of the manifest in the first', async () => {
    const page = await visitorOf(pages, 'ada').get(dashboard);

    expect(page.$('.dashboard-column')).toHaveLength(3);
    expect(page.$('.dashboard-column:first-child iframe').attr('title')).toBe('Tiny gadget');
  });

  it('opens the edit page of a gadget that nobody configured yet', async () => {
    const page = await visitorOf(pages, 'ada').get(dashboard);

    expect(page.$('iframe').attr('src')).toMatch(/\/ui\/edit\.html$/);
    expect(descriptionOf(page, 'Tiny gadget')).toMatchObject({
      surface: 'gadget-edit',
      doneUrl: dashboard,
      context: {
        moduleKey: 'tiny-gadget',
        extension: {
          type: 'jira:dashboardGadget',
          entryPoint: 'edit',
          gadgetConfiguration: {},
          dashboard: { id: '1' },
          gadget: { id: '10001' },
        },
      },
    });
  });

  it('shows a configured gadget with its configuration', async () => {
    const visitor = visitorOf(pages, 'ada');
    const ticket = await visitor.ticketOf(dashboard, 'Tiny gadget');
    await visitor.post('/__host/gadget', { ticket, configuration: { contract: 'c-1' } });

    const page = await visitor.get(dashboard);

    expect(page.$('iframe').attr('src')).toMatch(/\/ui\/view\.html$/);
    const description = descriptionOf(page, 'Tiny gadget');
    expect(description).toMatchObject({ surface: 'gadget', doneUrl: null });
    expect(description.context.extension).toMatchObject({ gadgetConfiguration: { contract: 'c-1' } });
    expect(description.context.extension).not.toHaveProperty('entryPoint');
  });

  it('opens the edit page again from the menu of the gadget', async () => {
    const visitor = visitorOf(pages, 'ada');
    const ticket = await visitor.ticketOf(dashboard, 'Tiny gadget');
    await visitor.post('/__host/gadget', { ticket, configuration: { contract: 'c-1' } });
    const configure = (await visitor.get(dashboard)).$('.gadget-menu a').first();
    expect(configure.text()).toBe('Configure');

    const page = await visitor.get(configure.attr('href') ?? '');

    expect(descriptionOf(page, 'Tiny gadget')).toMatchObject({
      surface: 'gadget-edit',
      context: { extension: { gadgetConfiguration: { contract: 'c-1' }, entryPoint: 'edit' } },
    });
  });

  it('frames the gadget for an outsider too, because the app decides what to show', async () => {
    const page = await visitorOf(pages, 'olga').get(dashboard);

    expect(page.$('iframe[title="Tiny gadget"]')).toHaveLength(1);
    expect(page.text).not.toContain('ALPHA-1');
    expect(page.words('.empty')).toContain('There is no work item that Olga Outsider may browse.');
  });

  it('lists what is assigned to the viewer, and what changed last among what the viewer may browse', async () => {
    const page = await visitorOf(pages, 'ada').get(dashboard);

    expect(page.words('[aria-label="Assigned to me"] tbody a')).toBe('ALPHA-1');
    expect(page.words('[aria-label="Recently updated"] tbody')).toContain('ALPHA-2');
    expect(page.text).not.toContain('SECRET-1');
  });

  it('is the only one', async () => {
    const visitor = visitorOf(pages, 'ada');

    expect((await visitor.get('/jira/dashboards/2')).words('h1')).toBe('There is no such dashboard');
    expect((await visitor.get('/jira/dashboards')).headers.get('location')).toBe(dashboard);
  });
});
