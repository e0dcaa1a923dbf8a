import { screen, within } from '@testing-library/react';
import type { Forecast } from '../../../../src/core/scorecard/flow-detail';
import { ForecastCard } from '../../../../static/src/project-page/flow/forecast-card';
import { axeViolations } from '../../../support/axe';
import '../../../support/browser-gaps';
import { draw, textOf } from '../../../support/draw';
import { aForecast } from '../../../support/flow-parts';

/** 2026-10-26. */
const TODAY = Math.floor(Date.UTC(2026, 9, 26) / 86_400_000);

const drawCard = (forecast: Forecast = aForecast(TODAY)) => draw(<ForecastCard detail={{ forecast }} today={TODAY} />);
const titles = () => screen.getAllByRole('figure').map((figure) => textOf(figure.querySelector('figcaption')));
const rows = (table: string) =>
  within(screen.getByRole('table', { name: table }))
    .getAllByRole('row')
    .map(textOf);

describe('the forecast', () => {
  it('says when all open work is done, and how much is done soon', async () => {
    const { container } = drawCard();

    expect(titles()).toEqual([
      'In 85 % of the trials, 104 open work items are done by Jan 1, 2027',
      'In 85 % of the trials, at least 8 work items are done by Nov 2, 2026',
    ]);
    expect(await axeViolations(container)).toEqual([]);
  });

  it('says what it is made of and on what it rests', () => {
    const { container } = drawCard();

    expect(textOf(container)).toContain(
      '10,000 trials, each drawing days from the last 84, in which 145 work items were finished; seed 1. It holds as long as the team, its rules and the size of its work stay as they were.',
    );
    expect(screen.getByRole('link', { name: 'Definition of Forecast' })).toBeVisible();
  });

  it('has a table of when, surest last', async () => {
    const { user } = drawCard();

    await user.click(screen.getAllByText('Show as a table')[0] ?? document.body);

    expect(rows('When work items are done')).toEqual([
      'Done50 % by85 % by95 % by',
      '10 work itemsNov 1, 2026Nov 3, 2026Nov 5, 2026',
      '25 work itemsNov 9, 2026Nov 13, 2026Nov 16, 2026',
      '50 work itemsNov 24, 2026Nov 29, 2026Dec 2, 2026',
      'All 104 open work itemsDec 25, 2026Jan 1, 2027Jan 5, 2027',
    ]);
  });

  it('has a table of how many, the surer the fewer', async () => {
    const { user } = drawCard();

    await user.click(screen.getAllByText('Show as a table')[1] ?? document.body);

    expect(rows('Work items done by a day, at least')).toEqual([
      'ByIn 50 %In 85 %In 95 %',
      'Nov 2, 20261286',
      'Nov 9, 2026241916',
      'Nov 25, 2026524439',
      'Jan 24, 2027155141133',
    ]);
  });

  it('is read row by row', async () => {
    const { user } = drawCard();
    const [when, many] = screen.getAllByRole('group').filter((group) => group.tabIndex === 0);
    const readings = () => screen.getAllByRole('status').map(textOf);

    when?.focus();
    await user.keyboard('{Home}');
    expect(readings()[0]).toBe('10 work items: 50 % by Nov 1, 2026; 85 % by Nov 3, 2026; 95 % by Nov 5, 2026');
    many?.focus();
    await user.keyboard('{End}');

    expect(readings()[1]).toBe(
      'By Jan 24, 2027: 50 % at least 155 work items; 85 % at least 141 work items; 95 % at least 133 work items',
    );
  });

  it('says what is not done within ten years', async () => {
    const whenDone = [
      { items: 1, by: { p50: TODAY + 1, p85: TODAY + 2, p95: TODAY + 3 } },
      { items: 104, by: { p50: TODAY + 900, p85: null, p95: null } },
    ];
    const { user } = drawCard(aForecast(TODAY, { whenDone }));

    expect(titles()[0]).toBe('In 85 % of the trials, 1 work item is done by Oct 28, 2026');
    await user.click(screen.getAllByText('Show as a table')[0] ?? document.body);
    expect(rows('When work items are done')[2]).toBe(
      'All 104 open work itemsApr 13, 2029Not within ten yearsNot within ten years',
    );
  });

  it('says that most trials did not come to an end', () => {
    const never = { p50: null, p85: null, p95: null };
    drawCard(aForecast(TODAY, { whenDone: [{ items: 104, by: never }] }));

    expect(titles()[0]).toBe('Most trials did not finish in ten years');
  });

  it('leaves out how many where no day is asked for', () => {
    drawCard(aForecast(TODAY, { howMany: [] }));

    expect(titles()).toHaveLength(1);
  });

  it('is refused with the reason, and draws nothing', () => {
    drawCard({
      kind: 'absent',
      absence: { kind: 'no-data', missing: 'fewer than 10 work items were finished in 84 days' },
    });

    expect(screen.getByText('There is no forecast')).toBeVisible();
    expect(screen.getByText('No data: fewer than 10 work items were finished in 84 days')).toBeVisible();
    expect(screen.queryByRole('figure')).not.toBeInTheDocument();
  });
});
