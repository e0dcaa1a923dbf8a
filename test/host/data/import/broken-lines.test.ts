import * as fc from 'fast-check';
import { importSite } from '../../../../host/data/import';
import { anExport, anExportedHistory } from './export-lines';

const asOf = Date.UTC(2015, 3, 1);
const good = (index: number) =>
  JSON.stringify(
    anExport({ id: String(1000 + index), key: `AB-${index + 1}` }, {}, [
      anExportedHistory({ field: 'status', from: '1', fromString: 'Open', to: '6', toString: 'Closed' }),
    ]),
  );

async function* asLines(lines: readonly string[]): AsyncGenerator<string> {
  for (const line of lines) yield await Promise.resolve(line);
}

/** JSON of any shape with the keys that an export has, so that many come close to a work item. */
const jsonLike = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(null, 0, 1, '', 'x', true, '2015-01-05T10:00:00.000Z', '1', 'AB-1'),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom(
        'id',
        'key',
        'fields',
        'changelog',
        'histories',
        'items',
        'created',
        'status',
        'name',
        'toString',
      ),
      tie('value'),
      { maxKeys: 6 },
    ),
  ),
})).value;

const badLine = fc.oneof(
  fc.string({ minLength: 1 }).filter((text) => text.trim() !== '' && !text.includes('\n')),
  jsonLike.map((value) => JSON.stringify(value)),
  fc.nat(200).map((length) => good(900).slice(0, length + 1)),
);

describe('lines that are no work items', () => {
  it('never stop the import, and are each reported once with their number', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(badLine, fc.constant(null)), { maxLength: 12 }), async (plan) => {
        const lines = plan.map((line, index) => line ?? good(index));
        const { site, problems } = await importSite(asLines(lines), { asOf });
        const expected = plan.flatMap((line, index) => (line === null ? [] : [index + 1]));
        expect(problems.map(({ line }) => line)).toEqual(expected);
        expect(problems.every(({ message }) => message.length > 0 && !message.includes('\n'))).toBe(true);
        expect(site.issues).toHaveLength(plan.length - expected.length);
      }),
    );
  });

  it('are as many as there are, also between empty ones', async () => {
    const { site, problems } = await importSite(asLines(['', good(0), ' ', '{', '', '{}', good(1), '\t']), { asOf });
    expect(site.issues.map(({ key }) => key)).toEqual(['AB-1', 'AB-2']);
    expect(problems.map(({ line }) => line)).toEqual([4, 6]);
  });

  it.each([
    ['__proto__', '{"id":"5","key":"AB-5","__proto__":{"fields":{}}}'],
    ['constructor', '{"id":"5","key":"AB-5","constructor":{"fields":{}}}'],
  ])('cannot smuggle fields in as %s', async (_, line) => {
    const { site, problems } = await importSite(asLines([line]), { asOf });
    expect(site.issues).toEqual([]);
    expect(problems).toEqual([{ line: 1, message: expect.stringMatching(/^fields: /) as string }]);
  });
});
