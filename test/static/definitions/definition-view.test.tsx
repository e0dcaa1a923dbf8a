import { screen, within } from '@testing-library/react';
import { pages } from '../../../docs/metrics/README.md';
import { DefinitionView } from '../../../static/src/definitions/definition-view';
import { axeViolations } from '../../support/axe';
import { textOf } from '../../support/draw';
import { drawAt } from '../../support/draw-place';

describe('DefinitionView', () => {
  it('shows the page of a definition with its id, its text and its example', async () => {
    const { container } = await drawAt(<DefinitionView definitionId="cycle-time" />);

    expect(screen.getByRole('heading', { level: 2, name: 'Cycle time' })).toBeVisible();
    expect(await screen.findByRole('heading', { level: 3, name: 'Example' })).toBeVisible();
    expect(textOf(container.querySelector('.cw-step-header'))).toContain('Definition cycle-time');
    expect(textOf(screen.getByRole('article'))).toContain('5 days');
    expect(screen.getByRole('article')).not.toHaveTextContent('src/');
    expect(await axeViolations(container)).toEqual([]);
  }, 30_000);

  it('shows a page that many definitions share', async () => {
    const { container } = await drawAt(<DefinitionView definitionId="ai-spend" />);

    expect(screen.getByRole('heading', { level: 2, name: 'Signals' })).toBeVisible();
    expect(textOf(container.querySelector('.cw-step-header'))).toContain('ai-spend');
    expect(await screen.findByRole('article')).toHaveTextContent('AI spend trajectory');
  });

  it('shows a page that has no id by its name', async () => {
    await drawAt(<DefinitionView definitionId="timeline" />);

    expect(screen.getByRole('heading', { level: 2, name: 'Timeline of an item' })).toBeVisible();
    expect(screen.getByText('What other definitions rest on')).toBeVisible();
    expect(await screen.findByRole('article')).toHaveTextContent('started');
  });

  it('follows the links between pages', async () => {
    const { user, history } = await drawAt(<DefinitionView definitionId="lead-time" />, {
      path: '/flow/definition/lead-time',
    });

    await user.click(within(await screen.findByRole('article')).getByRole('link', { name: 'done' }));

    expect(history.location.pathname).toBe('/flow/definition/timeline');
  });

  it('names every other page, the shown one as such', async () => {
    const { user, history } = await drawAt(<DefinitionView definitionId="cycle-time" />);
    await user.click(screen.getByText('All definitions'));

    const list = within(screen.getByRole('navigation', { name: 'All definitions' }));
    const names = list.getAllByRole('listitem').map(textOf);
    expect(names).toHaveLength(pages.length);
    expect(names).toEqual([...names].sort((left, right) => left.localeCompare(right, 'en')));
    expect(list.getByText('Cycle time')).toHaveAttribute('aria-current', 'page');
    await user.click(list.getByRole('link', { name: 'Throughput' }));
    expect(history.location.pathname).toBe('/flow/definition/throughput');
  });

  it('says that there is no such page, and which there are', async () => {
    await drawAt(<DefinitionView definitionId="velocity" />);

    expect(screen.getByText('No page explains “velocity”')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Cycle time' })).toBeVisible();
  });

  it('says so when a page cannot be loaded', async () => {
    const entry = pages.find(({ slug }) => slug === 'wip');
    if (entry === undefined) throw new Error('There is no page of wip.');
    const load = jest.spyOn(entry, 'load').mockRejectedValue(new Error('The network is down.'));
    await drawAt(<DefinitionView definitionId="wip" />);

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The definition could not be loadedReload the page. The network is down.',
    );
    load.mockRestore();
  });

  it('goes back to where the reader came from', async () => {
    const { user, history } = await drawAt(<DefinitionView definitionId="wip" />, {
      path: '/flow/trace/wip/definition/wip',
    });

    await user.click(screen.getByRole('link', { name: '← Back' }));

    expect(history.location.pathname).toBe('/flow/trace/wip');
  });
});
