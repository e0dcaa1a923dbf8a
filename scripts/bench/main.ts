import { appCosts } from './app-costs';
import { metricCosts } from './metric-costs';
import { scriptBytes } from './script-bytes';

const SITE_SIZES = [6000, 10_000];

/** Prints what the app costs: Jira's points, storage, bytes shipped, time and memory (DESIGN "Budgets"). */
export async function main(): Promise<void> {
  console.log(scriptBytes());
  console.log(await metricCosts(SITE_SIZES));
  for (const size of SITE_SIZES) console.log(await appCosts(size));
  console.log(
    '\nTimes are of this machine and compare only with each other; requests, points, reads and bytes are exact.',
  );
}
