import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { AgeChart, type AgeColumn, type AgedDot } from '../../../static/src/charts/age-chart';
import { AgeLegend } from '../../../static/src/charts/age-legend';
import { axeViolations } from '../../support/axe';
import '../../support/browser-gaps';
import { draw, textOf } from '../../support/draw';

const columns: readonly AgeColumn[] = [
  { key: '3', name: 'In Progress', p50: 3, p85: 9, p95: 16 },
  { key: '4', name: 'Waiting', p50: null, p85: null, p95: null },
];

const dot = (overrides: Partial<AgedDot> = {}): AgedDot => ({
  column: '3',
  age: 9,
  category: 'roadmap',
  old: false,
  ...overrides,
});

interface Given {
  readonly columns?: readonly AgeColumn[];
  readonly dots?: readonly AgedDot[];
  readonly onOpen?: (index: number) => void;
}

function Chart({ columns: given = columns, dots = [dot()], onOpen }: Given) {
  const [active, setActive] = useState<number | null>(null);
  return (
    <>
      <AgeChart
        columns={given}
        dots={dots}
        yText={String}
        yTitle="Age in days"
        label="Age of work"
        active={active}
        onActive={setActive}
        onOpen={onOpen}
      />
      <output>{active ?? 'none'}</output>
    </>
  );
}

const numberOf = (element: Element | null, name: string) => Number(element?.getAttribute(name));

describe('AgeChart', () => {
  it('draws a band above each percentile, darker by darker, with a line of its own at its edge', async () => {
    const { container } = draw(<Chart />);

    const bands = [...container.querySelectorAll('.cw-band')];
    const edges = [...container.querySelectorAll('.cw-edge')];
    expect(bands.map((band) => band.getAttribute('class'))).toEqual([
      'cw-band cw-band-p50',
      'cw-band cw-band-p85',
      'cw-band cw-band-p95',
    ]);
    // Each band ends where the next begins, and the last one at the top.
    const starts = edges.map((edge) => numberOf(edge, 'y1'));
    expect(bands.map((band) => numberOf(band, 'y') + numberOf(band, 'height'))).toEqual(starts);
    expect(bands.map((band) => numberOf(band, 'y'))).toEqual([...starts.slice(1), 28]);
    expect(edges.map((edge) => edge.getAttribute('class'))).toEqual([
      'cw-edge cw-edge-p50',
      'cw-edge cw-edge-p85',
      'cw-edge cw-edge-p95',
    ]);
    expect(await axeViolations(container)).toEqual([]);
  });

  it('marks a column without history on the ground', () => {
    const { container } = draw(<Chart />);

    expect(container.querySelectorAll('.cw-column-empty')).toHaveLength(1);
  });

  it('puts a dot of some age on the line of that age', () => {
    const { container } = draw(<Chart />);

    const place = /^M([\d.]+) ([\d.]+)/.exec(container.querySelector('.cw-dot')?.getAttribute('d') ?? '');
    expect(Number(place?.[2])).toBeCloseTo(numberOf(container.querySelector('.cw-edge-p85'), 'y1'), 0);
  });

  it('rings what is old', () => {
    const { container } = draw(<Chart dots={[dot(), dot({ old: true, column: '4' })]} />);

    expect(container.querySelector('.cw-dot-old')?.getAttribute('d')?.match(/M/g)).toHaveLength(1);
  });

  it('names the columns where there is room', () => {
    const { container } = draw(<Chart />);

    expect([...container.querySelectorAll('text')].map(textOf)).toEqual(
      expect.arrayContaining(['In Progress', 'Waiting', 'Age in days']),
    );
    expect(container.querySelector('ol')).toBeNull();
  });

  it('numbers them where there is not, and says which is which', () => {
    const long = columns.map((column) => ({
      ...column,
      name: `${column.name} for the approval of the security board`,
    }));
    const { container } = draw(<Chart columns={long} />);

    expect([...container.querySelectorAll('svg text')].map(textOf)).toEqual(expect.arrayContaining(['1', '2']));
    expect(screen.getAllByRole('listitem').map(textOf)).toEqual([
      'In Progress for the approval of the security board',
      'Waiting for the approval of the security board',
    ]);
  });

  it('steps through the dots and opens one', async () => {
    const onOpen = jest.fn();
    const { container, user } = draw(<Chart dots={[dot(), dot({ age: 2, column: '4' })]} onOpen={onOpen} />);

    await user.tab();
    await user.keyboard('{End}{Enter}');

    expect(screen.getByRole('status')).toHaveTextContent('1');
    expect(onOpen.mock.calls).toEqual([[1]]);
    expect(container.querySelector('.cw-dot-active')).toBeInTheDocument();
  });

  it('finds the dot under the pointer', () => {
    const { container } = draw(<Chart />);
    const place = /^M([\d.]+) ([\d.]+)/.exec(container.querySelector('.cw-dot')?.getAttribute('d') ?? '');
    const drawing = container.querySelector('svg') ?? container;
    const at = { clientX: Number(place?.[1]), clientY: Number(place?.[2]) };
    fireEvent(drawing, new MouseEvent('pointermove', { bubbles: true, ...at }));

    expect(screen.getByRole('status')).toHaveTextContent('0');
  });

  it('draws ten thousand dots in few paths', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => dot({ age: 1 + (index % 200), old: index % 9 === 0 }));
    const { container } = draw(<Chart dots={many} />);

    expect(container.querySelectorAll('path.cw-dot')).toHaveLength(25);
    expect(container.querySelectorAll('svg *').length).toBeLessThan(100);
  });

  it('draws the columns where nothing is in progress', () => {
    const { container } = draw(<Chart dots={[]} />);

    expect(container.querySelectorAll('.cw-dot')).toHaveLength(0);
    expect(container.innerHTML).not.toContain('NaN');
  });
});

describe('the legend of ages', () => {
  it('explains shapes, rings and lines', () => {
    draw(<AgeLegend />);

    expect(screen.getAllByRole('listitem').map(textOf)).toEqual([
      'Technical health',
      'Untagged',
      'Roadmap',
      'Older than 85 % of its type ever were',
      'Half had left the status by then',
      '85 % had left the status by then',
      '95 % had left the status by then',
    ]);
  });
});
