import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** The part of an OpenAPI schema that responses are checked against. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
}

interface Media {
  readonly schema?: Schema | null;
  readonly example?: unknown;
}

interface Operation {
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, Media>> }>>;
}

/** One OpenAPI description: its paths, and the schemas that references name. */
export interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

export interface AnsweredOperation {
  readonly method: string;
  /** As the description writes it, with the names of parameters in braces. */
  readonly path: string;
  readonly status: number;
  /** Parsed JSON; undefined for an answer without a body. */
  readonly body: unknown;
}

const FOLDER = join(process.cwd(), '..', 'shared', 'openapi');
const FILES = ['jira-platform-v3.json', 'jira-software.json'].map((name) => join(FOLDER, name));

const openApiSchema = z.custom<OpenApi>(
  (value) => z.looseObject({ paths: z.looseObject({}) }).safeParse(value).success,
);

/** Atlassian's descriptions, when they lie beside the project; they are not part of it. */
export function loadOpenApi(): readonly OpenApi[] | null {
  if (!FILES.every(existsSync)) return null;
  return FILES.map((file) => openApiSchema.parse(JSON.parse(readFileSync(file, 'utf8'))));
}

/** Whether a method and path are described at all. */
export function isDescribed(specs: readonly OpenApi[], method: string, path: string): boolean {
  return operationOf(specs, method, path) !== undefined;
}

/** The statuses that the description gives to an operation. */
export function describedStatuses(specs: readonly OpenApi[], method: string, path: string): number[] {
  return Object.keys(operationOf(specs, method, path)?.operation.responses ?? {}).map(Number);
}

/**
 * What is wrong with an answer, one line each; nothing for one that fits. A success must have a
 * described status. Where there is a schema the body must fit it, where there is only an example
 * the body may have no other keys than the example. Jira's descriptions never say `nullable`, while
 * their examples are full of null: null passes for whatever is not required.
 */
export function checkAnswer(specs: readonly OpenApi[], answer: AnsweredOperation): string[] {
  const found = operationOf(specs, answer.method, answer.path);
  if (!found) return [`${answer.method} ${answer.path} is not described`];
  const response = found.operation.responses[String(answer.status)];
  if (!response) return answer.status < 300 ? [`status ${answer.status} is not described`] : [];
  if (answer.body === undefined) return [];
  const media = response.content?.['application/json'];
  if (media?.schema) return checkValue(answer.body, media.schema, { spec: found.spec, at: 'body' });
  return media?.example === undefined ? [] : checkLikeness(answer.body, parseExample(media.example), 'body');
}

interface Place {
  readonly spec: OpenApi;
  readonly at: string;
}

/** @returns one line for each place where the value does not fit the schema */
export function checkValue(value: unknown, schema: Schema, place: Place): string[] {
  if (schema.$ref !== undefined) return checkValue(value, resolve(schema.$ref, place.spec), place);
  const parts = (schema.allOf ?? []).flatMap((part) => checkValue(value, part, place));
  if (schema.enum && !schema.enum.includes(value))
    parts.push(`${place.at}: ${JSON.stringify(value)} is not in the enum`);
  if (schema.type !== undefined && !hasType(value, schema.type))
    return [...parts, `${place.at}: ${JSON.stringify(value)} is not of type ${schema.type}`];
  if (Array.isArray(value)) return [...parts, ...checkItems(value, schema, place)];
  return isRecord(value) ? [...parts, ...checkProperties(value, schema, place)] : parts;
}

function checkItems(values: readonly unknown[], { items }: Schema, { spec, at }: Place): string[] {
  return items ? values.flatMap((value, index) => checkValue(value, items, { spec, at: `${at}[${index}]` })) : [];
}

function checkProperties(value: Record<string, unknown>, schema: Schema, { spec, at }: Place): string[] {
  const required = new Set(schema.required);
  const missing = [...required].filter((name) => !Object.hasOwn(value, name)).map((name) => `${at}.${name} is missing`);
  const problems = Object.entries(value).flatMap(([name, each]) => {
    const place = { spec, at: `${at}.${name}` };
    if (each === null && !required.has(name)) return [];
    const known = schema.properties && Object.hasOwn(schema.properties, name) ? schema.properties[name] : undefined;
    if (known) return checkValue(each, known, place);
    if (schema.additionalProperties === false) return [`${place.at} is not described`];
    return typeof schema.additionalProperties === 'object' ? checkValue(each, schema.additionalProperties, place) : [];
  });
  return [...missing, ...problems];
}

/** Keys that the example does not have, wherever both are objects. */
function checkLikeness(value: unknown, example: unknown, at: string): string[] {
  if (Array.isArray(value) && Array.isArray(example)) {
    const merged: unknown = Object.assign({}, ...example.filter(isRecord));
    return value.flatMap((each, index) => checkLikeness(each, merged, `${at}[${index}]`));
  }
  if (!isRecord(value) || !isRecord(example)) return [];
  return Object.entries(value).flatMap(([name, each]) =>
    Object.hasOwn(example, name)
      ? checkLikeness(each, example[name], `${at}.${name}`)
      : [`${at}.${name} is not described`],
  );
}

function parseExample(example: unknown): unknown {
  return typeof example === 'string' ? JSON.parse(example) : example;
}

function resolve($ref: string, spec: OpenApi): Schema {
  const schema = spec.components.schemas[$ref.replace('#/components/schemas/', '')];
  if (!schema) throw new Error(`The description has no schema ${$ref}.`);
  return schema;
}

function operationOf(
  specs: readonly OpenApi[],
  method: string,
  path: string,
): { spec: OpenApi; operation: Operation } | undefined {
  for (const spec of specs) {
    const operation = spec.paths[path]?.[method.toLowerCase()];
    if (operation) return { spec, operation };
  }
  return undefined;
}

function hasType(value: unknown, type: string): boolean {
  if (type === 'array') return Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'object') return isRecord(value);
  return typeof value === type;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
