import { screen } from '@testing-library/react';
import { PresentTag } from '../../../static/src/issue-panel/present-tag';
import { TagHistory } from '../../../static/src/issue-panel/tag-history';
import { draw, textOf } from '../../support/draw';
import { anItem, aPersonsTag, aTagEntry } from '../../support/item-reply';

describe('TagHistory', () => {
  it('is folded until asked for', async () => {
    const { container, user } = draw(<TagHistory item={anItem()} />);
    expect(container.querySelector('details')).not.toHaveAttribute('open');

    await user.click(screen.getByText('History (1)'));

    expect(container.querySelector('details')).toHaveAttribute('open');
  });

  it('lists every tag, newest first, with its date and why', () => {
    draw(<TagHistory item={anItem({ history: [aPersonsTag('retry loop'), aTagEntry()] })} />);

    expect(screen.getAllByRole('listitem', { hidden: true }).map(textOf)).toEqual([
      'Oct 25, 2026Technical healthTech debtChosen by Tomasz Nowak on Oct 25, 2026retry loop',
      'Oct 16, 2026, counts since the work item was createdRoadmapCustomer bugBy rule: Work type Bug is Customer bug',
    ]);
  });

  it('lists a tag whose stream the contract no longer has', () => {
    draw(<TagHistory item={anItem({ history: [aTagEntry({ streamId: 'gone' })] })} />);

    expect(textOf(screen.getByRole('listitem', { hidden: true }))).toContain('RoadmapBy rule');
  });
});

describe('PresentTag', () => {
  it('says when the item itself does not count in the split', () => {
    draw(<PresentTag item={anItem({ countsInSplit: false })} saving={false} onLetRulesDecide={() => undefined} />);

    expect(screen.getByText(/do not count in the split themselves/)).toBeVisible();
  });

  it('offers the rules only against a person’s choice', () => {
    const { rerender } = draw(<PresentTag item={anItem()} saving={false} onLetRulesDecide={() => undefined} />);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();

    rerender(<PresentTag item={anItem({ tag: aPersonsTag() })} saving onLetRulesDecide={() => undefined} />);

    expect(screen.getByRole('button', { name: 'Let rules decide' })).toBeDisabled();
  });
});
