import {
  shareText,
  shortNames,
  sprintReading,
  sprintTitle,
} from '../../../../static/src/project-page/flow/sprint-words';
import { aSprint, someAmounts } from '../../../support/flow-parts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const running = aSprint({ id: '8', name: 'Shop 8', over: false });

describe('the sentence over the sprints', () => {
  it.each([
    ['items', 'Shop 7 kept 16 of 20 work items, and its scope drifted by 25 %'],
    ['points', 'Shop 7 kept 39 of 52 points, and its scope drifted by 30.8 %'],
  ] as const)('tells in %s of the last sprint that is over', (unit, sentence) => {
    expect(plain(sprintTitle('en-US', [running, aSprint(), aSprint({ name: 'Shop 6' })], unit))).toBe(sentence);
  });

  it('tells of a sprint without a scope to drift', () => {
    const sprint = aSprint({ items: someAmounts({ gross: null }) });

    expect(plain(sprintTitle('en-US', [sprint], 'items'))).toBe('Shop 7 kept 16 of 20 work items');
  });

  it('tells that nothing was committed', () => {
    const sprint = aSprint({
      items: someAmounts({ committed: 0, kept: 0, reliability: null, gross: null, net: null }),
    });

    expect(sprintTitle('en-US', [sprint], 'items')).toBe('Nothing was committed in Shop 7');
  });

  it.each([[[running]], [[]]])('tells that none is over yet', (sprints) => {
    expect(sprintTitle('en-US', sprints, 'items')).toBe('No sprint has been completed yet');
  });
});

describe('a sprint in words', () => {
  it('has its parts in work items, which are not re-estimated', () => {
    expect(plain(sprintReading('en-US', aSprint(), 'items'))).toBe(
      'Shop 7: 16 of 20 work items kept (80 %), 4 added, 1 removed',
    );
  });

  it('has its parts in points', () => {
    expect(plain(sprintReading('en-US', aSprint(), 'points'))).toBe(
      'Shop 7: 39 of 52 points kept (75 %), 8 added, 3 removed, 5 re-estimated',
    );
  });

  it('says that it still runs, and no share of nothing', () => {
    const sprint = { ...running, items: someAmounts({ committed: 0, kept: 0, reliability: null }) };

    expect(plain(sprintReading('en-US', sprint, 'items'))).toBe(
      'Shop 8, still running: 0 of 0 work items kept, 4 added, 1 removed',
    );
  });
});

describe('the short names of sprints', () => {
  it.each([
    [
      ['Shop 7', 'Shop 8'],
      ['7', '8'],
    ],
    [
      ['PAY Sprint 9', 'PAY Sprint 10'],
      ['9', '10'],
    ],
    [
      ['Shop 7', 'Platform 7'],
      ['Shop 7', 'Platform 7'],
    ],
    [
      ['Shop', 'Shop 8'],
      ['Shop', 'Shop 8'],
    ],
    [
      ['Shop 7', 'Shop 7'],
      ['7', '7'],
    ],
    [['Shop 7'], ['Shop 7']],
    [[], []],
  ])('of %j are %j', (names, short) => {
    expect(shortNames(names)).toEqual(short);
  });
});

describe('a share of a sprint', () => {
  it.each([
    [0.8, '80 %'],
    [0, '0 %'],
    [null, 'None'],
  ])('of %s is written %s', (share, text) => {
    expect(plain(shareText('en-US', share))).toBe(text);
  });
});
