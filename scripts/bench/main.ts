import { appCosts } from './app-costs';
import { askedItems } from './items/asked-items';
import { itemsCosts } from './items/items-costs';
import { metricCosts } from './metric-costs';
import { scriptBytes } from './script-bytes';

const SITE_SIZES = [6000, 10_000];

/**
 * Prints what the app costs: Jira's points, storage, bytes shipped, time and memory (DESIGN "Budgets"); with
 * `--items 100000` what so many items cost from their export to every metric.
 */
export async function main(argv: readonly string[]): Promise<void> {
  const items = askedItems(argv);
  if (items === null) await printAppCosts();
  else for await (const text of itemsCosts(items)) console.log(text);
  console.log(
    '\nTimes are of this machine and compare only with each other; requests, points, reads and bytes are exact.',
  );
}

async function printAppCosts(): Promise<void> {
  console.log(scriptBytes());
  console.log(await metricCosts(SITE_SIZES));
  for (const size of SITE_SIZES) console.log(await appCosts(size));
}
