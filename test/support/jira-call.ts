import type { Call } from '../../host/jira/call';
import { createCore } from '../../host/jira/core';
import type { SiteData } from '../../host/jira/model';
import type { Caller } from '../../host/jira/simulator-api';
import { SITE_NOW, aSite } from './jira-site';

/** A call with what it announced; made as `ada` at {@link SITE_NOW} unless a test says otherwise. */
export interface CallUnderTest extends Call {
  readonly announced: { readonly eventType: string; readonly fields: Readonly<Record<string, unknown>> }[];
}

interface CallOverrides {
  readonly as?: string | Caller;
  readonly query?: string;
  readonly body?: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly now?: number;
}

/** A routed request on a small site, for what is tested below the routes. */
export function aCall(site: Partial<SiteData> = {}, overrides: CallOverrides = {}): CallUnderTest {
  const core = createCore({ site: aSite(site), monotonicNow: () => 0 });
  const { as = 'ada', query = '', body, params = {}, now = SITE_NOW } = overrides;
  const caller: Caller = typeof as === 'string' ? { kind: 'user', accountId: as } : as;
  const announced: CallUnderTest['announced'] = [];
  return {
    ...{ core, caller, now, params, body, announced },
    accountId: core.access.accountOf(caller),
    method: 'GET',
    query: new URLSearchParams(query),
    emit: (eventType, fields) => void announced.push({ eventType, fields }),
  };
}
