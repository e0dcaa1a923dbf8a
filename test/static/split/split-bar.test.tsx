import { screen } from '@testing-library/react';
import type { Limits } from '../../../static/src/split/split-sentence';
import { SplitBar } from '../../../static/src/split/split-bar';
import { SplitLegend } from '../../../static/src/split/split-legend';
import { axeViolations } from '../../support/axe';
import { draw, spaced, textOf } from '../../support/draw';
import { amounts, aPolicy } from '../../support/split';

const shares = amounts([0.12, 0.08, 0.8]);

function drawBar(limits: Limits, small = false) {
  return draw(<SplitBar shares={shares} limits={limits} basis="Sprint 42, as planned" small={small} />);
}

function extent(container: Element, selector: string): readonly (string | null | undefined)[] {
  const part = container.querySelector(selector);
  return [part?.getAttribute('x'), part?.getAttribute('width')];
}

describe('SplitBar', () => {
  it('draws the parts one after the other, technical health from zero', () => {
    const { container } = drawBar(aPolicy());

    expect(extent(container, '.cw-fill-technical-health')).toEqual(['0%', '12%']);
    expect(extent(container, '.cw-fill-untagged')).toEqual(['12%', '8%']);
    expect(extent(container, '.cw-fill-roadmap')).toEqual(['20%', '80%']);
  });

  it('fills untagged work with stripes, so that it is told apart without colour', () => {
    const { container } = drawBar(aPolicy());

    const pattern = container.querySelector('pattern')?.id;
    expect(container.querySelector('.cw-fill-untagged')).toHaveAttribute('fill', `url(#${pattern})`);
    expect(container.querySelector('.cw-fill-roadmap')).not.toHaveAttribute('fill');
  });

  it('marks floor, target and tolerance where they are', () => {
    const { container } = drawBar(aPolicy({ technicalHealthTarget: 0.25, tolerance: 0.05, floor: 0.2 }));

    expect([...container.querySelectorAll('.cw-mark')].map((mark) => mark.getAttribute('x1'))).toEqual(['20%', '25%']);
    expect(extent(container, '.cw-tolerance')).toEqual(['20%', '10%']);
    expect([...container.querySelectorAll('text')].map(textOf)).toEqual(['Floor 20 %', 'Target 25 %']);
  });

  it('says once what is both floor and target', () => {
    const { container } = drawBar(aPolicy({ technicalHealthTarget: 0.2, floor: 0.2 }));

    expect([...container.querySelectorAll('text')].map(textOf)).toEqual(['Floor and target 20 %']);
  });

  it('keeps the tolerance inside the bar', () => {
    const { container } = drawBar(aPolicy({ technicalHealthTarget: 0.98, tolerance: 0.05 }));

    const [from, width] = extent(container, '.cw-tolerance').map((value) => Number.parseFloat(value ?? ''));
    expect((from ?? 0) + (width ?? 0)).toBeCloseTo(100);
    expect([...container.querySelectorAll('text')].map((text) => text.getAttribute('text-anchor'))).toEqual([
      'start',
      'end',
    ]);
  });

  it('tells the whole split to those who do not see it', async () => {
    const { container } = drawBar(aPolicy());

    expect(screen.getByRole('img')).toHaveAccessibleName(
      spaced('Sprint 42, as planned: Technical health 12 %, Untagged 8 %, Roadmap 80 %, floor 20 %, target 25 %'),
    );
    expect(await axeViolations(container)).toEqual([]);
  });

  it('leaves the words out when small, not the marks', () => {
    const { container } = drawBar(aPolicy(), true);

    expect(container.querySelectorAll('text')).toHaveLength(0);
    expect(container.querySelectorAll('.cw-mark')).toHaveLength(2);
  });
});

describe('SplitLegend', () => {
  it('names each part with its share', () => {
    draw(<SplitLegend shares={shares} />);

    expect(screen.getAllByRole('listitem').map(textOf)).toEqual(['Technical health12 %', 'Untagged8 %', 'Roadmap80 %']);
  });

  it('does not round technical health onto its floor', () => {
    draw(<SplitLegend shares={amounts([0.198, 0, 0.802])} limits={[0.2]} />);

    expect(textOf(screen.getAllByRole('listitem')[0] ?? null)).toBe('Technical health19.8 %');
  });

  it('names the colours alone beside a chart', () => {
    draw(<SplitLegend shares={null} />);

    expect(screen.getAllByRole('listitem').map(textOf)).toEqual(['Technical health', 'Untagged', 'Roadmap']);
  });
});
