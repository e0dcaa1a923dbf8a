import { z } from 'zod';
import type { SiteCall } from '../host-site';
import type { Reply } from '../http/reply';
import { answerFrameCall, readFrameCall } from './frame-calls';

/** Roomier than Forge's 500 KB, so that it is the platform beneath that refuses, in its own words. */
const requestLimit = 2_000_000;

const inputSchema = z.object({ functionKey: z.string(), payload: z.unknown().optional() });

/** Calls a resolver of the app with the context that the host knows for the frame, whatever its page claims. */
export function invoke(call: SiteCall): Promise<Reply> {
  return answerFrameCall(async () => {
    const { context, ticket, input } = await readFrameCall(call, inputSchema, requestLimit);
    return context.host.appHost.invokeResolver({
      moduleKey: ticket.moduleKey,
      functionKey: input.functionKey,
      payload: input.payload,
      accountId: ticket.accountId,
      extension: ticket.extension,
    });
  });
}
