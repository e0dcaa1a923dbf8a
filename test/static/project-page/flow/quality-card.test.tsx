import { screen, within } from '@testing-library/react';
import { QualityCard } from '../../../../static/src/project-page/flow/quality-card';
import { axeViolations } from '../../../support/axe';
import { draw, textOf } from '../../../support/draw';
import { aFinding, someFindings } from '../../../support/flow-parts';

type Findings = NonNullable<Parameters<typeof QualityCard>[0]['detail']>['quality'];

const drawCard = (quality: Findings = someFindings()) => draw(<QualityCard detail={{ quality }} />);
const rows = () => screen.getAllByRole('row').map(textOf);

describe('the findings on the data', () => {
  it('are told with what they mean and how many they are, most first, each with the way to its work items', async () => {
    const { container } = drawCard();

    expect(screen.getByText('2 of 3 checks found something')).toBeVisible();
    expect(rows()).toEqual([
      'FindingFound onOfBehind it',
      'Done without being startedThey count in throughput and not in cycle time; move work to a status in progress when it begins.9157Work items behind Done without being started',
      'In progress without assigneeTheir effort is counted as unattributed; assign them to who works on them.441Work items behind In progress without assignee',
    ]);
    expect(within(screen.getByRole('table')).getAllByRole('link')).toHaveLength(2);
    expect(await axeViolations(container)).toEqual([]);
  });

  it('name the checks that found nothing', () => {
    drawCard();

    expect(screen.getByText('Nothing found: In a status that Jira no longer knows.')).toBeVisible();
  });

  it('are none', () => {
    drawCard([aFinding({ count: 0 })]);

    expect(screen.getByText('0 of 1 check found something')).toBeVisible();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  it('are more than one hundred thousand without breaking', () => {
    drawCard([aFinding({ count: 123_456, of: 200_000 })]);

    expect(rows()[1]).toContain('123,456200,000');
    expect(screen.queryByText(/^Nothing found/)).not.toBeInTheDocument();
  });
});
