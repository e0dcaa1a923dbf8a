import Resolver from '@forge/resolver';

import { calls, type CallName } from '../contract/calls';
import { callHandlers } from './call-handlers';
import { callPorts } from './compose';
import { answer, type ResolverRequest } from './edge';

const definitions = new Resolver();
const handlers = callHandlers(callPorts);

for (const name of Object.keys(calls) as CallName[]) {
  definitions.define(name, (request: ResolverRequest) => answer(name, handlers[name], { request, log: callPorts.log }));
}

/** Every call of every surface: one definition per key of the contract, through one edge. */
export const resolver = definitions.getDefinitions();
