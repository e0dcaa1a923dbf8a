import * as z from 'zod';

import { MeasuredApp, type Cost } from './measured-app';
import { count, kilobytes, milliseconds, table, type Row } from './table';

const WARM_CALLS = 200;

const transitionsSchema = z.object({
  transitions: z.array(z.object({ id: z.string(), to: z.object({ statusCategory: z.object({ key: z.string() }) }) })),
});

/** What the app asks of Jira and of storage on a generated site of so many items, as printed. */
export async function appCosts(size: number): Promise<string> {
  const app = await MeasuredApp.start(size);
  try {
    let contractId = '';
    const firstSync = await app.costOf(async () => {
      contractId = await app.createContract();
    });
    const changed = await app.costOf(() => changeOneItem(app));
    const created = await app.costOf(() => createOneItem(app));
    const gadget = await app.costOf(() => app.paintGadget(contractId, 'product-leader'));
    const visitor = await app.costOf(() => app.paintGadget(contractId, 'engineer'));
    const costs = {
      'first synchronisation': firstSync,
      'one changed item': changed,
      'one created item': created,
      'gadget, for a leader': gadget,
      'gadget, for somebody else': visitor,
    };
    return [
      table(`${count(size)} work items on the site`, COLUMNS, Object.entries(costs).map(toRow)),
      operations(firstSync),
      `warm resolver answer, p95 of ${WARM_CALLS}: ${milliseconds(await warmAnswer(app))} (budget 100 ms)`,
    ].join('\n');
  } finally {
    await app.close();
  }
}

const COLUMNS = ['Jira requests', 'points', 'reads', 'writes', 'read', 'written', 'time'];

function toRow([name, cost]: readonly [string, Cost]): Row {
  return [
    name,
    count(cost.requests),
    count(cost.points),
    count(cost.reads),
    count(cost.writes),
    kilobytes(cost.bytesRead),
    kilobytes(cost.bytesWritten),
    milliseconds(cost.elapsedMs),
  ];
}

function operations({ byOperation }: Cost): string {
  const parts = Object.entries(byOperation).sort((a, b) => b[1] - a[1]);
  return `requests of the first synchronisation: ${parts.map(([name, times]) => `${name} ${times}`).join(', ')}`;
}

/** The steady state: a status change, whose event carries everything that is needed. */
async function changeOneItem(app: MeasuredApp): Promise<void> {
  const { issues, projects, statuses } = app.jira.site;
  const pay = projects.find(({ key }) => key === 'PAY');
  const todo = new Set(statuses.filter(({ categoryKey }) => categoryKey === 'new').map(({ id }) => id));
  const open = issues.find(({ projectId, statusId }) => projectId === pay?.id && todo.has(statusId));
  if (open === undefined) throw new Error('The generated site has nothing to start.');
  const path = `/rest/api/3/issue/${open.key}/transitions`;
  const { transitions } = transitionsSchema.parse(await app.read(path));
  const start = transitions.find(({ to }) => to.statusCategory.key === 'indeterminate');
  await app.change('POST', path, { transition: { id: start?.id } });
}

async function createOneItem(app: MeasuredApp): Promise<void> {
  const type = app.jira.site.issueTypes.find(({ hierarchyLevel }) => hierarchyLevel === 0);
  const fields = { project: { key: 'PAY' }, issuetype: { id: type?.id }, summary: 'Show the fee before checkout' };
  await app.change('POST', '/rest/api/3/issue', { fields });
}

async function warmAnswer(app: MeasuredApp): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < WARM_CALLS; i += 1) {
    const began = performance.now();
    await app.ask('getSnapshot', {}, 'product-leader');
    times.push(performance.now() - began);
  }
  return times.sort((a, b) => a - b)[Math.ceil(0.95 * WARM_CALLS) - 1] ?? Number.NaN;
}
