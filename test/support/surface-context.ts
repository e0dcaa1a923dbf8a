import type { SurfaceContext } from '../../static/src/bridge/surface-context';

export function aSurfaceContext(overrides: Partial<SurfaceContext> = {}): SurfaceContext {
  return {
    locale: 'en-US',
    moduleKey: 'counterweight-gadget',
    extensionType: 'jira:dashboardGadget',
    entryPoint: null,
    gadgetContractId: 'contract-1',
    projectId: '10001',
    projectKey: 'SHOP',
    ...overrides,
  };
}
