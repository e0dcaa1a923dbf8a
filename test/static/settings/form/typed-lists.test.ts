import fc from 'fast-check';
import { limitsAsText, parseLimits, parseNames } from '../../../../static/src/settings/form/typed-lists';

describe('parseNames', () => {
  it.each<[string, string[]]>([
    ['bug, defect', ['bug', 'defect']],
    [' bug ,, defect , ', ['bug', 'defect']],
    ['bug\ndefect\n', ['bug', 'defect']],
    ['won’t do, cannot reproduce', ['won’t do', 'cannot reproduce']],
    ['bug, bug', ['bug']],
    ['', []],
    [' , ', []],
  ])('reads %j', (text, names) => {
    expect(parseNames(text)).toEqual(names);
  });
});

describe('parseLimits', () => {
  it.each<[string, Record<string, number>]>([
    ['highest: 15, high: 30', { highest: 15, high: 30 }],
    ['very high :30\nlow:180', { 'very high': 30, low: 180 }],
    ['p:1: 30', { 'p:1': 30 }],
    ['', {}],
  ])('reads %j', (text, limits) => {
    expect(parseLimits(text)).toEqual(limits);
  });

  it.each(['high', 'high 30', 'high: soon', 'high: -3', 'high: 1.5', ': 30', 'high: 30, low'])(
    'does not understand %j',
    (text) => {
      expect(parseLimits(text)).toBeNull();
    },
  );

  it('reads what is shown of any limits', () => {
    const limits = fc.dictionary(fc.constantFrom('highest', 'very high', 'p3'), fc.nat(400));
    fc.assert(fc.property(limits, (some) => expect(parseLimits(limitsAsText(some))).toEqual({ ...some })));
  });
});
