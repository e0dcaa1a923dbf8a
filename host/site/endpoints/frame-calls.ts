import { z } from 'zod';
import { reasonOf } from '../../cli/host-error';
import type { SiteCall, SiteContext } from '../host-site';
import { jsonReply, type Reply } from '../http/reply';
import { BodyTooLarge } from '../http/request';
import type { FrameTicket } from '../modules/frame-ticket';

/** A call of a frame that is refused before it reaches the app. */
export class FrameCallError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.name = 'FrameCallError';
    this.status = status;
  }
}

const envelope = z.looseObject({ ticket: z.string() });
/** The ticket and the fields around a payload are small; this leaves ample room for them. */
const ENVELOPE_BYTES = 64 * 1024;

export interface FrameCall<Input> {
  readonly context: SiteContext;
  readonly ticket: FrameTicket;
  readonly input: Input;
}

/**
 * Reads what a page's script sends on behalf of a frame, and opens the frame's sealed ticket. A frame
 * keeps the user for whom its page was made: after a switch of user in another tab it is refused.
 */
export async function readFrameCall<Input>(
  { request, context }: SiteCall,
  schema: z.ZodType<Input>,
  payloadLimit: number,
): Promise<FrameCall<Input>> {
  const body = parseJson(await request.text(payloadLimit + ENVELOPE_BYTES));
  const ticket = context.host.installation.tickets.open(envelope.parse(body).ticket);
  if (!ticket) throw new FrameCallError(403, 'This frame was made by another host: reload the page.');
  if (ticket.accountId !== context.viewer.user.accountId) {
    throw new FrameCallError(403, 'Another user was chosen since this page was opened: reload the page.');
  }
  return { context, ticket, input: schema.parse(body) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new FrameCallError(400, `The call is not JSON: ${reasonOf(error)}.`);
  }
}

/** Answers a frame's call; what went wrong is told in one message, which the bridge turns into an error again. */
export async function answerFrameCall(run: () => Promise<unknown>): Promise<Reply> {
  try {
    return jsonReply({ value: await run() });
  } catch (error) {
    if (error instanceof FrameCallError) return jsonReply({ error: error.message }, error.status);
    if (error instanceof BodyTooLarge) return jsonReply({ error: error.message }, 413);
    if (error instanceof z.ZodError) return jsonReply({ error: z.prettifyError(error) }, 400);
    // The app's own failure is an answer like any other, as in Jira: a browser must not log it as a fault of the page.
    return jsonReply({ error: reasonOf(error) });
  }
}
