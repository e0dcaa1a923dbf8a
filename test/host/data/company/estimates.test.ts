import { estimate, reEstimate, workingHours } from '../../../../host/data/company/estimates';
import { TYPE, type TypeId } from '../../../../host/data/company/vocabulary';
import { Random } from '../../../../host/data/random';
import { aDraft, CREATED } from './a-company';

const DAY = 86_400_000;
const settledBy = CREATED + 7 * DAY;

function estimated(typeId: TypeId, count: number) {
  const random = new Random(1);
  return Array.from({ length: count }, () => {
    const draft = aDraft({ typeId });
    estimate(draft, { random, settledBy });
    return draft;
  });
}

describe('estimate', () => {
  it('gives points of the usual scale before the item is planned', () => {
    const drafts = estimated(TYPE.story, 500);
    for (const draft of drafts) {
      if (draft.plannedPoints === null) continue;
      expect([1, 2, 3, 5, 8, 13]).toContain(draft.plannedPoints);
      expect(draft.edits).toMatchObject([{ change: { points: draft.plannedPoints } }]);
      expect(draft.edits[0]?.at).toBeGreaterThan(CREATED);
      expect(draft.edits[0]?.at).toBeLessThan(settledBy);
    }
  });

  it('leaves some out, bugs more often, and incidents always', () => {
    const without = (typeId: TypeId) =>
      estimated(typeId, 1000).filter(({ plannedPoints }) => plannedPoints === null).length;
    expect(without(TYPE.story)).toBeGreaterThan(30);
    expect(without(TYPE.story)).toBeLessThan(120);
    expect(without(TYPE.bug)).toBeGreaterThan(150);
    expect(without(TYPE.incident)).toBe(1000);
  });
});

describe('reEstimate', () => {
  it('moves one or two steps on the scale, up more often than down', () => {
    const random = new Random(2);
    const steps = Array.from({ length: 300 }, () => {
      const draft = aDraft();
      draft.plannedPoints = 3;
      reEstimate(draft, CREATED + DAY, { author: 'ada', random });
      return draft.plannedPoints;
    });
    expect(new Set(steps)).toEqual(new Set([2, 5, 8]));
    expect(steps.filter((points) => points > 3).length).toBeGreaterThan(steps.length / 2);
  });

  it('stays on the scale at both ends', () => {
    const random = new Random(3);
    for (const points of [1, 13]) {
      for (let index = 0; index < 50; index += 1) {
        const draft = aDraft();
        draft.plannedPoints = points;
        reEstimate(draft, CREATED + DAY, { author: 'ada', random });
        expect([1, 2, 3, 5, 8, 13]).toContain(draft.plannedPoints);
      }
    }
  });

  it('estimates what nobody had estimated', () => {
    const draft = aDraft();
    reEstimate(draft, CREATED + DAY, { author: 'ada', random: new Random(4) });
    expect(draft.plannedPoints).not.toBeNull();
    expect(draft.edits).toMatchObject([{ author: 'ada', at: CREATED + DAY, change: { points: draft.plannedPoints } }]);
  });
});

describe('workingHours', () => {
  it('are longer for more points, at the median', () => {
    const random = new Random(5);
    const median = (points: number | null) => {
      const draft = aDraft();
      draft.plannedPoints = points;
      const hours = Array.from({ length: 600 }, () => workingHours(draft, random, 'wide')).sort((a, b) => a - b);
      return hours[300] ?? 0;
    };
    const medians = [1, 2, 3, 5, 8, 13].map(median);
    expect(medians).toEqual(medians.toSorted((a, b) => a - b));
    expect(median(null)).toBeGreaterThan(medians[0] ?? 0);
    expect(median(null)).toBeLessThan(medians[4] ?? 0);
  });
});
