import { Activity } from '../../../../host/platform/work/activity';

describe('Activity', () => {
  it('is quiet when nothing was begun', async () => {
    await expect(new Activity().quiet()).resolves.toBeUndefined();
  });

  it('is quiet only when all that was begun has ended', async () => {
    const activity = new Activity();
    const ends = [activity.begin(), activity.begin()];
    const quiet = jest.fn();
    const waiting = activity.quiet().then(quiet);
    ends[0]?.();
    ends[0]?.();
    await Promise.resolve();
    expect(quiet).not.toHaveBeenCalled();
    ends[1]?.();
    await waiting;
    expect(quiet).toHaveBeenCalled();
  });

  it('waits for what begins just when the rest ends', async () => {
    const activity = new Activity();
    const endFirst = activity.begin();
    const quiet = jest.fn();
    const waiting = activity.quiet().then(quiet);
    endFirst();
    const endSecond = activity.begin();
    await new Promise((resolve) => setImmediate(resolve));
    expect(quiet).not.toHaveBeenCalled();
    endSecond();
    await waiting;
  });

  it('ends what fails too, and passes the failure on', async () => {
    const activity = new Activity();
    await expect(activity.during(async () => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
    await activity.quiet();
  });

  it('does not wait for what was abandoned', async () => {
    const activity = new Activity();
    activity.begin();
    const waiting = activity.quiet();
    activity.abandon();
    await expect(waiting).resolves.toBeUndefined();
  });
});
