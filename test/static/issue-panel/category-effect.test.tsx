import { CategoryEffect } from '../../../static/src/issue-panel/category-effect';
import { draw, textOf } from '../../support/draw';
import { anItem, aPersonsTag } from '../../support/item-reply';
import { amounts } from '../../support/split';

describe('what a choice does to the split', () => {
  it('tells the share before and after, and the status it leads to', () => {
    const { container } = draw(<CategoryEffect item={anItem()} category="technical-health" />);

    expect(textOf(container)).toBe('Technical health 18 % →to 22 %On target');
  });

  it('tells that the present category changes nothing', () => {
    const { container } = draw(<CategoryEffect item={anItem()} category="roadmap" />);

    expect(textOf(container)).toBe('Technical health stays 18 %Undetermined');
  });

  it('tells the share alone where there was none before', () => {
    const item = anItem({ now: { shares: null, status: null } });
    const { container } = draw(<CategoryEffect item={item} category="technical-health" />);

    expect(textOf(container)).toBe('Technical health 22 %On target');
  });

  it('does not round a share onto the floor', () => {
    const effect = { category: 'technical-health', shares: amounts([0.197, 0, 0.803]), status: 'breach' } as const;
    const { container } = draw(<CategoryEffect item={anItem({ effects: [effect] })} category="technical-health" />);

    expect(textOf(container)).toContain('19.7 %Breach');
  });

  it.each([
    ['the effect is not told', []],
    ['there is nothing to split', [{ category: 'roadmap' as const, shares: null, status: null }]],
  ])('says so when %s', (_, effects) => {
    const { container } = draw(<CategoryEffect item={anItem({ effects, tag: aPersonsTag() })} category="roadmap" />);

    expect(textOf(container)).toBe('No split to compare with yet');
  });
});
