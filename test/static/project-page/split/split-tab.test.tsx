import { screen, within } from '@testing-library/react';
import { SplitTab } from '../../../../static/src/project-page/split/split-tab';
import { PagePlaceProvider } from '../../../../static/src/trace/page-place';
import { axeViolations } from '../../../support/axe';
import { aHistory, fakeBridge } from '../../../support/bridge';
import '../../../support/browser-gaps';
import { draw, textOf } from '../../../support/draw';
import { aSnapshot } from '../../../support/snapshot';
import { aBudget, aPolicy, aSplit, aSplitReport, aSprint, aTeam, NO_SPLIT } from '../../../support/split';

const card = (name: string) => screen.getByRole('region', { name });

function lineOf(team: string, name: string): HTMLElement {
  const lines = [...card(team).querySelectorAll<HTMLElement>('.cw-split-line')];
  const line = lines.find((candidate) => textOf(candidate).startsWith(name));
  if (line === undefined) throw new Error(`${team} has no line ${name}.`);
  return line;
}

/** The links behind a line, by what its numbers are called. */
const behind = (label: string) => `Work items behind ${label}Definition of ${label}`;

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
  }, 30_000);

  // All teams together have calendar months as their trend; a team has its sprints.
  it('shows a team that is all there is by itself, with the trend of its own periods', () => {
    drawTab({ split: [aSplitReport({ teams: [aTeam({ name: 'PAY board' })] })] });

    expect(screen.getAllByRole('heading', { level: 2 }).map(textOf)).toEqual(['PAY board']);
  });

  it('shows planned, in progress and actual with share, status and count', () => {
    drawTab();

    expect(textOf(lineOf('All teams', 'Planned'))).toBe(
      'Planned as committed at the start12 %Breach25 work items ' + behind('Planned split, Sprint 42, All teams'),
    );
    expect(textOf(lineOf('All teams', 'In progress'))).toBe(
      'In progress started and not done25 %Drifting8 work items ' + behind('Work in progress, All teams'),
    );
    expect(textOf(lineOf('All teams', 'Actual'))).toBe(
      'Actual done so far10 %Breach10 work items ' + behind('Actual split, Sprint 42, All teams'),
    );
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
    expect(textOf(lineOf('Support', 'In progress'))).toBe(
      'In progress started and not doneNothing to split Definition of Work in progress, Support',
    );
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
      current: aSprint(42, { planned: { ...aSplit([10, 2, 20], 'on-target', 'points'), withoutEstimate: 4 } }),
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
      'Planned as committed at the start31.3 %On target32 points; 4 work items without an estimate, not counted ' +
        behind('Planned split, Sprint 42, All teams'),
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

  it('tells what a column is that is pointed or stepped at', async () => {
    const { user } = drawTab({ split: [aSplitReport({ teams: [] })] });

    screen.getByRole('group', { name: /^2 of the last 7 sprints.* Arrow keys step through the periods/ }).focus();
    await user.keyboard('{End}');
    expect(textOf(within(card('All teams')).getByRole('status'))).toBe('Sprint 41: technical health 8.7 %, breach');
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(textOf(within(card('All teams')).getByRole('status'))).toBe('Sprint 39: nothing was done');
  });

  it('is a table as well, newest period first', async () => {
    const { user } = drawTab();

    await user.click(within(card('All teams')).getByText('Show as a table'));

    const rows = within(within(card('All teams')).getByRole('table'))
      .getAllByRole('row')
      .map(textOf);
    expect(rows).toHaveLength(9);
    expect(rows[0]).toBe('PeriodPlannedActualUntaggedRoadmapStatus');
    const planned = ' (work items behind Planned split, Sprint 41, All teams)';
    const actual = ' (work items behind Actual split, Sprint 41, All teams)';
    expect(rows[1]).toBe(`Sprint 4120 %${planned}8.7 %${actual}8.7 %${actual}82.6 %${actual}Breach`);
    expect(rows[3]).toBe('Sprint 3920 % (work items behind Planned split, Sprint 39, All teams)NoneNoneNoneNone');
  });

  it('names nothing that was not', () => {
    const trend = [aSprint(40, { planned: NO_SPLIT, actual: NO_SPLIT })];
    drawTab({ split: [aSplitReport({ overall: aTeam({ name: 'Only', trend }), teams: [] })] });

    expect(within(card('Only')).getByRole('figure')).toHaveAccessibleName('No work was done in the last sprints');
  });
});

describe('the quarter to date', () => {
  it('stands with the running period where there is one', () => {
    const quarter = { id: '2026-Q4', kind: 'quarter', name: 'Q4 2026', over: false } as const;
    const quarterToDate = aSprint(42, {
      period: { ...quarter, span: { from: Date.UTC(2026, 9, 1), to: Date.UTC(2027, 0, 1) } },
      actual: aSplit([9, 1, 40], 'breach'),
    });
    drawTab({ split: [aSplitReport({ overall: aTeam({ name: 'Only', id: 'overall', quarterToDate }), teams: [] })] });

    expect(textOf(lineOf('Only', 'Quarter to date'))).toBe(
      `Quarter to date Q4 202618 %Breach50 work items ${behind('Actual split, Q4 2026, Only')}`,
    );
  });
});

describe('the time that went into work', () => {
  it('is split in its own unit, beside a plan in work items', () => {
    const actual = { ...aSplit([3.5, 0, 10.25], 'on-target', 'effort-days'), unattributed: 2 };
    const current = aSprint(42, { planned: aSplit([3, 1, 21]), actual });
    drawTab({
      policy: aPolicy({ unit: 'effort-days' }),
      split: [aSplitReport({ unit: 'effort-days', overall: aTeam({ name: 'Only', current }), teams: [] })],
    });

    expect(textOf(lineOf('Only', 'Planned'))).toContain('25 work items');
    expect(textOf(lineOf('Only', 'Actual'))).toContain(
      '13.8 person-days; 2 person-days in progress with nobody assigned, in no share',
    );
    expect(screen.getByRole('radio', { name: 'Effort-days' })).toBeChecked();
  });
});

describe('the roadmap budget', () => {
  function drawBudget(overrides: Parameters<typeof aBudget>[0]) {
    return drawTab({
      split: [aSplitReport({ overall: aTeam({ name: 'Only', budget: aBudget(overrides) }), teams: [] })],
    });
  }

  it('tells what was begun, what is left, and of which capacity', () => {
    drawBudget({});

    expect(textOf(card('Only'))).toContain(
      'Roadmap budget: 14 work items begun of 20 work items, 6 work items left. ' +
        `Of a capacity of 25 work items: what was committed at its start. ${behind('Roadmap budget, Sprint 42, Only')}`,
    );
    expect(within(card('Only')).queryByText('Over budget')).not.toBeInTheDocument();
  });

  it('is marked when more was begun than it holds', () => {
    drawBudget({ spent: 21.5, remaining: -1.5, exceeded: true, unit: 'points', basis: 'recent-periods' });

    expect(within(card('Only')).getByText('Over budget')).toBeVisible();
    expect(textOf(card('Only'))).toContain('21.5 points begun of 20 points, 1.5 points too much. Of a capacity');
    expect(textOf(card('Only'))).toContain('the mean of the periods before it');
  });

  it('is not spoken of while no period runs', () => {
    drawTab({
      split: [aSplitReport({ overall: aTeam({ name: 'Only', budget: aBudget(), current: null }), teams: [] })],
    });

    expect(card('Only')).not.toHaveTextContent('budget');
  });
});

describe('the ways behind the split', () => {
  it.each([
    ['Work items behind Planned split, Sprint 42, All teams', '/split/trace/planned:overall:sprint-42'],
    ['Work items behind Work in progress, All teams', '/split/trace/in-progress:overall'],
    ['Work items behind Actual split, Sprint 42, All teams', '/split/trace/actual:overall:sprint-42'],
    ['Definition of Planned split, Sprint 42, All teams', '/split/definition/planned-split'],
    ['Definition of Work in progress, All teams', '/split/definition/wip-split'],
    ['Definition of Actual split, Sprint 42, All teams', '/split/definition/actual-split'],
  ])('lead by %s to %s', async (name, path) => {
    const history = aHistory('/split');
    fakeBridge({}, { createHistory: () => history });
    const { user } = draw(
      <PagePlaceProvider>
        <SplitTab snapshot={aSnapshot({ split: [aSplitReport({ teams: [] })] })} />
      </PagePlaceProvider>,
    );

    await user.click(screen.getByRole('link', { name }));

    expect(history.location.pathname).toBe(path);
  });
});
