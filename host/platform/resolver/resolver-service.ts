import type { ResolverInvocation } from '../app-host-api';
import { invocationLimits, invocationWording } from '../limits/platform-limits';
import { SlidingWindow } from '../limits/sliding-window';
import type { ViewModule } from '../manifest/app-manifest';
import type { HostTime } from '../time/host-time';
import { type Installation, moduleAri } from '../runtime/installation';
import { FunctionInvocationError } from '../runtime/invocation-errors';
import type { Invoker } from '../runtime/invoker';
import { jsonCopy } from '../runtime/json-copy';

export interface ResolverParts {
  readonly views: readonly ViewModule[];
  readonly installation: Installation;
  readonly invoker: Invoker;
  readonly time: HostTime;
  readonly enforceRates: boolean;
}

/** Calls resolvers for the front end, with a context that the page has no say in (FORGE 1.8 and 2.2). */
export class ResolverService {
  private readonly rates = new Map<string, SlidingWindow>();

  constructor(private readonly parts: ResolverParts) {}

  /** @throws {FunctionInvocationError} whatever the reason, in the platform's wording */
  async invoke(invocation: ResolverInvocation): Promise<unknown> {
    try {
      this.takeRate(invocation.accountId);
      return await this.invokeWithinRate(invocation);
    } catch (error) {
      throw new FunctionInvocationError(error);
    }
  }

  private async invokeWithinRate(invocation: ResolverInvocation): Promise<unknown> {
    const { moduleKey, functionKey, payload, accountId } = invocation;
    const view = this.parts.views.find(({ key }) => key === moduleKey);
    if (!view) throw new Error(`manifest.yml has no module "${moduleKey}" with a resolver.`);
    const request = jsonCopy(payload);
    if (request.bytes > invocationLimits.frontEndRequestBytes) {
      throw new Error(invocationWording.requestTooBig(request.bytes));
    }
    const result = await this.parts.invoker.invoke({
      functionKey: view.functionKey,
      moduleType: view.type,
      moduleKey,
      background: false,
      payload: { call: { functionKey, payload: request.value }, context: this.contextOf(invocation) },
      accountId,
    });
    const response = jsonCopy(result);
    if (response.bytes > invocationLimits.frontEndResponseBytes) {
      throw new Error(invocationWording.responseTooBig(response.bytes));
    }
    return response.value;
  }

  private contextOf({ accountId, moduleKey, extension, locale = 'en-US', timezone = 'UTC' }: ResolverInvocation) {
    const { installation } = this.parts;
    const { cloudId, siteUrl, environmentId, environmentType } = installation;
    const localId = moduleAri(installation, moduleKey);
    const environment = { environmentId, environmentType };
    return { accountId, cloudId, siteUrl, moduleKey, localId, ...environment, locale, timezone, extension };
  }

  private takeRate(accountId: string): void {
    const window = this.rates.get(accountId) ?? new SlidingWindow(invocationLimits.frontEndCalls);
    this.rates.set(accountId, window);
    if (!window.tryTake(1, this.parts.time.now()) && this.parts.enforceRates) {
      throw new Error(invocationWording.tooManyCalls);
    }
  }
}
