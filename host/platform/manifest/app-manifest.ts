import type { z } from 'zod';

import type { scheduleInterval } from './manifest-schema';

export type ScheduleInterval = z.output<typeof scheduleInterval>;

/** One function of the app. Its export is named by the part of the handler after the dot. */
export interface ManifestFunction {
  readonly key: string;
  readonly handler: string;
  readonly timeoutSeconds: number | null;
}

/** A module that a person sees and whose page may call a resolver. */
export interface ViewModule {
  readonly key: string;
  readonly type: string;
  readonly functionKey: string;
}

export interface TriggerModule {
  readonly key: string;
  readonly functionKey: string;
  readonly events: readonly string[];
  readonly ignoreSelf: boolean;
}

export interface ScheduleModule {
  readonly key: string;
  readonly functionKey: string;
  readonly interval: ScheduleInterval;
}

export interface ConsumerModule {
  readonly key: string;
  readonly functionKey: string;
  readonly queue: string;
}

/** manifest.yml as the host uses it: references resolved, one list for each thing that can be invoked. */
export interface AppManifest {
  /** A bare UUID, without the resource identifier around it. */
  readonly appId: string;
  readonly functions: readonly ManifestFunction[];
  readonly views: readonly ViewModule[];
  readonly triggers: readonly TriggerModule[];
  readonly schedules: readonly ScheduleModule[];
  readonly consumers: readonly ConsumerModule[];
  readonly scopes: readonly string[];
  /** Addresses that the back end may fetch, in the syntax of `@forge/egress`. */
  readonly egress: readonly string[];
}
