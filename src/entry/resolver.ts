import Resolver from '@forge/resolver';

import { consoleLog } from '../adapters/log/console-log';
import { calls, type CallName } from '../contract/calls';
import { callHandlers } from './call-handlers';
import { answer, type ResolverRequest } from './edge';

const definitions = new Resolver();

for (const name of Object.keys(calls) as CallName[]) {
  definitions.define(name, (request: ResolverRequest) =>
    answer(name, callHandlers()[name], { request, log: consoleLog }),
  );
}

/** Every call of every surface: one definition per key of the contract, through one edge. */
export const resolver = definitions.getDefinitions();
