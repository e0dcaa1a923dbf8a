import fc from 'fast-check';
import { AgeBands, type Pace } from '../../../static/src/charts/age-bands';
import { draw } from '../../support/draw';

/** A day is a pixel, and the ground is at 100. */
const frame = { left: 10, right: 30, top: 0, bottom: 100 };
const y = (days: number) => 100 - days;

function bands(pace: Pace) {
  const { container, unmount } = draw(
    <svg>
      <AgeBands pace={pace} frame={frame} y={y} />
    </svg>,
  );
  const number = (element: Element, name: string) => Number(element.getAttribute(name));
  const found = [...container.querySelectorAll('.cw-band')].map((band) => [
    number(band, 'y'),
    number(band, 'y') + number(band, 'height'),
  ]);
  const empty = container.querySelectorAll('.cw-column-empty').length;
  unmount();
  return { found, empty };
}

describe('the bands behind a column', () => {
  it.each<readonly [string, Pace, readonly (readonly number[])[]]>([
    [
      'lie between the percentiles and above the last',
      { p50: 20, p85: 50, p95: 80 },
      [
        [50, 80],
        [20, 50],
        [0, 20],
      ],
    ],
    [
      'have no height where percentiles are the same',
      { p50: 20, p85: 20, p95: 20 },
      [
        [80, 80],
        [80, 80],
        [0, 80],
      ],
    ],
    ['are those that there are', { p50: 20, p85: null, p95: null }, [[0, 80]]],
    ['are none without history', { p50: null, p85: null, p95: null }, []],
  ])('%s', (_, pace, expected) => {
    expect(bands(pace).found).toEqual(expected);
  });

  it('leave a mark on the ground only without history', () => {
    expect(bands({ p50: null, p85: null, p95: null }).empty).toBe(1);
    expect(bands({ p50: 1, p85: null, p95: null }).empty).toBe(0);
  });

  it('follow one another without a gap', () => {
    const ages = fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(ages, (given) => {
        const [p50 = 1, p85 = 1, p95 = 1] = [...given].sort((a, b) => a - b);
        const { found } = bands({ p50, p85, p95 });
        expect(found.map(([top]) => top)).toEqual([...found.slice(1).map(([, bottom]) => bottom), 0]);
      }),
      { numRuns: 25 },
    );
  });
});
