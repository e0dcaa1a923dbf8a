import { contextStatus } from '../../../../host/site/pages/context-status';
import { anIssue } from '../../../support/jira-site';

const KEY = 'com.atlassian.jira.issue:some-app:panel:status';

function statusFor(key: string, value: unknown): string | null {
  return contextStatus(anIssue({ properties: new Map([[key, value]]) }), 'panel')?.text ?? null;
}

describe('contextStatus', () => {
  it.each([
    [{ type: 'lozenge', value: { label: 'Roadmap', type: 'inprogress' } }, 'lozenge-app-inprogress', 'Roadmap'],
    [{ type: 'lozenge', value: { label: 'Untagged' } }, 'lozenge-app-default', 'Untagged'],
    [{ type: 'badge', value: { label: 7 } }, 'lozenge-app-default', '7'],
  ])('draws %j', (value, className, label) => {
    expect(statusFor(KEY, value)).toBe(`<span class="lozenge ${className}">${label}</span>`);
  });

  it.each([
    ['nothing that the app set', 'other', { type: 'badge', value: { label: 1 } }],
    [
      "another module's status",
      'com.atlassian.jira.issue:some-app:wide-panel:status',
      { type: 'badge', value: { label: 1 } },
    ],
    ['a value that is none', KEY, { type: 'icon' }],
    ['a colour that is none', KEY, { type: 'lozenge', value: { label: 'x', type: 'pink' } }],
  ])('draws nothing for %s', (_name, key, value) => {
    expect(statusFor(key, value)).toBeNull();
  });

  it('escapes the label', () => {
    expect(statusFor(KEY, { type: 'badge', value: { label: '<b>' } })).toContain('&lt;b&gt;');
  });
});
