import { z } from 'zod';
import type { SiteCall } from '../host-site';
import type { Reply } from '../http/reply';
import { type SiteManifest, findEntry } from '../modules/site-manifest';
import { entryUrl } from '../modules/framed-module';
import { answerFrameCall, FrameCallError, readFrameCall } from './frame-calls';

const inputSchema = z.object({ resource: z.string().nullable(), isEditing: z.boolean().default(false) });
const noPayload = 0;

/**
 * Finds the page for a modal dialog. `null` stands for the module's own page; else the name of an entry
 * beside it, or a `resource` as the manifest writes it.
 */
export function modal(call: SiteCall): Promise<Reply> {
  return answerFrameCall(async () => {
    const { context, ticket, input } = await readFrameCall(call, inputSchema, noPayload);
    const { installation } = context.host;
    const module = installation.manifest.modules.find((candidate) => candidate.key === ticket.moduleKey);
    const own = (input.isEditing ? module?.edit?.resource : null) ?? module?.resource;
    if (own === undefined) throw new FrameCallError(404, `The manifest has no module ${ticket.moduleKey}.`);
    const reference = input.resource === null ? own : resolveReference(installation.manifest, own, input.resource);
    if (reference === null)
      throw new FrameCallError(404, `The manifest has no resource entry "${input.resource ?? ''}".`);
    return Promise.resolve({ src: entryUrl(installation, reference) });
  });
}

function resolveReference(manifest: SiteManifest, own: string, name: string): string | null {
  const beside = `${own.split('/')[0] ?? ''}/${name}`;
  return [name, beside].find((reference) => findEntry(manifest, reference) !== null) ?? null;
}
