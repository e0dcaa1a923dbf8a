import { addLinks } from '../../../../host/data/company/add-links';
import type { Draft } from '../../../../host/data/company/draft';
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
const replayed = [incident, bug].map((draft) => ({ draft, last: draft.initial, resolved: null, histories: [] }));

describe('addLinks', () => {
  it('writes a link on both ends under one id, outward on the one it starts from', () => {
    incident.links.push({ type: 'Problem/Incident', to: bug }, { type: 'Blocks', to: elsewhere });
    const issues = [anIssue({ id: '1', key: 'PAY-1' }), anIssue({ id: '2', key: 'PAY-2' })];
    addLinks(issues, replayed, numbering);
    expect(issues.map(({ links }) => links)).toEqual([
      [{ id: '20001', type: 'Problem/Incident', outwardKey: 'PAY-2' }],
      [{ id: '20001', type: 'Problem/Incident', inwardKey: 'PAY-1' }],
    ]);
  });
});
