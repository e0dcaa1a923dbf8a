/** Run as a child: writes numbered pairs and prints each number once its write was answered. */
import { openLmdbStore } from '../../../../host/platform/store/lmdb-store';

const store = openLmdbStore(process.argv[2] ?? '');
const value = (index: number) => new TextEncoder().encode(String(index));

for (let index = 0; ; index++) {
  const name = String(index).padStart(8, '0');
  await store.write([
    [`left:${name}`, value(index)],
    [`right:${name}`, value(index)],
  ]);
  process.stdout.write(`${String(index)}\n`);
}
