import { StorageMeter } from '../../../../host/platform/kvs/storage-meter';
import { anErrorWith } from '../support/an-error-with';

const overRate = anErrorWith({ code: 'RATE_LIMIT_EXCEEDED', status: 429 });
const many = (count: number, bytes: number) => Array.from({ length: count }, () => bytes);

describe('StorageMeter', () => {
  it('counts keys and bytes, reads and writes apart, until it is reset', () => {
    const meter = new StorageMeter(() => 0, true);
    meter.read([10, 20]);
    meter.write([5]);
    expect(meter.current()).toEqual({ reads: 2, writes: 1, bytesRead: 30, bytesWritten: 5 });
    meter.reset();
    expect(meter.current()).toEqual({ reads: 0, writes: 0, bytesRead: 0, bytesWritten: 0 });
  });

  it('lets 4000 units a minute through, each of up to 10 KB', () => {
    const meter = new StorageMeter(() => 0, true);
    meter.write(many(3999, 10_000));
    expect(() => {
      meter.write([10_001]);
    }).toThrow(overRate);
    meter.write([10_000]);
    expect(() => {
      meter.write([0]);
    }).toThrow(overRate);
    expect(() => {
      meter.read([0]);
    }).not.toThrow();
  });

  it('lets through again after a minute', () => {
    let now = 0;
    const meter = new StorageMeter(() => now, true);
    meter.read(many(4000, 1));
    now = 61_000;
    expect(() => {
      meter.read([1]);
    }).not.toThrow();
  });

  it('lets 1000 requests a second through', () => {
    const meter = new StorageMeter(() => 0, true);
    for (let request = 0; request < 1000; request++) meter.request();
    expect(() => {
      meter.request();
    }).toThrow(overRate);
  });

  it('does not count what it refused', () => {
    const meter = new StorageMeter(() => 0, true);
    meter.write(many(4000, 1));
    expect(() => {
      meter.write([1]);
    }).toThrow(overRate);
    expect(meter.current().writes).toBe(4000);
  });

  it('only counts when it does not enforce', () => {
    const meter = new StorageMeter(() => 0, false);
    meter.write(many(9000, 1));
    expect(meter.current().writes).toBe(9000);
  });
});
