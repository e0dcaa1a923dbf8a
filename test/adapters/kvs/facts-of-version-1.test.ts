import { factsFormat } from '../../../src/adapters/kvs/facts-format';
import { readStored } from '../../../src/adapters/kvs/versioned-value';
import { anItem, instant } from '../../support/facts';

/** A page as the first version wrote it. */
const page = {
  v: 1,
  words: [
    ...['PAY', 'story', 'bug', '10000', '9000', '1', '3', '5', '712020:ab-cd', '7', '8', '-2.5', '10100', '10101'],
    ...['change-before-creation', 'history-mismatch', 'odd key; "x", ü'],
  ],
  items: [
    '10001;0-c;mk0e96o0;7pklw3;1ffuo0,1ffuo0,1ffuo0,1ffuo0;1,2,2;3;,1,4;5,1,6,4,7;,1,8;,1,9,3,9.a;6,2,b,3,;,4,3;c.d,4,d;,2,1,3,;e.f',
    '10002;g-7;mk2f4n40;-rs;;1;3;;5',
  ],
};

const read = (stored: unknown) => [...readStored(factsFormat, 'facts:c1:1:p3', stored).values()];

describe('facts of version 1', () => {
  it('are read with every history that they had, and the later ones as if nobody had ever set them', () => {
    expect(read(page)).toEqual([
      {
        ...anItem({
          id: '10001',
          type: ['story', '2026-01-07 bug'],
          project: ['10000'],
          parent: ['-', '2026-01-06 9000'],
          status: ['1', '2026-01-06 3', '2026-01-09 5'],
          assignee: ['-', '2026-01-06 712020:ab-cd'],
          sprints: ['-', '2026-01-06 7', '2026-01-08 7+8'],
          estimate: ['3', '2026-01-07 -2.5', '2026-01-08 -'],
          resolution: ['-', '2026-01-09 10000'],
          fixVersions: ['10100+10101', '2026-01-09 10101'],
          flagged: ['-', '2026-01-07 flagged', '2026-01-08 -'],
        }),
        key: 'PAY-12',
        updated: instant('2026-01-10T09:30:15.123Z'),
        defects: ['change-before-creation', 'history-mismatch'],
      },
      {
        ...anItem({ id: '10002', created: '2026-01-06T10:00Z', project: ['10000'], status: ['1'] }),
        key: 'odd key; "x", ü-7',
        updated: instant('2026-01-06T09:59:59Z'),
      },
    ]);
  });

  it.each([
    ['a word that the page does not have', { words: [] }],
    ['an item that is no text', { items: [1] }],
    ['a number that is none', { items: ['1;0-1;!;0;;1;3;;5'] }],
    ['a defect that nobody knows', { items: [`${page.items[1] ?? ''};;;;;;;0`] }],
    ['words that are none', { words: 'PAY' }],
  ])('name the key of a page with %s', (_, wrong) => {
    expect(() => read({ ...page, ...wrong })).toThrow('facts:c1:1:p3');
  });
});
