import { openTestPages, type TestPages } from '../../../support/site-pages';
import { visitorOf } from '../../../support/site-visitor';

let pages: TestPages;
beforeAll(async () => {
  pages = await openTestPages();
});
afterAll(() => pages.close());

async function modalFor(resource: unknown, isEditing = false): Promise<unknown> {
  const visitor = visitorOf(pages, 'ada');
  const ticket = await visitor.ticketOf('/jira/dashboards/1', 'Tiny gadget');
  return (await visitor.post('/__host/modal', { ticket, resource, isEditing })).answer;
}

const page = (file: string) => ({
  value: { src: expect.stringMatching(new RegExp(`^http://127.0.0.1:\\d+/ui/${file}$`)) as unknown },
});

describe('the page of a modal dialog', () => {
  it.each([
    ["the module's own page", null, 'view.html'],
    ['an entry beside it', 'dialog', 'dialog.html'],
    ['a resource as the manifest writes it', 'ui/dialog', 'dialog.html'],
  ])('is %s', async (_name, resource, file) => {
    expect(await modalFor(resource)).toEqual(page(file));
  });

  it('is the edit page again for a gadget that is edited', async () => {
    expect(await modalFor(null, true)).toEqual(page('edit.html'));
  });

  it.each(['absent', 'ui/absent', '../secret', 'ui'])('is refused for "%s"', async (resource) => {
    expect(await modalFor(resource)).toEqual({ error: `The manifest has no resource entry "${resource}".` });
  });
});
