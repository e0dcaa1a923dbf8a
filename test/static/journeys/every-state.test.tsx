import { screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import type { SnapshotReply } from '../../../src/contract/calls';
import type { ContractDraftReply } from '../../../src/contract/contract-form';
import type { ItemReply } from '../../../src/contract/item';
import { Gadget } from '../../../static/src/gadget/gadget';
import { IssuePanel } from '../../../static/src/issue-panel/issue-panel';
import { ProjectPage } from '../../../static/src/project-page/project-page';
import { Settings } from '../../../static/src/settings/settings';
import { axeViolations } from '../../support/axe';
import { fakeBridge, ok, refused } from '../../support/bridge';
import '../../support/browser-gaps';
import { aDraft } from '../../support/contract-draft';
import { drawQuery } from '../../support/draw-query';
import { aPersonsTag, anItem, aTagEntry } from '../../support/item-reply';
import { AS_OF, aSnapshot } from '../../support/snapshot';
import { aSurfaceContext } from '../../support/surface-context';
import { aProgress } from '../../support/sync-progress';

type Answers = Parameters<typeof fakeBridge>[0];

interface State {
  readonly name: string;
  readonly surface: ReactElement;
  readonly answers: Answers;
  /** Something that stands there once the state is reached. */
  readonly sign: RegExp;
}

const never = () => new Promise<never>(() => undefined);
const forbidden = refused({ code: 'forbidden', message: 'You need Browse on SHOP.' });
const failed = refused({ message: 'Jira is being upgraded.' });

const gadget = <Gadget context={aSurfaceContext()} />;
const gadgetEdit = <Gadget context={aSurfaceContext({ entryPoint: 'edit' })} />;
const panel = <IssuePanel context={aSurfaceContext({ extensionType: 'jira:issueContext' })} />;
const page = <ProjectPage projectKey="SHOP" />;
const settings = <Settings />;

const snapshot = (reply: SnapshotReply): Answers => ({ getSnapshot: ok(reply) });
const item = (reply: ItemReply): Answers => ({ getItem: ok(reply) });
const draft = (reply: ContractDraftReply): Answers => ({ getContractDraft: ok(reply) });

const syncing: SnapshotReply = { state: 'syncing', contractName: 'Northwind', progress: aProgress() };
const stopped: SnapshotReply = { ...syncing, progress: aProgress({ state: 'failed' }) };
const stale: SnapshotReply = { state: 'ready', snapshot: aSnapshot(), now: AS_OF + 9 * 86_400_000 };
const noContract: SnapshotReply = { state: 'no-contract', mayCreate: true };
const untagged = aTagEntry({ category: 'untagged', streamId: null, source: { kind: 'none' } });

const STATES: readonly State[] = [
  { name: 'gadget, loading', surface: gadget, answers: { getSnapshot: never }, sign: /Loading the scorecard/ },
  { name: 'gadget, syncing', surface: gadget, answers: snapshot(syncing), sign: /Reading work items/ },
  { name: 'gadget, stopped', surface: gadget, answers: snapshot(stopped), sign: /Synchronisation with Jira stopped/ },
  { name: 'gadget, stale', surface: gadget, answers: snapshot(stale), sign: /9 days old/ },
  { name: 'gadget, gone', surface: gadget, answers: snapshot(noContract), sign: /no longer exists/ },
  { name: 'gadget, forbidden', surface: gadget, answers: { getSnapshot: forbidden }, sign: /do not have access/ },
  { name: 'gadget, failed', surface: gadget, answers: { getSnapshot: failed }, sign: /being upgraded/ },
  {
    name: 'gadget edit, none',
    surface: gadgetEdit,
    answers: { listContracts: ok({ contracts: [] }) },
    sign: /no operating contract/,
  },
  { name: 'gadget edit, failed', surface: gadgetEdit, answers: { listContracts: failed }, sign: /being upgraded/ },
  { name: 'panel, loading', surface: panel, answers: { getItem: never }, sign: /Loading the tag/ },
  {
    name: 'panel, syncing',
    surface: panel,
    answers: item({ state: 'syncing', progress: aProgress() }),
    sign: /Reading/,
  },
  {
    name: 'panel, no contract',
    surface: panel,
    answers: item({ state: 'no-contract' }),
    sign: /No operating contract/,
  },
  {
    name: 'panel, unknown',
    surface: panel,
    answers: item({ state: 'unknown-item', progress: null }),
    sign: /not been read/,
  },
  { name: 'panel, untagged', surface: panel, answers: item(anItem({ tag: untagged })), sign: /No rule matches/ },
  {
    name: 'panel, chosen',
    surface: panel,
    answers: item(anItem({ tag: aPersonsTag() })),
    sign: /Chosen by Tomasz Nowak/,
  },
  { name: 'panel, read only', surface: panel, answers: item(anItem({ mayEdit: false })), sign: /not change it/ },
  { name: 'panel, forbidden', surface: panel, answers: { getItem: forbidden }, sign: /do not have access/ },
  { name: 'page, loading', surface: page, answers: { getSnapshot: never }, sign: /Loading the scorecard/ },
  { name: 'page, syncing', surface: page, answers: snapshot(syncing), sign: /Reading work items/ },
  { name: 'page, no contract', surface: page, answers: snapshot(noContract), sign: /No operating contract/ },
  { name: 'page, forbidden', surface: page, answers: { getSnapshot: forbidden }, sign: /do not have access/ },
  { name: 'page, failed', surface: page, answers: { getSnapshot: failed }, sign: /being upgraded/ },
  { name: 'settings, loading', surface: settings, answers: { getContractDraft: never }, sign: /Loading the settings/ },
  {
    name: 'settings, not allowed',
    surface: settings,
    answers: draft(aDraft({ mayEdit: false })),
    sign: /cannot change/,
  },
  { name: 'settings, failed', surface: settings, answers: { getContractDraft: failed }, sign: /being upgraded/ },
];

describe.each(STATES)('$name', ({ surface, answers, sign }) => {
  beforeEach(async () => {
    fakeBridge(answers);
    drawQuery(surface);
    await screen.findAllByText(sign);
  });

  it('is whole for axe', async () => {
    expect(await axeViolations(document.body)).toEqual([]);
  });

  it('has a title of the first level, and none that skips a level', () => {
    const levels = screen.getAllByRole('heading').map((heading) => Number(heading.tagName.slice(1)));

    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    levels.slice(1).forEach((level, index) => expect(level - (levels[index] ?? 1)).toBeLessThanOrEqual(1));
  });

  it('gives every control a name', () => {
    const controls = ['button', 'link', 'radio', 'textbox', 'combobox', 'progressbar'].flatMap((role) =>
      screen.queryAllByRole(role),
    );

    controls.forEach((control) => expect(control).toHaveAccessibleName());
  });

  it('shows no number that is none', () => {
    expect(document.body).not.toHaveTextContent(/NaN|Infinity|undefined|null|\[object/);
  });
});
