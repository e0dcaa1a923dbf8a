import { linkEnd, linkItem, linksField } from '../../../../host/jira/fields/links';
import { aCall } from '../../../support/jira-call';
import { PROJECT, anIssue } from '../../../support/jira-site';

describe('links', () => {
  const call = aCall({
    issues: [
      anIssue({ id: '2', key: 'ALPHA-2' }),
      anIssue({ id: '3', key: 'SECRET-3', projectId: PROJECT.secret, summary: 'Hidden' }),
    ],
  });

  it('show the other end, as far as the caller may see it and the site has it', () => {
    const issue = anIssue({
      links: [
        { id: '1', type: 'Blocks', outwardKey: 'ALPHA-2' },
        { id: '2', type: 'Blocks', inwardKey: 'SECRET-3' },
        { id: '3', type: 'Odd kind', inwardKey: 'ELSEWHERE-1' },
      ],
    });
    expect(linksField.render(issue, call)).toEqual([
      expect.objectContaining({
        type: expect.objectContaining({ name: 'Blocks', inward: 'is blocked by', outward: 'blocks' }) as unknown,
        outwardIssue: expect.objectContaining({ key: 'ALPHA-2', id: '2' }) as unknown,
      }),
      expect.objectContaining({ inwardIssue: { key: 'SECRET-3' } }),
      expect.objectContaining({ type: { name: 'Odd kind' }, inwardIssue: { key: 'ELSEWHERE-1' } }),
    ]);
  });
});

describe('a new link', () => {
  it.each([
    ['Blocks', 'outward', 'This work item blocks ALPHA-2'],
    ['Blocks', 'inward', 'This work item is blocked by ALPHA-2'],
    ['Relates', 'inward', 'This work item relates to ALPHA-2'],
    ['Odd kind', 'outward', 'This work item Odd kind ALPHA-2'],
  ] as const)('of the kind %s is told to its %s end', (type, direction, text) => {
    expect(linkItem(type, direction, 'ALPHA-2')).toEqual({
      ...{ field: 'Link', fieldtype: 'jira' },
      ...{ from: null, fromString: null, to: 'ALPHA-2', toString: text },
    });
  });

  it('is kept with the key of the other end, on its side', () => {
    expect(linkEnd('7', 'Blocks', { direction: 'outward', key: 'ALPHA-2' })).toEqual({
      ...{ id: '7', type: 'Blocks', outwardKey: 'ALPHA-2' },
    });
    expect(linkEnd('7', 'Blocks', { direction: 'inward', key: 'ALPHA-2' })).toEqual({
      ...{ id: '7', type: 'Blocks', inwardKey: 'ALPHA-2' },
    });
  });
});
