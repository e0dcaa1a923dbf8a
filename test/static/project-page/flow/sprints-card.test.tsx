import { screen, within } from '@testing-library/react';
import { SprintsCard } from '../../../../static/src/project-page/flow/sprints-card';
import { axeViolations } from '../../../support/axe';
import '../../../support/browser-gaps';
import { draw, textOf } from '../../../support/draw';
import { aSprint, someSprints } from '../../../support/flow-parts';
import { aFigure, aFlowSummary } from '../../../support/snapshot';

type Props = Parameters<typeof SprintsCard>[0];

const { commitmentReliability, scopeDrift } = aFlowSummary();

const drawCard = (overrides: Partial<Props> = {}) =>
  draw(
    <SprintsCard
      reliability={commitmentReliability}
      drift={scopeDrift}
      detail={{ sprints: someSprints() }}
      {...overrides}
    />,
  );

const title = (container: Element) => textOf(container.querySelector('figcaption'));
const rows = (table: string) =>
  within(screen.getByRole('table', { name: table }))
    .getAllByRole('row')
    .map(textOf);

describe('the sprints', () => {
  it('are those of the board with the newest one, oldest at the left', async () => {
    const { container } = drawCard();

    expect(title(container)).toBe('Shop 7 kept 16 of 20 work items, and its scope drifted by 25 %');
    expect([...container.querySelectorAll('svg text')].map(textOf).slice(-4)).toEqual(['5', '6', '7', '8']);
    expect(await axeViolations(container)).toEqual([]);
  });

  it('are those of another board, or of all', async () => {
    const { container, user } = drawCard();

    await user.selectOptions(screen.getByRole('combobox', { name: 'Board' }), 'Platform board');
    expect(title(container)).toBe('Platform 17 kept 8 of 12 work items, and its scope drifted by 58.3 %');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Board' }), 'All boards');

    expect(container.querySelectorAll('.cw-outline.cw-stroke-gray')).toHaveLength(5 + 1);
  });

  it('offer no board to choose where there is one', () => {
    drawCard({ detail: { sprints: [aSprint()] } });

    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
  });

  it('are counted in points', async () => {
    const { container, user } = drawCard();

    await user.click(screen.getByRole('radio', { name: 'Story points' }));
    expect(title(container)).toBe('Shop 7 kept 39 of 52 points, and its scope drifted by 30.8 %');
    screen.getByRole('group', { name: /^Shop 7/ }).focus();
    await user.keyboard('{Home}');

    expect(textOf(screen.getByRole('status'))).toBe(
      'Shop 5: 39 of 52 points kept (75 %), 8 added, 3 removed, 5 re-estimated',
    );
  });

  it('have tables with every part, newest first', async () => {
    const { user } = drawCard();

    await user.click(screen.getByText('Show as a table'));

    expect(rows('Commitment reliability of each sprint')).toEqual([
      'SprintCommittedKeptReliabilityWithout an estimateBehind it',
      'Shop 8 Shop board Running18950 %2Work items behind Commitment reliability, Shop 8',
      'Shop 7 Shop board 201680 %2Work items behind Commitment reliability, Shop 7',
      'Shop 6 Shop board Under-committed?1515100 %2Work items behind Commitment reliability, Shop 6',
      'Shop 5 Shop board 201680 %2Work items behind Commitment reliability, Shop 5',
    ]);
    expect(rows('Scope drift of each sprint')).toEqual([
      'SprintAt its startAddedRemovedRe-estimatedAt its endGross driftNet driftBehind it',
      'Shop 8 (running)182002011.1 %11.1 %Work items behind Scope drift, Shop 8',
      'Shop 7204102325 %15 %Work items behind Scope drift, Shop 7',
      'Shop 615100166.7 %6.7 %Work items behind Scope drift, Shop 6',
      'Shop 5204102325 %15 %Work items behind Scope drift, Shop 5',
    ]);
  });

  it('have no share of nothing', async () => {
    const { user } = drawCard({ detail: { sprints: someSprints().filter(({ boardId }) => boardId === '2') } });

    await user.click(screen.getByRole('radio', { name: 'Story points' }));
    await user.click(screen.getByText('Show as a table'));

    expect(rows('Commitment reliability of each sprint')[1]).toBe(
      'Platform 17 Platform board 00None12Work items behind Commitment reliability, Platform 17',
    );
    expect(screen.getByRole('figure')).toHaveAccessibleName('Nothing was committed in Platform 17');
  });

  it('ask whether too little was promised where nearly all was kept', () => {
    const { container } = drawCard();

    expect(textOf(container)).toContain(
      'Under-committed? More than 95 % kept: Shop 6. Who always keeps everything may promise too little.',
    );
  });

  it('ask nothing of the sort where not', () => {
    const { container } = drawCard({ detail: { sprints: [aSprint()] } });

    expect(textOf(container)).not.toContain('Under-committed?');
  });

  it('are said to be none', () => {
    drawCard({ detail: { sprints: [] } });

    expect(screen.getByText('No sprint was completed in the window, and none runs.')).toBeVisible();
    expect(screen.queryByRole('figure')).not.toBeInTheDocument();
  });

  it('are waited for, while the figures are there', () => {
    const { container } = drawCard({ detail: undefined });

    expect(screen.getByText('Loading the sprints')).toBeInTheDocument();
    expect(textOf(container)).toContain('Of what was committed, kept76 %');
  });

  it('are said to be unread where they could not be read', () => {
    drawCard({ detail: null });

    expect(screen.getByText('The work items behind the figures could not be read.')).toBeVisible();
  });

  it('tell a drift that could not be computed, beside a reliability that could', () => {
    const absence = { kind: 'no-data', missing: 'no sprint had a scope' } as const;
    const drift = aFigure({ definitionId: 'scope-drift', percentiles: null, value: null, absence, n: 0 });
    const { container } = drawCard({ drift });

    expect(textOf(container)).toContain('Scope drift, grossNo data: no sprint had a scope');
    expect(screen.queryByRole('link', { name: 'Work items behind Scope drift' })).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Definition of Scope drift' })).toBeVisible();
  });
});
