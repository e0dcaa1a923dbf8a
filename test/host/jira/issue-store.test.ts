import { IssueStore } from '../../../host/jira/issue-store';
import type { JiraHistoryItem } from '../../../host/jira/model';
import { aHistory, anIssue } from '../../support/jira-site';

/** What Jira writes when a work item is moved: its key changes with the project. */
function aKeyChange(from: string, to: string): JiraHistoryItem {
  return { field: 'Key', fieldtype: 'jira', from: null, fromString: from, to: null, toString: to };
}

describe('the store of work items', () => {
  const epic = (): ReturnType<typeof anIssue> => anIssue({ id: '10001', key: 'ALPHA-1' });
  const child = (): ReturnType<typeof anIssue> => anIssue({ id: '10002', key: 'ALPHA-2', parentId: '10001' });

  it('finds a work item by id, and by key in any case', () => {
    const store = new IssueStore([epic(), child()]);
    expect(store.find('10002')?.key).toBe('ALPHA-2');
    expect(store.find('alpha-1')?.id).toBe('10001');
    expect(store.find('ALPHA-3')).toBeUndefined();
  });

  it('finds a work item by the key it had before it was moved', () => {
    const moved = anIssue({ key: 'BETA-7', histories: [aHistory({ items: [aKeyChange('ALPHA-5', 'BETA-7')] })] });
    const store = new IssueStore([moved]);
    expect(store.find('ALPHA-5')).toBe(moved);
    expect(store.find('BETA-7')).toBe(moved);
  });

  it('knows the children of a parent', () => {
    const store = new IssueStore([epic(), child()]);
    expect(store.childrenOf('10001').map(({ key }) => key)).toEqual(['ALPHA-2']);
    expect(store.childrenOf('10002')).toEqual([]);
  });

  it('moves a child from one parent to another, and to none', () => {
    const other = anIssue({ id: '10003', key: 'ALPHA-3' });
    const moving = child();
    const store = new IssueStore([epic(), moving, other]);
    store.setParent(moving, '10003');
    expect(moving.parentId).toBe('10003');
    expect(store.childrenOf('10001')).toEqual([]);
    expect(store.childrenOf('10003')).toEqual([moving]);
    store.setParent(moving, null);
    expect(moving.parentId).toBeNull();
    expect(store.childrenOf('10003')).toEqual([]);
  });

  it('finds a work item by its new key and by the one it had', () => {
    const issue = anIssue();
    const store = new IssueStore([issue]);
    store.rekey(issue, 'BETA-4');
    expect([store.find('BETA-4'), store.find('ALPHA-1')]).toEqual([issue, issue]);
    expect(store.nextKey('BETA')).toBe('BETA-5');
  });

  it('adds to the list it was given, so that the site has the work item too', () => {
    const issues = [epic()];
    const store = new IssueStore(issues);
    store.add(child());
    expect(issues).toHaveLength(2);
    expect(store.find('ALPHA-2')?.id).toBe('10002');
    expect(store.childrenOf('10001')).toHaveLength(1);
  });

  it('forgets a removed work item under all of its keys', () => {
    const moved = anIssue({ key: 'BETA-7', histories: [aHistory({ items: [aKeyChange('ALPHA-5', 'BETA-7')] })] });
    const issues = [moved];
    const store = new IssueStore(issues);
    store.remove(moved);
    expect([store.find('10001'), store.find('BETA-7'), store.find('ALPHA-5')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(issues).toEqual([]);
  });

  it('takes a removed child from its parent', () => {
    const removed = child();
    const store = new IssueStore([epic(), removed]);
    store.remove(removed);
    expect(store.childrenOf('10001')).toEqual([]);
  });

  describe('gives new ids', () => {
    it('above those in use, and only once the work item is added', () => {
      const store = new IssueStore([anIssue({ id: '10041' })]);
      expect([store.nextIssueId(), store.nextIssueId()]).toEqual(['10042', '10042']);
      store.add(anIssue({ id: '10042', key: 'ALPHA-9' }));
      expect(store.nextIssueId()).toBe('10043');
    });

    it('of histories above those of any work item', () => {
      const store = new IssueStore([
        anIssue({ histories: [aHistory({ id: '10500' })] }),
        anIssue({ id: '10002', key: 'ALPHA-2', histories: [aHistory({ id: '10200' })] }),
      ]);
      expect([store.nextHistoryId(), store.nextHistoryId()]).toEqual(['10501', '10502']);
    });

    it('of keys by project, counting keys that are no longer in use', () => {
      const moved = anIssue({ key: 'BETA-7', histories: [aHistory({ items: [aKeyChange('ALPHA-15', 'BETA-7')] })] });
      const store = new IssueStore([moved, anIssue({ id: '10002', key: 'ALPHA-3' })]);
      expect(store.nextKey('ALPHA')).toBe('ALPHA-16');
      expect(store.nextKey('BETA')).toBe('BETA-8');
      expect(store.nextKey('GAMMA')).toBe('GAMMA-1');
    });

    it('of keys never twice, not even after a removal', () => {
      const last = anIssue({ key: 'ALPHA-3' });
      const store = new IssueStore([last]);
      store.remove(last);
      expect(store.nextKey('ALPHA')).toBe('ALPHA-4');
    });
  });
});
