import fc from 'fast-check';
import { type FrameTicket, FrameTickets } from '../../../../host/site/modules/frame-ticket';

const TICKET: FrameTicket = {
  accountId: 'ada',
  moduleKey: 'panel',
  extension: { type: 'jira:issuePanel', issue: { key: 'ALPHA-1' } },
};

const tickets = new FrameTickets(Buffer.from('a secret of the host'));

describe('FrameTickets', () => {
  it('gives back what was sealed', () => {
    expect(tickets.open(tickets.seal(TICKET))).toEqual(TICKET);
  });

  it('knows its tickets after a restart with the same secret', () => {
    const restarted = new FrameTickets(Buffer.from('a secret of the host'));

    expect(restarted.open(tickets.seal(TICKET))).toEqual(TICKET);
  });

  it('does not know the tickets of another host', () => {
    expect(new FrameTickets(Buffer.from('another')).open(tickets.seal(TICKET))).toBeNull();
  });

  it('refuses a ticket whose content was changed', () => {
    const [, signature = ''] = tickets.seal(TICKET).split('.');
    const forged = Buffer.from(JSON.stringify({ ...TICKET, accountId: 'root' })).toString('base64url');

    expect(tickets.open(`${forged}.${signature}`)).toBeNull();
  });

  it('opens nothing that it did not seal', () => {
    const sealed = tickets.seal(TICKET);

    fc.assert(
      fc.property(fc.nat(sealed.length - 1), fc.constantFrom('A', 'b', '0', '.', ''), (at, character) => {
        const changed = sealed.slice(0, at) + character + sealed.slice(at + 1);
        // Base64 has spare bits in its last character, which decode to the same signature.
        const isSame = Buffer.from(changed.split('.')[1] ?? '', 'base64url').equals(
          Buffer.from(sealed.split('.')[1] ?? '', 'base64url'),
        );
        if (changed.split('.')[0] === sealed.split('.')[0] && isSame) return;
        expect(tickets.open(changed)).toBeNull();
      }),
    );
  });

  it.each(['', '.', 'a', 'a.b', 'a.b.c'])('refuses "%s"', (text) => {
    expect(tickets.open(text)).toBeNull();
  });
});
