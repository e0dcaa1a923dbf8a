import { z } from 'zod';
import type { SiteCall } from '../host-site';
import type { Reply } from '../http/reply';
import { answerFrameCall, FrameCallError, readFrameCall } from './frame-calls';

const configurationLimit = 64 * 1024;
const inputSchema = z.object({ configuration: z.record(z.string(), z.unknown()) });
const editingGadget = z.object({ entryPoint: z.literal('edit'), gadget: z.object({ id: z.string() }) });

/** Keeps what the edit page of a gadget submitted, for the gadget whose edit page it is. */
export function configureGadget(call: SiteCall): Promise<Reply> {
  return answerFrameCall(async () => {
    const { context, ticket, input } = await readFrameCall(call, inputSchema, configurationLimit);
    const place = editingGadget.safeParse(ticket.extension);
    if (!place.success) throw new FrameCallError(403, 'Only the edit page of a gadget can submit its configuration.');
    await context.host.state.configureGadget(place.data.gadget.id, input.configuration);
    return true;
  });
}
