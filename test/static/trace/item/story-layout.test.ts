import type { Lane } from '../../../../static/src/trace/item/lanes';
import { barAt, storyLayout } from '../../../../static/src/trace/item/story-layout';

const bar = (from: number, to: number) => ({ from, to, note: null });
const lane = (name: string, bars: Lane['bars'], group: Lane['group'] = 'Status'): Lane => ({
  group,
  name,
  paint: 'todo',
  bars,
});
const marks = [{ kind: 'created', name: 'Created', at: [0] }] as const;

/** A span of 100 over 100 pixels, with 8 at either side. */
const layout = (lanes: readonly Lane[]) => storyLayout({ lanes, marks, span: { from: 0, to: 100 }, width: 116 });

describe('storyLayout', () => {
  it('stacks lanes under the names of the marks, each group under its own name', () => {
    const { lanes, frame, height, markY } = layout([
      lane('To Do', [bar(0, 50)]),
      lane('Done', [bar(50, 100)]),
      lane('Roadmap', [bar(0, 100)], 'Tag'),
    ]);

    expect(lanes.map(({ top, opensGroup }) => [top, opensGroup])).toEqual([
      [44, true],
      [78, false],
      [134, true],
    ]);
    expect(frame).toEqual({ left: 8, right: 108, top: 22, bottom: 168 });
    expect(height).toBe(192);
    expect([markY(0), markY(1)]).toEqual([13, 31]);
  });

  it('places bars by time, cut to the part of time that is shown', () => {
    const { bars } = layout([lane('To Do', [bar(-50, 25), bar(25, 75), bar(90, 400)])]);

    expect(bars.map(({ left, width }) => [left, width])).toEqual([
      [8, 25],
      [33, 50],
      [98, 10],
    ]);
  });

  it('leaves out what lies outside of it, with lanes of nothing else', () => {
    const { lanes, bars } = layout([
      lane('To Do', [bar(-50, -1), bar(10, 20)]),
      lane('Done', [bar(101, 200)]),
      lane('Edge', [bar(-5, 0), bar(100, 110)]),
    ]);

    expect(lanes.map(({ name }) => name)).toEqual(['To Do', 'Edge']);
    expect(bars.map(({ bar: { from } }) => from)).toEqual([10, -5, 100]);
  });

  it('shows what lasted a moment', () => {
    expect(layout([lane('To Do', [bar(50, 50)])]).bars[0]).toMatchObject({ left: 58, width: 2 });
  });

  it('draws in no room at all without turning round', () => {
    const { bars } = storyLayout({
      lanes: [lane('To Do', [bar(0, 100)])],
      marks,
      span: { from: 0, to: 100 },
      width: 4,
    });

    expect(bars[0]).toMatchObject({ left: 8, width: 2 });
  });
});

describe('barAt', () => {
  const { bars, lanes } = layout([lane('To Do', [bar(0, 10), bar(40, 50)]), lane('Done', [bar(60, 100)])]);
  const [first = 0, second = 0] = lanes.map(({ top }) => top);

  it.each([
    ['on a bar', [10, first + 20], 0],
    ['at the left of its lane', [8, first], 0],
    ['near a bar', [18 + 8, first + 20], 0],
    ['too far from any', [18 + 9, first + 20], null],
    ['nearer to the second', [47, first + 33], 1],
    ['in the lane below', [70, second], 2],
    ['in another lane than the bar', [10, second + 5], null],
    ['above all lanes', [10, first - 1], null],
    ['below all lanes', [70, second + 34], null],
  ] as const)('finds %s', (_, [x, y], expected) => {
    expect(barAt(bars, x, y)).toBe(expected);
  });

  it('finds of two bars that touch the one that came first', () => {
    const touching = layout([lane('To Do', [bar(0, 50), bar(50, 100)])]).bars;

    expect(barAt(touching, 58, first)).toBe(0);
    expect(barAt(touching, 59, first)).toBe(1);
  });
});
