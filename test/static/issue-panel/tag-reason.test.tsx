import { screen } from '@testing-library/react';
import { TagReason } from '../../../static/src/issue-panel/tag-reason';
import { fakeBridge } from '../../support/bridge';
import { draw, textOf } from '../../support/draw';
import { aPersonsTag, aTagEntry } from '../../support/item-reply';

const people = { 'account-cto': 'Tomasz Nowak' };

describe('why an item has its tag', () => {
  it('names who chose it, when, and the reason given', () => {
    const { container } = draw(<TagReason entry={aPersonsTag('It is the retry loop.')} people={people} />);

    expect(textOf(container)).toBe('Chosen by Tomasz Nowak on Oct 25, 2026It is the retry loop.');
  });

  it('quotes nothing where no reason was given', () => {
    const { container } = draw(<TagReason entry={aPersonsTag(null)} people={people} />);

    expect(container.querySelector('q')).toBeNull();
  });

  it('does not show the account id of somebody Jira no longer names', () => {
    const { container } = draw(<TagReason entry={aPersonsTag(null)} people={{}} />);

    expect(textOf(container)).toContain('Chosen by somebody who has left');
    expect(textOf(container)).not.toContain('account-cto');
  });

  it('names the rule', () => {
    const { container } = draw(<TagReason entry={aTagEntry()} people={people} />);

    expect(textOf(container)).toBe('By rule: Work type Bug is Customer bug');
  });

  it('names the ancestor and opens it', async () => {
    const bridge = fakeBridge({}, { navigate: () => undefined });
    const entry = aTagEntry({ source: { kind: 'ancestor', itemId: '10007', itemKey: 'SHOP-7' } });
    const { user } = draw(<TagReason entry={entry} people={people} />);

    await user.click(screen.getByRole('link', { name: 'SHOP-7' }));

    expect(bridge.payloads('navigate')).toEqual([{ target: 'issue', issueKey: 'SHOP-7', type: 'new-tab' }]);
  });

  it('says that nothing applied', () => {
    const { container } = draw(<TagReason entry={aTagEntry({ source: { kind: 'none' } })} people={people} />);

    expect(textOf(container)).toBe('No rule matches this work item, and none of its parents has a tag.');
  });
});
