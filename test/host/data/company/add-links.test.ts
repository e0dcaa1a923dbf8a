import { addLinks } from '../../../../host/data/company/add-links';
import type { Draft, DraftLink } from '../../../../host/data/company/draft';
import type { Replayed } from '../../../../host/data/company/replay';
import type { Numbering } from '../../../../host/data/company/naming';
import { anIssue } from '../../../support/jira-site';
import { aDraft } from './a-company';

const [incident, bug, elsewhere] = [aDraft(), aDraft(), aDraft()];
const ids = new Map<Draft, string>([
  [incident, '1'],
  [bug, '2'],
  [elsewhere, '99'],
]);
const idOf = (draft: Draft): string => ids.get(draft) ?? '';
const numbering: Numbering = { idOf, keyOf: idOf, firstKeyOf: idOf };
const end = (type: string, direction: DraftLink['direction'], to: Draft): DraftLink => ({ type, direction, to });

function replayedWith(draft: Draft, links: readonly DraftLink[]): Replayed {
  return { draft, last: { ...draft.initial, links }, resolved: null, histories: [] };
}

describe('addLinks', () => {
  it('writes a link on both ends under one id, outward on the one it starts from', () => {
    const links = { bug: [end('Problem/Incident', 'outward', incident), end('Blocks', 'outward', elsewhere)] };
    const others = { incident: [end('Problem/Incident', 'inward', bug)] };
    const replayed = [replayedWith(bug, links.bug), replayedWith(incident, others.incident)];
    const issues = [anIssue({ id: '1', key: 'PAY-1' }), anIssue({ id: '2', key: 'PAY-2' })];
    addLinks(issues, replayed, numbering);
    expect(issues.map(({ links }) => links)).toEqual([
      [{ id: '20001', type: 'Problem/Incident', inwardKey: 'PAY-2' }],
      [{ id: '20001', type: 'Problem/Incident', outwardKey: 'PAY-1' }],
    ]);
  });
});
