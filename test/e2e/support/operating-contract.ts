import type { RunningHost } from '../../../host/cli/start-host';
import type { CallInput, CallName, CallOutput } from '../../../src/contract/calls';
import type { ContractForm } from '../../../src/contract/contract-form';
import type { Reply } from '../../../src/contract/errors';

interface Asking {
  readonly as: string;
  /** Key of the project on whose page is asked. */
  readonly project: string;
}

/** Calls the resolver as the app's page of a project does. */
export async function ask<N extends CallName>(
  { appHost, jira }: RunningHost,
  call: { readonly name: N; readonly input: CallInput<N> },
  { as, project: key }: Asking,
): Promise<Reply<CallOutput<N>>> {
  const project = jira.site.projects.find((each) => each.key === key);
  if (project === undefined) throw new Error(`The site has no project ${key}.`);
  const answer = await appHost.invokeResolver({
    moduleKey: 'counterweight-page',
    functionKey: call.name,
    payload: call.input,
    accountId: as,
    extension: { project: { id: project.id, key } },
  });
  return answer as Reply<CallOutput<N>>;
}

interface Agreement {
  readonly projects?: readonly string[];
  /** What differs from what Jira suggests. */
  readonly change?: (draft: ContractForm, running: RunningHost) => Partial<ContractForm>;
}

/** Makes the contract that the app suggests for a project, waits until its numbers are there, and gives its id. */
export async function agree(running: RunningHost, { projects = ['PAY'], change }: Agreement = {}): Promise<string> {
  const [project = 'PAY'] = projects;
  const asking = { as: 'administrator', project };
  const { draft } = valueOf(await ask(running, { name: 'getContractDraft', input: {} }, asking));
  const form: ContractForm = {
    ...draft,
    projectIds: running.jira.site.projects.filter(({ key }) => projects.includes(key)).map(({ id }) => id),
    leaderKind: 'pair',
    cpo: 'product-leader',
    cto: 'engineering-leader',
    sponsor: 'ceo',
    ...change?.(draft, running),
  };
  const { contractId } = valueOf(await ask(running, { name: 'createContract', input: { form } }, asking));
  await running.appHost.idle({ includeDelayed: true });
  return contractId;
}

export function valueOf<T>(reply: Reply<T>): T {
  if (reply.ok) return reply.value;
  throw new Error(`The call was refused: ${JSON.stringify(reply.error)}`);
}
