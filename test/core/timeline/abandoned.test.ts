import { abandonedResolutions } from '../../../src/core/timeline/abandoned';
import { aContract, aSite } from '../../support/facts';

describe('abandonedResolutions', () => {
  const site = aSite({
    resolutions: [
      { id: '1', name: 'Fixed' },
      { id: '2', name: "Won't Do" },
      { id: '3', name: 'Won’t Fix' },
      { id: '4', name: 'duplicate ' },
    ],
  });
  const meansAbandoned = abandonedResolutions(aContract().flow, site);

  it.each([
    ['none', null, false],
    ['Fixed', '1', false],
    ["Won't Do", '2', true],
    ['a typographic apostrophe', '3', true],
    ['other case and a space', '4', true],
    ['one that Jira no longer knows, by the name that was kept', 'Invalid', true],
    ['one that nobody knows', '99', false],
  ])('%s', (...[, resolution, abandoned]) => {
    expect(meansAbandoned(resolution)).toBe(abandoned);
  });

  it('goes by the set of the contract', () => {
    const { flow } = aContract({ flow: { abandonedResolutions: ['fixed'] } });
    expect(abandonedResolutions(flow, site)('1')).toBe(true);
    expect(abandonedResolutions(flow, site)('2')).toBe(false);
  });
});
