import { inventedName, mailOf, uniqueName } from '../../../host/data/person-names';

describe('invented names', () => {
  it('are always the same for the same account', () => {
    expect(inventedName('u0b73a750')).toBe(inventedName('u0b73a750'));
    expect(inventedName('u0b73a750')).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+$/);
  });

  it('differ between attempts for one account', () => {
    const names = new Set([0, 1, 2, 3, 4].map((attempt) => inventedName('u0b73a750', attempt)));
    expect(names.size).toBeGreaterThan(3);
  });

  it('are given once only', () => {
    const taken = new Set<string>();
    const names = Array.from({ length: 3000 }, (_, index) => uniqueName(`account ${index}`, taken));
    expect(new Set(names).size).toBe(3000);
    expect(taken.size).toBe(3000);
  });

  it('leave out those that are taken', () => {
    const first = inventedName('somebody');
    expect(uniqueName('somebody', new Set([first]))).not.toBe(first);
  });
});

describe('mailOf', () => {
  it('gives an address that nobody can have', () => {
    expect(mailOf('Ada Lovelace')).toBe('ada.lovelace@example.com');
    expect(mailOf('Zoë van der Berg u1')).toBe('zo.van.der.berg.u1@example.com');
  });
});
