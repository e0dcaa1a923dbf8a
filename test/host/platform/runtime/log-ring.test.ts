import { LogRing } from '../../../../host/platform/runtime/log-ring';

describe('LogRing', () => {
  it('gives the newest lines first and forgets the oldest', () => {
    const ring = new LogRing(2);
    ring.add(1, 'first');
    ring.add(2, 'second');
    ring.add(3, 'third');
    expect(ring.recent()).toEqual([
      { at: 3, text: 'third' },
      { at: 2, text: 'second' },
    ]);
  });

  it('is empty before anything was logged', () => {
    expect(new LogRing(2).recent()).toEqual([]);
  });
});
