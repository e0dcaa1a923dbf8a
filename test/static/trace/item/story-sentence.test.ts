import { storySentence } from '../../../../static/src/trace/item/story-sentence';
import { aStory } from '../../../support/trace';

const unfinished = { done: null, cycleTimeDays: null };

describe('storySentence', () => {
  it.each([
    [{}, 'SHOP-1 took 16 days from started to done'],
    [{ cycleTimeDays: 1 }, 'SHOP-1 took 1 day from started to done'],
    [{ ...unfinished, ageDays: 12 }, 'SHOP-1 has been in progress for 12 days'],
    [{ started: null, cycleTimeDays: null }, 'SHOP-1 was done without being started'],
    [{ ...unfinished, started: null }, 'SHOP-1 has not been started'],
  ])('says of %j: %s', (overrides, sentence) => {
    expect(storySentence('en-US', aStory(overrides)).replaceAll('\u00a0', ' ')).toBe(sentence);
  });
});
