import { isWorkday } from '../../../../host/data/company/calendar';
import { logsTime, logWork, numberedWorklogs } from '../../../../host/data/company/worklogs';
import { Random } from '../../../../host/data/random';
import { aDraft, CREATED, END, valuesAt } from './a-company';

const DAY = 86_400_000;
const PEOPLE = Array.from({ length: 40 }, (_, index) => `person ${index}`);
const diligent = PEOPLE.find(logsTime) ?? '';

function logged(worker: string, { days, seed = 1, end = END }: { days: number; seed?: number; end?: number }) {
  const draft = aDraft({}, { createdAt: CREATED });
  logWork(draft, { random: new Random(seed), worker, from: CREATED, until: CREATED + days * DAY, end });
  return valuesAt(draft, Infinity).worklogs;
}

describe('logWork', () => {
  const many = Array.from({ length: 60 }, (_, seed) => logged(diligent, { days: 10, seed })).flat();

  it('logs half an hour to six hours at a time, on working days, by who did it', () => {
    expect(many.length).toBeGreaterThan(200);
    for (const { author, started, seconds, created } of many) {
      expect(author).toBe(diligent);
      expect(seconds % 1800).toBe(0);
      expect(seconds).toBeGreaterThanOrEqual(1800);
      expect(seconds).toBeLessThanOrEqual(6 * 3600);
      expect(isWorkday(started)).toBe(true);
      expect(started).toBeGreaterThanOrEqual(CREATED);
      expect(started + seconds * 1000).toBeLessThanOrEqual(created);
    }
  });

  it('is not done on every day, nor for ever', () => {
    const counts = Array.from({ length: 40 }, (_, seed) => logged(diligent, { days: 60, seed }).length);
    expect(Math.max(...counts)).toBe(8);
    const short = Array.from({ length: 40 }, (_, seed) => logged(diligent, { days: 4, seed }).length);
    expect(Math.min(...short)).toBeLessThan(4);
  });

  it('is done by three people in four', () => {
    const loggers = PEOPLE.filter((person) => logged(person, { days: 30 }).length > 0);
    expect(loggers).toEqual(PEOPLE.filter(logsTime));
    expect(loggers.length / PEOPLE.length).toBeCloseTo(0.75, 0);
  });

  it('knows nothing of what is still to come', () => {
    const now = CREATED + 3 * DAY;
    const entries = Array.from({ length: 20 }, (_, seed) => logged(diligent, { days: 10, seed, end: now })).flat();
    expect(entries.every(({ created }) => created <= now)).toBe(true);
  });
});

describe('numberedWorklogs', () => {
  it('makes ids of the id of the work item', () => {
    const worklog = { author: 'ada', started: 1, seconds: 60, created: 2 };
    expect(numberedWorklogs([worklog, worklog], '10042')).toEqual([
      { ...worklog, id: '10042001' },
      { ...worklog, id: '10042002' },
    ]);
  });
});
