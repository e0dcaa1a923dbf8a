import { tagsOf } from '../../../report/settings/classify';
import type { Settings } from '../../../report/settings/settings-schema';
import { tagAt } from '../../../src/core/classify/tag-log';
import { anItem, aSite, instant } from '../../support/facts';

const AS_OF = instant('2026-02-01');
const classification = {
  types: { Bug: 'technical-health', epic: 'roadmap' },
  labels: { Customer: 'roadmap' },
  components: { Core: 'technical-health' },
} as const;

const items = [
  anItem({ id: '1', type: ['bug'] }),
  anItem({ id: '2', type: ['bug'], labels: ['-', '2026-01-20 customer'] }),
  anItem({ id: '3' }),
  anItem({ id: '4' }),
  anItem({ id: '5', type: ['epic'] }),
  anItem({ id: '6', parent: ['5'] }),
  anItem({ id: '7', parent: ['6'], type: ['subtask'] }),
  anItem({ id: '8', type: ['bug'], parent: ['5'] }),
  anItem({ id: '9', labels: ['customer'] }),
];
const components = new Map([
  ['3', ['Web', 'core']],
  ['9', ['Core']],
]);

function categories(told: Settings['classification']): Record<string, string> {
  const tags = tagsOf({ items, site: aSite(), components }, told, AS_OF);
  return Object.fromEntries([...tags].map(([id, log]) => [id, tagAt(log, AS_OF).category]));
}

describe('tagsOf', () => {
  it('goes by label, then component, then type, then the nearest ancestor, whatever the case', () => {
    expect(categories(classification)).toEqual({
      '1': 'technical-health',
      '2': 'roadmap',
      '3': 'technical-health',
      '5': 'roadmap',
      '6': 'roadmap',
      '7': 'roadmap',
      '8': 'technical-health',
      '9': 'roadmap',
    });
  });

  it('gives nobody a tag without rules', () => {
    expect(categories(undefined)).toEqual({});
    expect(categories({})).toEqual({});
  });

  it('knows a type by its id as well', () => {
    expect(categories({ types: { bug: 'roadmap' } })).toMatchObject({ '1': 'roadmap' });
    const unnamed = tagsOf(
      { items, site: aSite({ types: [] }), components: new Map() },
      { types: { bug: 'roadmap' } },
      AS_OF,
    );
    expect([...unnamed.keys()]).toEqual(['1', '2', '8']);
  });

  it('counts from the creation of the item, and names its rule', () => {
    const log = tagsOf({ items, site: aSite(), components }, classification, AS_OF).get('2');
    expect(log?.entries).toEqual([
      {
        effectiveFrom: instant('2026-01-05'),
        recordedAt: AS_OF,
        category: 'roadmap',
        streamId: null,
        source: { kind: 'rule', rule: 'label:customer' },
        retroTagged: true,
      },
    ]);
  });

  it('ends where parents go round in a circle', () => {
    const circle = [anItem({ id: '1', parent: ['2'] }), anItem({ id: '2', parent: ['1'] })];
    expect(tagsOf({ items: circle, site: aSite(), components: new Map() }, classification, AS_OF).size).toBe(0);
  });
});
