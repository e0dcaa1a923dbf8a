import { screen, within } from '@testing-library/react';
import { Blocks } from '../../../static/src/definitions/blocks';
import type { Block, Inlines } from '../../../static/src/definitions/page';
import { axeViolations } from '../../support/axe';
import { draw, textOf } from '../../support/draw';
import { drawAt } from '../../support/draw-place';

const paragraph = (...text: Inlines): Block => ({ kind: 'paragraph', text });
const drawBlocks = (...blocks: readonly Block[]) => draw(<Blocks blocks={blocks} />).container;

describe('Blocks', () => {
  it('stresses words as the page does', () => {
    const container = drawBlocks(
      paragraph('a ', { kind: 'strong', text: ['b'] }, { kind: 'em', text: [' c'] }, { kind: 'code', text: ' d' }),
    );

    expect(container.innerHTML).toBe('<p>a <strong>b</strong><em> c</em><code> d</code></p>');
  });

  it.each([
    [1, 3],
    [2, 3],
    [3, 4],
    [6, 4],
  ])('puts a heading of level %d at level %d, below the name of the page', (depth, level) => {
    drawBlocks({ kind: 'heading', depth, text: ['Example'] });

    expect(screen.getByRole('heading', { level, name: 'Example' })).toBeVisible();
  });

  it.each([
    [true, 'OL'],
    [false, 'UL'],
  ])('draws a list that is ordered (%s) as %s, with what its entries hold', (ordered, tag) => {
    const inner: Block = { kind: 'list', ordered: false, items: [[paragraph('two')]] };
    const container = drawBlocks({ kind: 'list', ordered, items: [[paragraph('one'), inner]] });

    expect(container.firstElementChild?.tagName).toBe(tag);
    expect(screen.getAllByRole('listitem').map(textOf)).toEqual(['onetwo', 'two']);
  });

  it('draws a table with the titles of its columns', async () => {
    const container = drawBlocks({
      kind: 'table',
      head: [['id'], []],
      rows: [
        [['a'], [{ kind: 'strong', text: ['1'] }]],
        [['b'], ['2']],
      ],
    });

    const table = screen.getByRole('table');
    expect(within(table).getAllByRole('columnheader').map(textOf)).toEqual(['id']);
    expect(within(table).getAllByRole('row').map(textOf)).toEqual(['id', 'a1', 'b2']);
    expect(await axeViolations(container)).toEqual([]);
  });

  it('lets those scroll a wide table who use a keyboard', async () => {
    const container = drawBlocks({ kind: 'table', head: [['id']], rows: [] });

    expect(container.querySelector('.cw-definition-table')).toHaveAttribute('tabindex', '0');
  });

  it('keeps the lines of a sum', () => {
    const container = drawBlocks({ kind: 'code', text: '1 + 2\n= 3' });

    expect(container.querySelector('pre')?.textContent).toBe('1 + 2\n= 3');
  });

  it('leads to another page of the definitions', async () => {
    const link = paragraph('See ', { kind: 'link', to: 'timeline', text: ['started'] });
    const { user, history } = await drawAt(<Blocks blocks={[link]} />, { path: '/flow/definition/wip' });

    await user.click(screen.getByRole('link', { name: 'started' }));

    expect(history.location.pathname).toBe('/flow/definition/timeline');
  });
});
