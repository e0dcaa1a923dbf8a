import { repeatedFacts, repeatedLine } from '../../../../scripts/bench/items/repeated';
import { anItem } from '../../../support/facts';

const line = JSON.stringify({
  id: '16833',
  key: 'CLOUDSYNC-10',
  fields: {
    created: '2011-08-03T17:45:55.749-0500',
    parent: { id: '16800', key: 'CLOUDSYNC-2' },
    status: { id: '1' },
    project: { id: '10170', key: 'CLOUDSYNC' },
    issuelinks: [{ id: '11514', inwardIssue: { key: 'DURACLOUD-481' } }],
  },
  changelog: {
    histories: [{ id: '33952', items: [{ field: 'Link', to: 'DURACLOUD-481', toString: 'is DURACLOUD-481' }] }],
  },
});

describe('repeatedLine', () => {
  it('gives the first repetition as it is', () => {
    expect(repeatedLine(line, 0)).toBe(line);
  });

  it('gives the item, its parent and its links other ids and keys, and leaves all else', () => {
    const before = JSON.parse(line) as { fields: object; changelog: object };
    expect(JSON.parse(repeatedLine(line, 2))).toEqual({
      ...before,
      id: '2016833',
      key: 'CLOUDSYNC-2000010',
      fields: {
        ...before.fields,
        parent: { id: '2016800', key: 'CLOUDSYNC-2000002' },
        issuelinks: [{ id: '11514', inwardIssue: { key: 'DURACLOUD-2000481' } }],
      },
      changelog: {
        histories: [{ id: '33952', items: [{ field: 'Link', to: 'DURACLOUD-2000481', toString: 'is DURACLOUD-481' }] }],
      },
    });
  });

  it('finds the id behind what Jira may put before it', () => {
    expect(repeatedLine('{"expand":"names","id":"7","key":"A-1"}', 1)).toBe(
      '{"expand":"names","id":"1000007","key":"A-1000001"}',
    );
  });
});

describe('repeatedFacts', () => {
  const item = anItem({ id: '7', parent: ['-', '2026-01-06 5'], links: ['P-3', '2026-01-07 P-3+P-4'] });

  it('gives the first repetition as it is', () => {
    expect(repeatedFacts(item, 0)).toBe(item);
  });

  it('gives the item, its parent and its links other ids and keys', () => {
    const other = anItem({
      id: '3000007',
      parent: ['-', '2026-01-06 3000005'],
      links: ['P-3000003', '2026-01-07 P-3000003+P-3000004'],
    });
    expect(repeatedFacts(item, 3)).toEqual(other);
  });

  it('shares the histories that name no other item', () => {
    expect(repeatedFacts(item, 1).status).toBe(item.status);
  });
});
