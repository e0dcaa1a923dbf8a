import { screen } from '@testing-library/react';
import { SprintColumns, type SprintColumn } from '../../../static/src/charts/sprint-columns';
import { axeViolations } from '../../support/axe';
import '../../support/browser-gaps';
import { draw, textOf } from '../../support/draw';

const sprint = (overrides: Partial<SprintColumn> = {}): SprintColumn => ({
  key: '7',
  label: 'Shop 7',
  committed: 20,
  kept: 15,
  added: 4,
  removed: 2,
  reestimated: 1,
  running: false,
  reading: 'Shop 7: 15 of 20 kept',
  ...overrides,
});

const drawSprints = (sprints: readonly SprintColumn[]) =>
  draw(<SprintColumns sprints={sprints} tickText={String} label="Shop 7 kept 15" />);

function box(element: Element | null | undefined) {
  const number = (name: string) => Number(element?.getAttribute(name));
  return { x: number('x'), top: number('y'), height: number('height'), width: number('width') };
}

describe('SprintColumns', () => {
  it('draws what was kept within what was committed, and beside it what changed the scope', async () => {
    const { container } = drawSprints([sprint()]);

    const committed = box(container.querySelector('.cw-outline'));
    const kept = box(container.querySelector('.cw-fill-teal'));
    expect(kept.height / committed.height).toBeCloseTo(15 / 20);
    expect([kept.x, kept.width]).toEqual([committed.x, committed.width]);
    const added = box(container.querySelector('rect.cw-part.cw-fill-orange'));
    const [removed, reestimated] = [...container.querySelectorAll('.cw-patterned')].map(box);
    expect(added.x).toBeGreaterThan(committed.x + committed.width);
    expect(added.height / committed.height).toBeCloseTo(4 / 20);
    expect(removed?.height).toBeCloseTo(added.height / 2);
    expect(reestimated?.height).toBeCloseTo(added.height / 4);
    expect((removed?.top ?? 0) + (removed?.height ?? 0)).toBeCloseTo(added.top);
    expect(await axeViolations(container)).toEqual([]);
  });

  it('gives each part of the scope its own pattern', () => {
    const { container } = drawSprints([sprint()]);

    const fills = [...container.querySelectorAll('.cw-patterned')].map((part) => part.getAttribute('fill'));
    expect(new Set(fills).size).toBe(2);
    fills.forEach((fill) => {
      expect(container.querySelector(`[id="${fill?.slice(5, -1) ?? ''}"]`)).toBeInTheDocument();
    });
  });

  it('breaks the edge of a sprint that still runs', () => {
    const { container } = drawSprints([sprint(), sprint({ key: '8', running: true })]);

    expect([...container.querySelectorAll('.cw-outline')].map((edge) => edge.getAttribute('stroke-dasharray'))).toEqual(
      [null, '3 3'],
    );
  });

  it('reads the sprint that was stepped to', async () => {
    const { user } = drawSprints([sprint({ key: '6', reading: 'Shop 6: all kept' }), sprint()]);

    await user.tab();
    await user.keyboard('{ArrowRight}');
    expect(textOf(screen.getByRole('status'))).toBe('Shop 6: all kept');
    await user.keyboard('{End}');

    expect(textOf(screen.getByRole('status'))).toBe('Shop 7: 15 of 20 kept');
    expect(screen.getByRole('group')).toHaveAccessibleName('Shop 7 kept 15. Arrow keys step through the sprints.');
  });

  it('draws the newest as far as there is room, and says so', () => {
    const many = Array.from({ length: 40 }, (_, index) => sprint({ key: String(index), label: `Shop ${index}` }));
    const { container } = drawSprints(many);

    // 556 pixels have room for 23 sprints.
    expect(container.querySelectorAll('.cw-outline')).toHaveLength(23);
    expect(screen.getByText('The newest 23 of 40 sprints are drawn; the tables have all.')).toBeVisible();
  });

  it('says nothing of the sort where all have room', () => {
    drawSprints([sprint()]);

    expect(screen.queryByText(/are drawn/)).not.toBeInTheDocument();
  });

  it('draws a sprint of nothing', () => {
    const { container } = drawSprints([sprint({ committed: 0, kept: 0, added: 0, removed: 0, reestimated: 0 })]);

    expect(container.innerHTML).not.toContain('NaN');
  });
});
