import { linksField } from '../../../../host/jira/fields/links';
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
        { id: '3', type: 'Relates', inwardKey: 'ELSEWHERE-1' },
      ],
    });
    expect(linksField.render(issue, call)).toEqual([
      expect.objectContaining({
        type: { name: 'Blocks' },
        outwardIssue: expect.objectContaining({ key: 'ALPHA-2', id: '2' }) as unknown,
      }),
      expect.objectContaining({ inwardIssue: { key: 'SECRET-3' } }),
      expect.objectContaining({ type: { name: 'Relates' }, inwardIssue: { key: 'ELSEWHERE-1' } }),
    ]);
  });
});
