import { Instants, readHistory, writeHistory } from '../../../src/adapters/kvs/history-text';

const asIs = (text: string): string => text;

describe('Instants', () => {
  const status = [
    { at: 1000, value: 'a' },
    { at: 5000, value: 'b' },
    { at: 9000, value: 'c' },
  ];
  const resolution = [
    { at: 1000, value: null },
    { at: 9000, value: 'fixed' },
  ];

  it('keeps an instant once that several fields share', () => {
    const instants = Instants.of(1000, [status, resolution]);
    expect(instants.sorted).toEqual([1000, 5000, 9000]);
    // Distances of 4000 ms, in base 36.
    expect(instants.text()).toBe('334,334');
    expect(Instants.read(1000, '334,334').sorted).toEqual([1000, 5000, 9000]);
  });

  it('has no text when nothing ever changed', () => {
    expect(Instants.of(1000, [[{ at: 1000, value: 'a' }]]).text()).toBe('');
    expect(Instants.read(1000, '').sorted).toEqual([1000]);
  });

  it('writes a history as its first value and the changes by their instants', () => {
    const instants = Instants.of(1000, [status, resolution]);
    expect(writeHistory(status, instants, asIs)).toBe('a,1,b,2,c');
    expect(writeHistory(resolution, instants, (value) => value ?? '')).toBe(',2,fixed');
    expect(readHistory('a,1,b,2,c', instants, asIs)).toEqual(status);
    expect(readHistory(',2,fixed', instants, (text) => (text === '' ? null : text))).toEqual(resolution);
  });

  it.each(['a,1', 'a,7,b', 'a,!,b'])('does not read %p', (text) => {
    expect(() => readHistory(text, Instants.of(1000, [status]), asIs)).toThrow();
  });
});
