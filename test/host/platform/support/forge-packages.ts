import type * as Api from '@forge/api';
import type * as Events from '@forge/events';
import type * as Kvs from '@forge/kvs';
import type * as ForgeResolver from '@forge/resolver';

/** The real packages, unmodified. */
export interface ForgePackages {
  readonly api: typeof Api;
  readonly events: typeof Events;
  readonly kvs: typeof Kvs;
  readonly resolver: typeof ForgeResolver;
}

/** Loads the packages where it is called: an app's bundle loads them inside an invocation. */
export function loadForgePackages(): ForgePackages {
  return {
    api: jest.requireActual<typeof Api>('@forge/api'),
    events: jest.requireActual<typeof Events>('@forge/events'),
    kvs: jest.requireActual<typeof Kvs>('@forge/kvs'),
    resolver: jest.requireActual<typeof ForgeResolver>('@forge/resolver'),
  };
}
