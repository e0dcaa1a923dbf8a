import { z } from 'zod';
import type { SiteCall } from '../host-site';
import type { Reply } from '../http/reply';
import { answerFrameCall, FrameCallError, readFrameCall } from './frame-calls';

const requestLimit = 5_000_000;

const inputSchema = z.object({
  product: z.string(),
  restPath: z.string(),
  fetchRequestInit: z.object({
    method: z.string().default('GET'),
    headers: z.array(z.tuple([z.string(), z.string()])).default([]),
    body: z.string().nullable().default(null),
  }),
  isMultipartFormData: z.boolean().default(false),
});

/** `requestJira` of the bridge: a request to the product, always as the user who looks at the frame. */
export function product(call: SiteCall): Promise<Reply> {
  return answerFrameCall(async () => {
    const { context, ticket, input } = await readFrameCall(call, inputSchema, requestLimit);
    if (input.product !== 'jira')
      throw new FrameCallError(400, `The local host has no ${input.product}: ${input.restPath}.`);
    if (input.isMultipartFormData) throw new FrameCallError(501, `The local host takes no files: ${input.restPath}.`);
    const { method, headers, body } = input.fetchRequestInit;
    const response = await context.host.jira.handle(
      {
        method: method.toUpperCase(),
        path: input.restPath.startsWith('/') ? input.restPath : `/${input.restPath}`,
        headers: Object.fromEntries(headers),
        ...(body === null ? {} : { body }),
      },
      { kind: 'user', accountId: ticket.accountId },
    );
    return {
      body: await response.text(),
      headers: Object.fromEntries(response.headers),
      status: response.status,
      statusText: response.statusText,
    };
  });
}
