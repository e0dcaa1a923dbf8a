import { screen, within } from '@testing-library/react';
import type { CumulativeFlow } from '../../../../src/core/scorecard/flow-detail';
import { CumulativeCard } from '../../../../static/src/project-page/flow/cumulative-card';
import { cumulativeTitle } from '../../../../static/src/project-page/flow/cumulative-words';
import { axeViolations } from '../../../support/axe';
import '../../../support/browser-gaps';
import { draw, textOf } from '../../../support/draw';
import { aCumulativeFlow } from '../../../support/flow-parts';

/** 2026-10-26. */
const TODAY = Math.floor(Date.UTC(2026, 9, 26) / 86_400_000);

const flow = (work: readonly number[], done: readonly number[] = work.map(() => 0)): CumulativeFlow => ({
  firstDay: TODAY - work.length + 1,
  statuses: [
    { statusId: '3', name: 'In Progress', category: 'in-progress', counts: work },
    { statusId: '5', name: 'Done', category: 'done', counts: done },
  ],
});

const drawCard = (cumulative: CumulativeFlow = aCumulativeFlow(TODAY)) =>
  draw(<CumulativeCard detail={{ cumulative }} />);

describe('the cumulative flow', () => {
  it('is drawn under a sentence on work in progress, with a legend from the top down', async () => {
    const { container } = drawCard();

    expect(textOf(container.querySelector('figcaption'))).toBe(
      '38 work items in a status in progress, up from 18 on Jul 28, 2026',
    );
    expect(screen.getAllByRole('listitem').map(textOf)).toEqual(['To Do', 'In Progress', 'In Review', 'Done']);
    expect(await axeViolations(container)).toEqual([]);
  });

  it('is read day by day', async () => {
    const { user } = drawCard();

    screen.getByRole('group', { name: /^38 work items/ }).focus();
    await user.keyboard('{End}');

    expect(textOf(screen.getByRole('status'))).toBe('Oct 26, 2026: To Do 75, In Progress 30, In Review 8, Done 157');
  });

  it('says on which day nothing stood anywhere', async () => {
    const { user } = drawCard(flow([0, 1]));

    screen.getByRole('group', { name: /^1 work item in/ }).focus();
    await user.keyboard('{Home}');

    expect(textOf(screen.getByRole('status'))).toBe('Oct 25, 2026: no work item');
  });

  it('shows work in progress alone when asked', async () => {
    const { user } = drawCard();

    await user.click(screen.getByRole('radio', { name: 'In progress' }));

    expect(screen.getAllByRole('listitem').map(textOf)).toEqual(['In Progress', 'In Review']);
  });

  it('says what was cut off below the axis', () => {
    drawCard(flow([5, 6], [1000, 1002]));

    expect(screen.getByText('The axis begins at 1,000 work items: so many were done all the time.')).toBeVisible();
  });

  it('has a table of each week, newest first', async () => {
    const { user } = drawCard(flow([1, 2, 3, 4, 5, 6, 7, 8]));

    await user.click(screen.getByText('Show as a table'));

    const table = screen.getByRole('table', {
      name: 'Work items in each status at the end of a day, week by week',
    });
    expect(within(table).getAllByRole('row').map(textOf)).toEqual([
      'DayIn ProgressDone',
      'Oct 26, 202680',
      'Oct 19, 202610',
    ]);
  });

  it('says that there is nothing', () => {
    drawCard({ firstDay: TODAY, statuses: [] });

    expect(screen.getByText('No work item stood in any status in this time.')).toBeVisible();
    expect(screen.queryByRole('figure')).not.toBeInTheDocument();
  });
});

describe('the sentence over the cumulative flow', () => {
  it.each([
    [[3, 9, 5], '5 work items in a status in progress, up from 3 on Oct 24, 2026'],
    [[3, 9, 1], '1 work item in a status in progress, down from 3 on Oct 24, 2026'],
    [[3, 9, 3], '3 work items in a status in progress, as many as on Oct 24, 2026'],
  ])('compares the first and the last day of %j', (counts, sentence) => {
    expect(cumulativeTitle('en-US', flow(counts))).toBe(sentence);
  });
});
