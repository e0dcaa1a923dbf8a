import { systemTime } from '../../../../host/platform/time/host-time';

describe('systemTime', () => {
  it('is epoch time', () => {
    expect(Math.abs(systemTime.now() - Date.now())).toBeLessThan(1000);
  });

  it('runs something after the delay, but not once it is cancelled', async () => {
    const ran: string[] = [];
    systemTime.after(1, () => ran.push('first'));
    const cancel = systemTime.after(2, () => ran.push('cancelled'));
    cancel();
    await new Promise<void>((resolve) => {
      systemTime.after(20, resolve);
    });
    expect(ran).toEqual(['first']);
  });

  it('waits rather than runs at once when the delay is longer than a timer can be', async () => {
    const run = jest.fn();
    const cancel = systemTime.after(2 ** 40, run);
    await new Promise((resolve) => setTimeout(resolve, 20));
    cancel();
    expect(run).not.toHaveBeenCalled();
  });
});
