import * as z from 'zod';

import { AppError } from '../app/app-error';
import type { Caller } from '../app/caller';

const id = z.union([z.string(), z.number()]).transform(String);

/** Of the context that the platform adds to a resolver call, the part the app trusts and uses. */
const contextSchema = z.object({
  accountId: z.string().min(1),
  extension: z
    .object({
      project: z.object({ id }).optional(),
      issue: z.object({ id }).optional(),
      gadgetConfiguration: z.object({ contractId: z.string().max(100).optional() }).nullish(),
    })
    .optional(),
});

/** Who calls, from the platform's own context (DESIGN "Authorisation"). A call without an account is refused. */
export function callerOf(context: unknown): Caller {
  const parsed = contextSchema.safeParse(context);
  if (!parsed.success) {
    throw new AppError('forbidden', 'Log in to Jira to use Counterweight.', { cause: parsed.error });
  }
  const { accountId, extension } = parsed.data;
  return {
    accountId,
    projectId: extension?.project?.id ?? null,
    issueId: extension?.issue?.id ?? null,
    gadgetContractId: extension?.gadgetConfiguration?.contractId ?? null,
  };
}
