import { z } from 'zod';

const key = z.string().min(1);

const appId = z
  .string()
  .regex(/^ari:cloud:ecosystem::app\/[0-9a-f-]{36}$/, 'must be ari:cloud:ecosystem::app/<uuid>')
  .transform((ari) => ari.slice(ari.lastIndexOf('/') + 1));

const manifestFunction = z.object({
  key,
  handler: z.string().regex(/^[\w/-]+\.\w+$/, 'must name a file and an export, such as index.resolver'),
  timeoutSeconds: z.int().min(1).max(900).optional(),
});

// Strict: a filter that the host ignored would deliver more here than on the platform.
const triggerFilter = z.strictObject({ ignoreSelf: z.boolean().optional() });

const trigger = z.object({ key, function: key, events: z.array(z.string()).min(1), filter: triggerFilter.optional() });

/** The intervals of a scheduled trigger (FORGE 5, scheduledTrigger). */
export const scheduleInterval = z.enum(['fiveMinute', 'hour', 'day', 'week']);

const scheduledTrigger = z.object({ key, function: key, interval: scheduleInterval });

const consumer = z.object({ key, queue: z.string().regex(/^[a-zA-Z0-9-_]+$/), function: key });

const resolver = z.object({ function: key });
const viewModule = z.looseObject({
  key: key.optional(),
  resolver: resolver.optional(),
  edit: z.looseObject({ resolver: resolver.optional() }).optional(),
});

const egressAddress = z.union([z.string(), z.object({ address: z.string() }), z.object({ remote: key })]);

/** The part of manifest.yml that the host acts on; `forge lint` checks the rest. */
export const manifestSchema = z.object({
  app: z.object({ id: appId }),
  modules: z
    .object({
      function: z.array(manifestFunction).default([]),
      trigger: z.array(trigger).default([]),
      scheduledTrigger: z.array(scheduledTrigger).max(5, 'an app has at most 5 scheduled triggers').default([]),
      consumer: z.array(consumer).default([]),
    })
    .catchall(z.array(viewModule)),
  permissions: z
    .object({
      scopes: z.array(z.string()).default([]),
      external: z.object({ fetch: z.object({ backend: z.array(egressAddress).default([]) }).optional() }).optional(),
    })
    .default({ scopes: [] }),
  remotes: z.array(z.object({ key, baseUrl: z.string() })).default([]),
});

export type ManifestSource = z.output<typeof manifestSchema>;
