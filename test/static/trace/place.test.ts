import fc from 'fast-check';
import { pathBack, pathTo, stepsOf, type Step } from '../../../static/src/trace/place';

describe('stepsOf', () => {
  const paths: readonly (readonly [string, readonly Step[]])[] = [
    ['/', []],
    ['/flow', []],
    ['/flow/', []],
    ['/flow/trace', []],
    ['/flow/trace/cycle-time', [{ kind: 'trace', id: 'cycle-time' }]],
    ['flow//trace/cycle-time/', [{ kind: 'trace', id: 'cycle-time' }]],
    ['/split/trace/planned:b1:s7', [{ kind: 'trace', id: 'planned:b1:s7' }]],
    ['/split/trace/planned%3Ab1', [{ kind: 'trace', id: 'planned:b1' }]],
    ['/flow/definition/wip-age', [{ kind: 'definition', id: 'wip-age' }]],
    [
      '/flow/trace/wip/item/10001',
      [
        { kind: 'trace', id: 'wip' },
        { kind: 'item', id: '10001' },
      ],
    ],
    ['/flow/trace/wip/somewhere/else/item/1', [{ kind: 'trace', id: 'wip' }]],
    ['/flow/trace/wip/item', [{ kind: 'trace', id: 'wip' }]],
    ['/flow/trace/%E0%A4%A/item/1', []],
  ];

  it.each(paths)('reads in %s the steps %j', (path, steps) => {
    expect(stepsOf(path)).toEqual(steps);
  });
});

describe('pathTo', () => {
  const moves: readonly (readonly [string, Step, string])[] = [
    ['/', { kind: 'trace', id: 'wip' }, '/scorecard/trace/wip'],
    ['/flow', { kind: 'item', id: '10001' }, '/flow/item/10001'],
    ['/flow/trace/wip', { kind: 'item', id: '10001' }, '/flow/trace/wip/item/10001'],
    ['/flow/trace/wip', { kind: 'definition', id: 'wip' }, '/flow/trace/wip/definition/wip'],
    ['/flow/trace/wip/definition/wip', { kind: 'definition', id: 'timeline' }, '/flow/trace/wip/definition/timeline'],
    ['/split', { kind: 'trace', id: 'planned:b1:s7' }, '/split/trace/planned:b1:s7'],
    ['/flow', { kind: 'trace', id: 'a/b c' }, '/flow/trace/a%2Fb%20c'],
  ];

  it.each(moves)('leads from %s by %j to %s', (path, step, to) => {
    expect(pathTo(path, step)).toBe(to);
  });
});

describe('pathBack', () => {
  it.each([
    ['/', '/scorecard'],
    ['/flow', '/flow'],
    ['/flow/item/1', '/flow'],
    ['/flow/trace/wip/item/1', '/flow/trace/wip'],
    ['/flow/trace/wip/definition/wip', '/flow/trace/wip'],
  ])('leads from %s to %s', (path, to) => {
    expect(pathBack(path)).toBe(to);
  });

  it('takes back what a step led to, whatever the ids are', () => {
    const step = fc.record({
      kind: fc.constantFrom('trace', 'item'),
      id: fc.string({ minLength: 1, unit: 'grapheme' }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 3 }), step, (steps, last) => {
        const before = steps.reduce(pathTo, '/flow');
        const after = pathTo(before, last);

        expect(stepsOf(after)).toEqual([...steps, last]);
        expect(pathBack(after)).toBe(before);
      }),
    );
  });
});
