import type { Job } from '../../src/app/jobs/job';
import type { Ports } from '../../src/app/ports/ports';
import { AppError } from '../../src/app/app-error';
import { UpstreamError } from '../../src/app/ports/upstream-error';

const mockRunJob = jest.fn<Promise<void>, [Ports, Job]>();
jest.mock('../../src/app/jobs/run-job', () => ({ runJob: mockRunJob }));

const logged: string[] = [];

async function consume(delivery: unknown) {
  const { onWork } = await import('../../src/entry/on-work');
  return onWork(delivery);
}

beforeEach(() => {
  logged.length = 0;
  mockRunJob.mockReset().mockResolvedValue();
  jest.spyOn(console, 'error').mockImplementation((line: string) => void logged.push(line));
});

afterEach(() => jest.restoreAllMocks());

const job: Job = { kind: 'score', contractId: 'c1' };
const delivery = { body: job, queueName: 'work', jobId: 'j', eventId: 'e', retryContext: { retryCount: 1 } };

describe('onWork', () => {
  it('does the job that was delivered', async () => {
    expect(await consume(delivery)).toBeUndefined();
    expect(mockRunJob.mock.calls.map(([, given]) => given)).toEqual([job]);
  });

  it.each([
    [new UpstreamError('throttled', 'Wait.', { retryAfterSeconds: 120 }), 120],
    [new UpstreamError('throttled', 'Wait an hour.', { retryAfterSeconds: 3600 }), 900],
    [new UpstreamError('unavailable', 'Away.'), 30],
  ])('asks to be called again after what passes by itself', async (error, retryAfter) => {
    mockRunJob.mockRejectedValue(error);
    const answer = await consume(delivery);
    expect(JSON.parse(JSON.stringify(answer))).toMatchObject({ _retry: true, retryOptions: { retryAfter } });
    expect(logged).toEqual([]);
  });

  it.each([
    [new UpstreamError('refused', 'Ann may not.'), 'refused'],
    [new AppError('newer-data', 'Update the app.'), 'newer-data'],
  ])('reports once what trying again would not help', async (error, reason) => {
    mockRunJob.mockRejectedValue(error);
    expect(await consume(delivery)).toBeUndefined();
    expect(logged).toEqual([JSON.stringify({ message: 'A job failed', job: 'score', contract: 'c1', reason })]);
  });

  it('lets the platform see a defect', async () => {
    const defect = new TypeError('x is undefined');
    mockRunJob.mockRejectedValue(defect);
    await expect(consume(delivery)).rejects.toBe(defect);
  });

  it.each([{}, { body: {} }, { body: { kind: 'score' } }, null])('drops %j, which is no job', async (unknown) => {
    expect(await consume(unknown)).toBeUndefined();
    expect(mockRunJob).not.toHaveBeenCalled();
    expect(logged).toHaveLength(1);
  });
});
