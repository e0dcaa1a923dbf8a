import { readSurfaceContext } from '../../../static/src/bridge/surface-context';
import { aContext, fakeBridge } from '../../support/bridge';

function answerContext(context: Readonly<Record<string, unknown>>): void {
  fakeBridge({}, { getContext: () => aContext(context) });
}

describe('readSurfaceContext', () => {
  it('reads what a configured gadget is told', async () => {
    answerContext({
      extension: {
        type: 'jira:dashboardGadget',
        entryPoint: 'edit',
        gadgetConfiguration: { contractId: 'contract-1' },
      },
    });

    expect(await readSurfaceContext()).toEqual({
      locale: 'en-US',
      moduleKey: 'counterweight-gadget',
      extensionType: 'jira:dashboardGadget',
      entryPoint: 'edit',
      gadgetContractId: 'contract-1',
      projectId: null,
      projectKey: null,
    });
  });

  it('reads the project of a panel', async () => {
    answerContext({
      moduleKey: 'counterweight-panel',
      extension: { type: 'jira:issuePanel', project: { id: '10001', key: 'SHOP' } },
    });

    expect(await readSurfaceContext()).toMatchObject({
      projectId: '10001',
      projectKey: 'SHOP',
      gadgetContractId: null,
    });
  });

  it.each([
    ['a gadget that was never configured', {}],
    ['an empty configuration', { gadgetConfiguration: {} }],
    ['an empty id', { gadgetConfiguration: { contractId: '' } }],
    ['an id of another kind', { gadgetConfiguration: { contractId: 7 } }],
    ['a configuration of null', { gadgetConfiguration: null }],
  ])('finds no contract in %s', async (_, extension) => {
    answerContext({ extension });

    expect(await readSurfaceContext()).toMatchObject({ gadgetContractId: null, extensionType: '' });
  });

  it.each([
    ['de-DE', 'de-DE'],
    ['en_GB', 'en-GB'],
    ['not a language', 'en-US'],
    [undefined, 'en-US'],
  ])('takes the language %s as %s', async (given, taken) => {
    answerContext({ locale: given });

    const { locale } = await readSurfaceContext();

    expect(locale).toBe(taken);
    // Whatever came out must be a language that numbers can be written in.
    expect(() => new Intl.NumberFormat(locale)).not.toThrow();
  });
});
