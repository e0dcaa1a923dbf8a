import { screen } from '@testing-library/react';
import { PaintDefs, painted, type Paint } from '../../../static/src/charts/paint';
import { PaintLegend } from '../../../static/src/charts/paint-legend';
import { axeViolations } from '../../support/axe';
import { draw, textOf } from '../../support/draw';

describe('how a shape is painted', () => {
  it.each<readonly [Paint, ReturnType<typeof painted>]>([
    [{ tone: 'teal', pattern: 'solid' }, { className: 'cw-part cw-fill-teal' }],
    [{ tone: 'gray', pattern: 'outline' }, { className: 'cw-outline cw-stroke-gray' }],
    [
      { tone: 'orange', pattern: 'stripes' },
      { className: 'cw-patterned cw-stroke-orange', fill: 'url(#a-orange-stripes)' },
    ],
    [
      { tone: 'blue', pattern: 'dots' },
      { className: 'cw-patterned cw-stroke-blue', fill: 'url(#a-blue-dots)' },
    ],
  ])('in %j', (paint, props) => {
    expect(painted(paint, 'a')).toEqual(props);
  });
});

describe('the patterns of a drawing', () => {
  const drawDefs = (paints: readonly Paint[]) =>
    draw(
      <svg>
        <PaintDefs id="a" paints={paints} />
      </svg>,
    ).container;

  it('are defined once each, and none for paints without one', () => {
    const container = drawDefs([
      { tone: 'teal', pattern: 'solid' },
      { tone: 'gray', pattern: 'outline' },
      { tone: 'orange', pattern: 'stripes' },
      { tone: 'orange', pattern: 'stripes' },
      { tone: 'orange', pattern: 'dots' },
    ]);

    expect([...container.querySelectorAll('pattern')].map(({ id }) => id)).toEqual([
      'a-orange-stripes',
      'a-orange-dots',
    ]);
  });

  it('are stripes that lean, or dots', () => {
    const container = drawDefs([
      { tone: 'orange', pattern: 'stripes' },
      { tone: 'orange', pattern: 'dots' },
    ]);

    const [stripes, dots] = [...container.querySelectorAll('pattern')];
    expect(stripes?.getAttribute('patternTransform')).toBe('rotate(45)');
    expect(stripes?.querySelectorAll('.cw-fill-orange')).toHaveLength(1);
    expect(dots?.getAttribute('patternTransform')).toBeNull();
    expect(dots?.querySelector('circle')).toHaveClass('cw-fill-orange');
  });
});

describe('a legend of paints', () => {
  it('names each with a swatch drawn as in the chart, and what is drawn otherwise after them', async () => {
    const { container } = draw(
      <PaintLegend
        entries={[
          { label: 'Kept', paint: { tone: 'teal', pattern: 'solid' } },
          { label: 'Removed', paint: { tone: 'orange', pattern: 'stripes' } },
        ]}
      >
        <li>Target</li>
      </PaintLegend>,
    );

    expect(screen.getAllByRole('listitem').map(textOf)).toEqual(['Kept', 'Removed', 'Target']);
    const swatches = [...container.querySelectorAll('svg > rect')];
    expect(swatches[0]).toHaveClass('cw-fill-teal');
    const pattern = /^url\(#(.*)\)$/.exec(swatches[1]?.getAttribute('fill') ?? '')?.[1] ?? '';
    expect(container.querySelector(`[id="${pattern}"]`)).toBeInTheDocument();
    expect(await axeViolations(container)).toEqual([]);
  });
});
