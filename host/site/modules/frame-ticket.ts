import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

const ticketSchema = z.object({
  accountId: z.string(),
  moduleKey: z.string(),
  /** The extension context that the host gave to the module; its resolver is told this and nothing else. */
  extension: z.record(z.string(), z.unknown()),
});

/** What the host knows about a frame that it put on a page. */
export type FrameTicket = z.infer<typeof ticketSchema>;

/**
 * Seals what the host knows about a frame, so that the page can carry it without being able to change
 * it. Nothing is kept on the server: a page that was open outlives a restart of the host.
 */
export class FrameTickets {
  private readonly secret: Uint8Array;

  constructor(secret: Uint8Array) {
    this.secret = secret;
  }

  seal(ticket: FrameTicket): string {
    const body = Buffer.from(JSON.stringify(ticket)).toString('base64url');
    return `${body}.${this.sign(body).toString('base64url')}`;
  }

  /** The content of a sealed ticket; null when it was not sealed here or was changed since. */
  open(sealed: string): FrameTicket | null {
    const [body = '', signature = ''] = sealed.split('.');
    const expected = this.sign(body);
    const actual = Buffer.from(signature, 'base64url');
    if (actual.length !== expected.length || !timingSafeEqual(actual, expected)) return null;
    return ticketSchema.parse(JSON.parse(Buffer.from(body, 'base64url').toString('utf8')));
  }

  private sign(body: string): Buffer {
    return createHmac('sha256', this.secret).update(body).digest();
  }
}
