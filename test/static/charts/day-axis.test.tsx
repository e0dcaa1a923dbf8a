import { scaleLinear } from 'd3-scale';
import { DayAxis } from '../../../static/src/charts/day-axis';
import { draw, textOf } from '../../support/draw';

const ticks = (domain: readonly [number, number], width: number) => {
  const { container } = draw(
    <svg>
      <DayAxis x={scaleLinear([...domain], [0, width])} width={width} y={10} text={(day) => `day ${day}`} />
    </svg>,
  );
  return [...container.querySelectorAll('text')].map(textOf);
};

describe('the days along the bottom', () => {
  it('are as many as fit', () => {
    expect(ticks([0, 90], 1200)).toHaveLength(10);
    expect(ticks([0, 90], 270)).toEqual(['day 0', 'day 50']);
  });

  it('are whole days, however few there are', () => {
    expect(ticks([5, 6], 1200)).toEqual(['day 5', 'day 6']);
  });
});
