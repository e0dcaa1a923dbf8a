import { z } from 'zod';

/** What a request asks to be told besides the value. */
const metadataFields = z.array(z.enum(['CREATED_AT', 'UPDATED_AT', 'EXPIRE_TIME'])).default([]);

const getOptions = z.object({ metadataFields }).default({ metadataFields: [] });

const setOptions = z
  .object({
    ttl: z.object({ value: z.number(), unit: z.enum(['SECONDS', 'MINUTES', 'HOURS', 'DAYS']) }).optional(),
    keyPolicy: z.enum(['OVERRIDE', 'FAIL_IF_EXISTS']).default('OVERRIDE'),
    returnValue: z.enum(['PREVIOUS', 'LATEST']).optional(),
    returnMetadataFields: metadataFields,
  })
  .default({ keyPolicy: 'OVERRIDE', returnMetadataFields: [] });

const key = z.string();
// Known, so that an item of an entity is refused and not stored as a plain key.
const entityName = z.string().optional();

export const getRequest = z.object({ key, options: getOptions });
export const setRequest = z.object({ key, value: z.unknown(), options: setOptions });
export const deleteRequest = z.object({ key });

export const queryRequest = z.object({
  limit: z.int().optional(),
  after: z.string().optional(),
  where: z.array(z.object({ property: z.string(), condition: z.string(), values: z.array(z.unknown()) })).default([]),
  options: getOptions,
});

export const batchGetRequest = z.array(getRequest.extend({ entityName }));
export const batchSetRequest = z.array(setRequest.extend({ entityName }));
export const batchDeleteRequest = z.array(deleteRequest.extend({ entityName }));

/** What every item of a batch has. */
export interface BatchItem {
  readonly key: string;
  readonly entityName?: string | undefined;
}

export type MetadataFields = z.output<typeof metadataFields>;
export type GetRequest = z.output<typeof getRequest>;
export type SetRequest = z.output<typeof setRequest>;
export type DeleteRequest = z.output<typeof deleteRequest>;
export type QueryRequest = z.output<typeof queryRequest>;
export type Ttl = NonNullable<SetRequest['options']['ttl']>;
