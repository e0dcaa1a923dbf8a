import fc from 'fast-check';
import { columnLabels } from '../../../static/src/charts/column-labels';

const sprints = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ key: String(index), label: `Sprint ${index + 34}` }));

const texts = (count: number, step: number) => columnLabels(sprints(count), step).map(({ text }) => text);

describe('columnLabels', () => {
  it('names every column where there is room', () => {
    expect(texts(8, 100)).toEqual(sprints(8).map(({ label }) => label));
  });

  it('names every second column where there is half the room, the newest among them', () => {
    expect(texts(8, 36)).toEqual(['Sprint 35', 'Sprint 37', 'Sprint 39', 'Sprint 41']);
  });

  it('cuts names that would not fit even so', () => {
    const [label] = columnLabels([{ key: 'a', label: 'The one with the very long name' }], 60);

    expect(label?.text).toBe('The on…');
  });

  it('names none where there are none', () => {
    expect(columnLabels([], 40)).toEqual([]);
  });

  it('always names the newest column, and never lets two names overlap by more than a letter', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 20, max: 200 }), (count, step) => {
        const labels = columnLabels(sprints(count), step);
        expect(labels.at(-1)?.key).toBe(String(count - 1));
        const places = labels.map(({ key, half }) => ({ middle: Number(key) * step, half }));
        places.slice(1).forEach((place, index) => {
          const before = places[index] ?? place;
          expect(place.middle - place.half - (before.middle + before.half)).toBeGreaterThan(-7);
        });
      }),
    );
  });
});
