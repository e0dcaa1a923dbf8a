import fc from 'fast-check';

import type { ItemText } from '../../../report/input/item-text';
import { itemTexts } from '../../../report/input/item-texts';

async function* pieces(texts: readonly string[]): AsyncGenerator<string> {
  for (const text of texts) yield await Promise.resolve(text);
}

async function read(...texts: readonly string[]): Promise<{ found: ItemText[]; lines: number }> {
  const count = { lines: 0 };
  const found: ItemText[] = [];
  for await (const text of itemTexts(pieces(texts), count)) found.push(text);
  return { found, lines: count.lines };
}

const valuesOf = (found: readonly ItemText[]): unknown[] => found.map(({ json }): unknown => JSON.parse(json));

describe('items on lines', () => {
  it('come with their line, over empty ones and without a last line feed', async () => {
    const { found, lines } = await read('{"id":1}\n\n  \r\n{"id":2}\r\n{"id":3}');
    expect(found).toEqual([
      { line: 1, json: '{"id":1}' },
      { line: 4, json: '{"id":2}' },
      { line: 5, json: '{"id":3}' },
    ]);
    expect(lines).toBe(5);
  });

  it('are put together from pieces', async () => {
    const { found } = await read('{"id"', ':1', '}\n{"i', 'd":2}\n');
    expect(valuesOf(found)).toEqual([{ id: 1 }, { id: 2 }]);
  });

  it('may begin with a mark of their byte order', async () => {
    expect(valuesOf((await read('\uFEFF{"id":1}\n')).found)).toEqual([{ id: 1 }]);
  });

  it('are given as they are when they are no JSON, one line each', async () => {
    const { found } = await read('{"id":1}\n{"id":\nnonsense\n{"id":2}\n');
    expect(found.map(({ line, json }) => [line, json])).toEqual([
      [1, '{"id":1}'],
      [2, '{"id":'],
      [3, 'nonsense'],
      [4, '{"id":2}'],
    ]);
  });

  it('of nothing are none', async () => {
    expect(await read()).toEqual({ found: [], lines: 0 });
    expect(await read('\n')).toEqual({ found: [], lines: 1 });
  });
});

describe('items in a document', () => {
  const items = [
    {
      id: '1',
      fields: { summary: 'a "quoted" } and [ brackets \\', labels: [] },
      changelog: { histories: [{ items: [{}] }] },
    },
    { id: '2', fields: {}, transitions: [{ id: '5' }] },
  ];

  it.each([
    ['an array on one line', JSON.stringify(items)],
    ['an array over lines', JSON.stringify(items, null, 2)],
    ['a page on one line', JSON.stringify({ startAt: 0, total: 2, issues: items })],
    ['a page over lines', JSON.stringify({ expand: 'names', issues: items, names: { a: 'b' }, isLast: true }, null, 2)],
    ['objects over lines', items.map((item) => JSON.stringify(item, null, 2)).join('\n')],
    ['an array after empty lines', `\n\n ${JSON.stringify(items)}\n`],
  ])('are found in %s', async (_, text) => {
    expect(valuesOf((await read(text)).found)).toEqual(items);
  });

  it('come with the line on which they begin', async () => {
    const { found, lines } = await read('[\n  {"id":\n 1},\n\n  {"id":2}\n]\n');
    expect(found.map(({ line }) => line)).toEqual([2, 5]);
    expect(lines).toBe(6);
  });

  it('are none in an empty array or page', async () => {
    expect((await read('[]')).found).toEqual([]);
    expect((await read('{"total":0,"issues":[]}')).found.map(({ json }) => json)).toEqual(['{"total":0,"issues":[]}']);
  });

  it('are given as far as they go where the document breaks off', async () => {
    const { found, lines } = await read('[{"id":1},\n{"id":2,"fi');
    expect(found).toEqual([
      { line: 1, json: '{"id":1}' },
      { line: 2, json: '{"id":2,"fi' },
    ]);
    expect(lines).toBe(2);
  });

  it('are the same however the text is cut into pieces', async () => {
    const text = JSON.stringify({ total: 2, issues: items }, null, 1);
    const cuts = fc.uniqueArray(fc.nat(text.length), { maxLength: 12 }).map((at) => at.sort((a, b) => a - b));
    await fc.assert(
      fc.asyncProperty(cuts, async (places) => {
        // What tells a document from lines is in the first piece, which in files has 64 kB.
        const from = [0, ...places.filter((place) => place > 40), text.length];
        const { found } = await read(...from.slice(1).map((to, i) => text.slice(from[i], to)));
        expect(valuesOf(found)).toEqual(items);
      }),
    );
  });
});
