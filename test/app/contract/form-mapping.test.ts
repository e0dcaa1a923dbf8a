import fc from 'fast-check';

import { newContract, toForm } from '../../../src/app/contract/form-mapping';
import type { ContractForm } from '../../../src/contract/contract-form';
import { aGoodForm } from '../../support/a-form';

const made = { id: 'c1', at: 1000, by: 'ann' };

describe('newContract', () => {
  it('turns percentages into shares and begins the history', () => {
    const contract = newContract(aGoodForm({ technicalHealthTarget: 25, tolerance: 2.5, floor: 20 }), made);
    expect(contract).toMatchObject({
      id: 'c1',
      version: 1,
      capacity: { technicalHealthTarget: 0.25, tolerance: 0.025, floor: 0.2 },
      leaders: { kind: 'pair', cpo: 'ann', cto: 'bob' },
      history: [{ version: 1, at: 1000, by: 'ann', what: 'Created the contract' }],
    });
    expect(contract.streams.map(({ id }) => id)).toContain('tech-debt');
  });

  it('keeps names without spaces around them, and each project and member once', () => {
    const form = aGoodForm({ name: '  Payments ', projectIds: ['1', '2', '1'], members: ['dan', 'dan'] });
    expect(newContract(form, made)).toMatchObject({ name: 'Payments', projectIds: ['1', '2'], members: ['dan'] });
  });

  it('keeps one CPTO', () => {
    const form = aGoodForm({ leaderKind: 'cpto', cpto: 'cleo' });
    expect(newContract(form, made).leaders).toEqual({ kind: 'cpto', cpto: 'cleo' });
  });
});

describe('toForm', () => {
  it('gives back the form that the contract was made from', () => {
    const percent = fc.integer({ min: 200, max: 1000 }).map((tenths) => tenths / 10);
    const forms: fc.Arbitrary<ContractForm> = fc
      .record({
        floor: percent,
        tolerance: percent,
        target: percent,
        cpto: fc.boolean(),
        months: fc.integer({ min: 3, max: 120 }),
      })
      .map(({ floor, tolerance, target, cpto, months }) =>
        aGoodForm({
          ...{ floor, tolerance, technicalHealthTarget: target, historyMonths: months },
          ...(cpto ? { leaderKind: 'cpto' as const, cpto: 'cleo', cpo: null, cto: null } : {}),
          sponsor: cpto ? null : 'dan',
          statusCategories: { doing: 'in-progress' },
          typeStreams: { bug: 'reliability' },
        }),
      );
    fc.assert(fc.property(forms, (form) => expect(toForm(newContract(form, made))).toEqual(form)));
  });
});
