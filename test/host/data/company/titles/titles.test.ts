import { choices } from '../../../../../host/data/company/titles/domain';
import { MOBILE } from '../../../../../host/data/company/titles/mobile';
import { PAYMENTS } from '../../../../../host/data/company/titles/payments';
import { PLATFORM } from '../../../../../host/data/company/titles/platform';
import { SECURITY } from '../../../../../host/data/company/titles/security';
import { Titles } from '../../../../../host/data/company/titles/titles';
import { WORKPLACE } from '../../../../../host/data/company/titles/workplace';
import { TEAMS } from '../../../../../host/data/company/teams';
import { TYPE } from '../../../../../host/data/company/vocabulary';
import { Random } from '../../../../../host/data/random';

const DOMAINS = { PAYMENTS, MOBILE, PLATFORM, SECURITY, WORKPLACE };

describe('Titles', () => {
  it('invents many different ones for each team and type, without a slot left open', () => {
    const titles = new Titles(new Random(1));
    for (const { key } of TEAMS) {
      for (const type of Object.values(TYPE)) {
        const invented = Array.from({ length: 20 }, () => titles.for(key, type));
        for (const title of invented) expect(title).toMatch(/^[\p{Lu}\d][^{}|]{7,90}$/u);
        expect(new Set(invented).size).toBeGreaterThan(type === TYPE.epic ? 2 : 5);
      }
    }
  });

  it('rarely repeats itself: not once in 400 stories', () => {
    const titles = new Titles(new Random(2));
    const stories = Array.from({ length: 400 }, () => titles.for('PAY', TYPE.story));
    expect(new Set(stories).size).toBe(400);
  });

  it('is the same from the same seed', () => {
    const three = (seed: number) => {
      const titles = new Titles(new Random(seed));
      return [TYPE.bug, TYPE.story, TYPE.techDebt].map((type) => titles.for('MOB', type));
    };
    expect(three(5)).toEqual(three(5));
    expect(three(5)).not.toEqual(three(6));
  });
});

describe.each(Object.entries(DOMAINS))('the words of %s', (_, { templates, words }) => {
  const used = Object.values(templates).flatMap((list) => list.join(' ').match(/\{\w+\}/g) ?? []);
  const slots = new Set(used.map((slot) => slot.slice(1, -1)));

  it('fill every slot of the templates, and none is idle', () => {
    expect(new Set(Object.keys(words))).toEqual(slots);
  });

  it('are each there once and free of typing errors', () => {
    for (const list of [...Object.values(words), ...Object.values(templates)]) {
      expect(new Set(list).size).toBe(list.length);
      expect(list.every((entry) => entry === entry.trim() && !/ {2}|- /.test(entry))).toBe(true);
      expect(list.length).toBeGreaterThan(0);
    }
  });
});

describe('choices', () => {
  it('splits at bars and joins broken lines', () => {
    expect(choices('\n  one | two\n  words |\n three ')).toEqual(['one', 'two words', 'three']);
  });
});
