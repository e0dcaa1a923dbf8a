import { syncText } from '../../../static/src/format/sync';
import { aProgress } from '../../support/sync-progress';

describe('syncText', () => {
  it('tells what is done of what there is', () => {
    expect(syncText('en-US', aProgress())).toBe('Reading work items: 1,240 of 2,055');
    expect(syncText('de-DE', aProgress())).toBe('Reading work items: 1.240 of 2.055');
  });

  it.each([
    ['preparing', 'Preparing to read from Jira'],
    ['tagging', 'Tagging work items'],
    ['mirroring', 'Writing tags to Jira'],
    ['computing', 'Computing the scorecard'],
    ['finished', 'Finished'],
  ] as const)('names the phase %s while nothing can be counted', (phase, text) => {
    expect(syncText('en-US', aProgress({ phase, done: 0, total: 0 }))).toBe(text);
  });
});
