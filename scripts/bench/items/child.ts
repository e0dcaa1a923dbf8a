import { measureItems, measureMetrics } from './measure-items';

/** The process that is measured: `items 100000` or `metrics 100000`. Prints one line of JSON. */
const [what, count] = process.argv.slice(2);
const measured = what === 'items' ? await measureItems(Number(count)) : await measureMetrics(Number(count));
process.stdout.write(JSON.stringify(measured));
