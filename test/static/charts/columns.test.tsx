import fc from 'fast-check';
import { screen } from '@testing-library/react';
import type { Column } from '../../../static/src/charts/column-stack';
import { Columns } from '../../../static/src/charts/columns';
import '../../support/browser-gaps';
import { draw, textOf } from '../../support/draw';

const column = (overrides: Partial<Column> = {}): Column => ({
  key: 'oct',
  label: 'Oct',
  parts: [
    { key: 'escaped', paint: { tone: 'orange', pattern: 'solid' }, value: 3 },
    { key: 'before', paint: { tone: 'teal', pattern: 'solid' }, value: 9 },
  ],
  hint: 'October: 12 bugs',
  ...overrides,
});

const drawColumns = (columns: readonly Column[], top = 12) =>
  draw(<Columns columns={columns} top={top} tickText={String} label="Bugs" marks="months" />);

const heights = (container: Element) =>
  [...container.querySelectorAll('rect.cw-part')].map((part) => Number(part.getAttribute('height')));

describe('Columns', () => {
  it('fill the height up to the top of the axis', () => {
    const { container } = drawColumns([column()]);

    // From 12 to 176: 164 pixels for 12 bugs.
    expect(heights(container)).toEqual([41, 123]);
  });

  it('draw no edge of a part of nothing', () => {
    const parts = [
      { key: 'escaped', paint: { tone: 'orange', pattern: 'solid' }, value: 0 },
      { key: 'before', paint: { tone: 'teal', pattern: 'solid' }, value: 12 },
    ] as const;
    const { container } = drawColumns([column({ parts })]);

    expect(heights(container)).toEqual([164]);
  });

  it('tell a column on hover as when it is stepped to', async () => {
    const { container, user } = drawColumns([column()]);
    expect(textOf(container.querySelector('title'))).toBe('October: 12 bugs');

    await user.tab();
    await user.keyboard('{Home}');

    expect(textOf(screen.getByRole('status'))).toBe('October: 12 bugs');
  });

  it('are as high as their parts together, whatever these are', () => {
    const values = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(values, (amounts) => {
        const parts = amounts.map((value, index) => ({
          key: String(index),
          paint: { tone: 'teal', pattern: 'solid' } as const,
          value,
        }));
        const { container, unmount } = drawColumns([column({ parts })], 250);
        const sum = heights(container).reduce((all, height) => all + height, 0);
        unmount();
        expect(sum).toBeCloseTo((164 * amounts.reduce((all, value) => all + value, 0)) / 250, 6);
      }),
      { numRuns: 25 },
    );
  });

  it('mark on the ground a column whose parts are all nothing', () => {
    const parts = [{ key: 'escaped', paint: { tone: 'orange', pattern: 'solid' }, value: 0 }] as const;
    const { container } = drawColumns([column({ parts }), column({ key: 'nov', parts: null })]);

    expect(container.querySelectorAll('.cw-column-empty')).toHaveLength(2);
    expect(heights(container)).toEqual([]);
  });

  it('draw the axis of no column', () => {
    const { container } = drawColumns([]);

    expect(container.querySelectorAll('.cw-grid').length).toBeGreaterThan(0);
    expect(container.innerHTML).not.toContain('NaN');
  });
});
