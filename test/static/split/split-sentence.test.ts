import { splitSentence } from '../../../static/src/split/split-sentence';
import { amounts, aPolicy, aSplit, NO_SPLIT } from '../../support/split';

const policy = aPolicy({ technicalHealthTarget: 0.25, floor: 0.2 });
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('splitSentence', () => {
  it.each([
    ['on-target', [5, 0, 15], 'Technical health is within its tolerance of the target, 25 %.'],
    ['breach', [2, 0, 18], 'Technical health is below its floor of 20 %: a feature factory.'],
    ['over-invested', [12, 0, 8], 'Technical health is far above its target of 25 %: an engineering wishlist.'],
    ['drifting', [3, 0, 13], 'Technical health is drifting under its target of 25 %, towards a feature factory.'],
    ['drifting', [7, 0, 13], 'Technical health is drifting over its target of 25 %, beyond the tolerance.'],
    ['undetermined', [3, 2, 15], 'Tagging the untagged 10 % could still bring technical health to its floor of 20 %.'],
  ] as const)('names the failure mode of %s with %j', (status, three, sentence) => {
    expect(plain(splitSentence('en-US', aSplit(three, status), policy))).toBe(sentence);
  });

  it('judges nothing where there is no work', () => {
    expect(splitSentence('en-US', NO_SPLIT, policy)).toBe('There is no work to judge here yet.');
    expect(splitSentence('en-US', { shares: amounts([0, 0, 1]), status: null }, policy)).toBe(
      'There is no work to judge here yet.',
    );
  });
});
