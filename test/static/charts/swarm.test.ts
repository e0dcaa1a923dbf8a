import fc from 'fast-check';
import { swarm } from '../../../static/src/charts/swarm';

describe('dots of one column', () => {
  it('stand in the middle while they lie apart', () => {
    expect(swarm([0, 20, 40], 30)).toEqual([0, 0, 0]);
  });

  it('stand right and left of it, further and further, where they would lie on one another', () => {
    expect(swarm([10, 10, 10, 10, 10], 30)).toEqual([0, 7, -7, 14, -14]);
  });

  it('share places where there is no more room', () => {
    expect(swarm([10, 10, 10, 10, 10], 7)).toEqual([0, 7, -7, 0, 7]);
    expect(swarm([10, 10], 2)).toEqual([0, 0]);
    expect(swarm([10, 10], -3)).toEqual([0, 0]);
  });

  it('never leave the column', () => {
    const heights = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 80 });
    fc.assert(
      fc.property(heights, fc.integer({ min: 0, max: 60 }), (ys, reach) => {
        const places = swarm(ys, reach);
        expect(places).toHaveLength(ys.length);
        places.forEach((place) => expect(Math.abs(place)).toBeLessThanOrEqual(reach));
      }),
    );
  });
});
