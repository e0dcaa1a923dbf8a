import { screen } from '@testing-library/react';
import type { SnapshotReply } from '../../../src/contract/calls';
import { Gadget } from '../../../static/src/gadget/gadget';
import { PresentTag } from '../../../static/src/issue-panel/present-tag';
import { FlowTab } from '../../../static/src/project-page/flow/flow-tab';
import { ContractHistory } from '../../../static/src/settings/contract-history';
import { fakeBridge, ok } from '../../support/bridge';
import '../../support/browser-gaps';
import { anExistingContract } from '../../support/contract-draft';
import { draw, textOf } from '../../support/draw';
import { drawQuery } from '../../support/draw-query';
import { aFlowDetail } from '../../support/flow-detail';
import { anItem, aPersonsTag } from '../../support/item-reply';
import { aFigure, aFlowSummary, AS_OF, aSnapshot } from '../../support/snapshot';
import { aSurfaceContext } from '../../support/surface-context';

/** The same moment and the same numbers, as people of each language write them. */
const LANGUAGES = [
  { locale: 'en-US', asOf: 'Oct 26, 2026, 9:41 AM', day: 'Oct 25, 2026', days: '1,234.5', ratio: '3.4' },
  { locale: 'en-GB', asOf: '26 Oct 2026, 09:41', day: '25 Oct 2026', days: '1,234.5', ratio: '3.4' },
  { locale: 'de-DE', asOf: '26.10.2026, 09:41', day: '25.10.2026', days: '1.234,5', ratio: '3,4' },
  { locale: 'fr-FR', asOf: '26 oct. 2026, 09:41', day: '25 oct. 2026', days: '1 234,5', ratio: '3,4' },
  { locale: 'sv-SE', asOf: '26 okt. 2026 09:41', day: '25 okt. 2026', days: '1 234,5', ratio: '3,4' },
] as const;

describe.each(LANGUAGES)('in $locale', ({ locale, asOf, day, days, ratio }) => {
  it('tells the freshness of the gadget and its numbers', async () => {
    const ready: SnapshotReply = { state: 'ready', snapshot: aSnapshot(), now: AS_OF };
    fakeBridge({ getSnapshot: ok(ready) });
    const { container } = draw(<Gadget context={aSurfaceContext({ locale })} />, locale);

    await screen.findByRole('list', { name: 'Scorecard' });
    expect(textOf(container.querySelector('time'))).toBe(`${asOf} (Europe/Berlin)`);
    expect(textOf(container.querySelector('.cw-dimension-value'))).toBe(`${ratio} ×`);
  });

  it('tells days', async () => {
    fakeBridge({ getFlowDetail: ok(aFlowDetail()), describeItems: ok({ items: [], hidden: 0 }) });
    const leadTime = aFigure({ definitionId: 'lead-time', percentiles: { p50: 2, p85: 1234.5, p95: 2000 } });
    drawQuery(<FlowTab snapshot={aSnapshot({ flow: aFlowSummary({ leadTime }) })} />, locale);

    expect(textOf(await screen.findByRole('region', { name: 'Lead time' }))).toContain(
      `within ${days} days of being created`,
    );
  });

  it('tells when a tag was chosen', () => {
    const item = anItem({ tag: aPersonsTag(null) });
    draw(<PresentTag item={item} saving={false} onLetRulesDecide={() => undefined} />, locale);

    expect(textOf(screen.getByRole('region', { name: 'Present tag' }))).toContain(`Tomasz Nowak on ${day}`);
  });

  it('tells when a contract was changed', () => {
    const { history } = anExistingContract();
    draw(<ContractHistory history={history} names={{ 'account-cto': 'Tomasz Nowak' }} />, locale);

    expect(textOf(screen.getAllByRole('listitem')[0] ?? null)).toContain(`Version 2, ${day}, Tomasz Nowak`);
  });
});
