import { screen, within } from '@testing-library/react';
import { SplitTab } from '../../../../static/src/project-page/split/split-tab';
import { axeViolations } from '../../../support/axe';
import '../../../support/browser-gaps';
import { draw, textOf } from '../../../support/draw';
import { aSnapshot } from '../../../support/snapshot';
import { aPolicy, aSplit, aSplitReport, aSprint, aTeam, NO_SPLIT } from '../../../support/split';

const card = (name: string) => screen.getByRole('region', { name });

function lineOf(team: string, name: string): HTMLElement {
  const lines = [...card(team).querySelectorAll<HTMLElement>('.cw-split-line')];
  const line = lines.find((candidate) => textOf(candidate).startsWith(name));
  if (line === undefined) throw new Error(`${team} has no line ${name}.`);
  return line;
}

const drawTab = (overrides: Parameters<typeof aSnapshot>[0] = {}) => draw(<SplitTab snapshot={aSnapshot(overrides)} />);

describe('the split of a contract', () => {
  it('tells what the contract says', () => {
    const { container } = drawTab();

    expect(textOf(container.querySelector('.cw-split-intro'))).toContain(
      'Technical health: target 25 % ± 5 points, floor 20 %. The contract counts work items.',
    );
  });

  it('has a card for all teams together and for each team', async () => {
    const { container } = drawTab();

    expect(screen.getAllByRole('heading', { level: 2 }).map(textOf)).toEqual([
      'All teams',
      'Checkout',
      'Platform & Reliability',
      'Support',
    ]);
    expect(await axeViolations(container)).toEqual([]);
  });

  // All teams together have calendar months as their trend; a team has its sprints.
  it('shows a team that is all there is by itself, with the trend of its own periods', () => {
    drawTab({ split: [aSplitReport({ teams: [aTeam({ name: 'PAY board' })] })] });

    expect(screen.getAllByRole('heading', { level: 2 }).map(textOf)).toEqual(['PAY board']);
  });

  it('shows planned, in progress and actual with share, status and count', () => {
    drawTab();

    expect(textOf(lineOf('All teams', 'Planned'))).toBe('Planned as committed at the start12 %Breach25 work items');
    expect(textOf(lineOf('All teams', 'In progress'))).toBe('In progress started and not done25 %Drifting8 work items');
    expect(textOf(lineOf('All teams', 'Actual'))).toBe('Actual done so far10 %Breach10 work items');
    expect(within(lineOf('All teams', 'Planned')).getByRole('img')).toHaveAccessibleName(/^Planned: Technical health/);
  });

  it('names the period with its dates', () => {
    drawTab();

    expect(card('All teams')).toHaveTextContent('Sprint 42, Oct 19, 2026 to Nov 2, 2026');
  });

  it('names the failure mode, and what it means', () => {
    drawTab();

    expect(textOf(card('All teams'))).toContain('below its floor of 20 %: a feature factory.');
    expect(card('All teams')).toHaveTextContent('Feature factory: nearly everything goes into the roadmap');
    expect(card('Platform & Reliability')).toHaveTextContent('Engineering wishlist: technical health takes more');
  });

  it('names no failure mode while the split does not fail', () => {
    const current = aSprint(42, { planned: aSplit([5, 0, 15], 'on-target') });
    drawTab({ split: [aSplitReport({ overall: aTeam({ current, name: 'Only' }), teams: [] })] });

    expect(card('Only')).not.toHaveTextContent(/factory|wishlist/i);
    expect(textOf(card('Only'))).toContain('within its tolerance of the target, 25 %');
  });

  it('says that no period runs and that there is nothing to split', () => {
    drawTab();

    expect(card('Support')).toHaveTextContent('No period is running');
    expect(card('Support')).toHaveTextContent('There is no work to judge here yet.');
    expect(textOf(lineOf('Support', 'In progress'))).toBe('In progress started and not doneNothing to split');
    expect(within(card('Support')).queryByRole('figure')).not.toBeInTheDocument();
  });

  it('says so when there is no report at all', () => {
    drawTab({ split: [] });

    expect(screen.getByRole('status')).toHaveTextContent('There is no split yet');
  });
});

describe('the unit', () => {
  const inPoints = aSplitReport({
    unit: 'points',
    overall: aTeam({
      id: 'overall',
      name: 'All teams',
      current: aSprint(42, { planned: { ...aSplit([10, 2, 20], 'on-target'), withoutEstimate: 4 } }),
    }),
  });

  it('starts as the contract counts', () => {
    drawTab({ split: [aSplitReport(), inPoints] });

    expect(screen.getByRole('radio', { name: 'Work items' })).toBeChecked();
  });

  it('starts with points where the contract counts points', () => {
    drawTab({ policy: aPolicy({ unit: 'points' }), split: [inPoints, aSplitReport()] });

    expect(screen.getByRole('radio', { name: 'Story points' })).toBeChecked();
    expect(textOf(lineOf('All teams', 'Planned'))).toContain('32 points');
  });

  it('can be switched, and then tells what could not be counted', async () => {
    const { user } = drawTab({ split: [aSplitReport(), inPoints] });

    await user.click(screen.getByText('Story points'));

    expect(textOf(lineOf('All teams', 'Planned'))).toBe(
      'Planned as committed at the start31.3 %On target32 points; 4 work items without an estimate, not counted',
    );
  });

  it('does not speak of estimates where items are counted', () => {
    const planned = { ...aSplit(), withoutEstimate: 4 };
    drawTab({
      split: [aSplitReport({ overall: aTeam({ name: 'Only', current: aSprint(42, { planned }) }), teams: [] })],
    });

    expect(card('Only')).not.toHaveTextContent('without an estimate');
  });
});

describe('the trend', () => {
  it('says in a sentence what the columns show', () => {
    drawTab();

    const figure = within(card('All teams')).getByRole('figure');
    expect(figure).toHaveAccessibleName('2 of the last 7 sprints with work ended in breach of the floor');
    expect(figure.querySelectorAll('.cw-fill-roadmap')).toHaveLength(7);
    expect(figure.querySelectorAll('.cw-column-empty')).toHaveLength(1);
  });

  it('draws floor and target across the columns, and names them', () => {
    drawTab();

    const figure = within(card('All teams')).getByRole('figure');
    expect(figure.querySelectorAll('.cw-chart .cw-target-band')).toHaveLength(1);
    expect(figure.querySelectorAll('.cw-chart .cw-mark')).toHaveLength(1);
    const legend = within(figure).getAllByRole('listitem', { hidden: true }).map(textOf);
    expect(legend).toEqual(['Floor 20 %', 'Target 25 % ± 5 points']);
  });

  it('tells on hover what a column is', () => {
    drawTab();

    const hints = [...card('All teams').querySelectorAll('title')].map(textOf);
    expect(hints).toContain('Sprint 41: technical health 8.7 %, breach');
    expect(hints).toContain('Sprint 39: nothing was done');
  });

  it('is a table as well, newest period first', async () => {
    const { user } = drawTab();

    await user.click(within(card('All teams')).getByText('Show as a table'));

    const rows = within(within(card('All teams')).getByRole('table'))
      .getAllByRole('row')
      .map(textOf);
    expect(rows).toHaveLength(9);
    expect(rows[0]).toBe('PeriodPlannedActualUntaggedRoadmapStatus');
    expect(rows[1]).toBe('Sprint 4120 %8.7 %8.7 %82.6 %Breach');
    expect(rows[3]).toBe('Sprint 3920 %NoneNoneNoneNone');
  });

  it('names nothing that was not', () => {
    const trend = [aSprint(40, { planned: NO_SPLIT, actual: NO_SPLIT })];
    drawTab({ split: [aSplitReport({ overall: aTeam({ name: 'Only', trend }), teams: [] })] });

    expect(within(card('Only')).getByRole('figure')).toHaveAccessibleName('No work was done in the last sprints');
  });
});
