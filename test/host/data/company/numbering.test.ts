import { numberDrafts } from '../../../../host/data/company/numbering';
import { aDraft, CREATED, END } from './a-company';

const HOUR = 3_600_000;
const projectKey = (id: string): string => (id === '10000' ? 'PAY' : 'MOB');
const born = (hour: number, projectId = '10000') => aDraft({ projectId }, { createdAt: CREATED + hour * HOUR });

describe('numberDrafts', () => {
  it('counts ids over the site and keys by project, in the order of creation', () => {
    const drafts = [born(0), born(1, '10001'), born(2)];
    const { idOf, keyOf } = numberDrafts(drafts, { projectKey, end: END });
    expect(drafts.map(idOf)).toEqual(['10000', '10001', '10002']);
    expect(drafts.map(keyOf)).toEqual(['PAY-1', 'MOB-1', 'PAY-2']);
  });

  it('gives an item that is moved the next number of its new project at that time', () => {
    const [early, moved, late] = [born(0), born(1, '10001'), born(5)];
    moved.edit(CREATED + 3 * HOUR, 'a', { projectId: '10000' });
    const { keyOf, firstKeyOf } = numberDrafts([early, moved, late], { projectKey, end: END });
    expect([keyOf(early), keyOf(moved), keyOf(late)]).toEqual(['PAY-1', 'PAY-2', 'PAY-3']);
    expect(firstKeyOf(moved)).toBe('MOB-1');
    expect(firstKeyOf(early)).toBe('PAY-1');
  });

  it('knows nothing of a move after the end', () => {
    const moved = born(1, '10001');
    moved.edit(CREATED + 3 * HOUR, 'a', { projectId: '10000' });
    expect(numberDrafts([moved], { projectKey, end: CREATED + 2 * HOUR }).keyOf(moved)).toBe('MOB-1');
  });
});
