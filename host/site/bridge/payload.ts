import type { AnyFunction } from './pack';

/** A property of what a frame sent; undefined when it sent no object or has none such. */
export function property(payload: unknown, name: string): unknown {
  if (typeof payload !== 'object' || payload === null || !Object.hasOwn(payload, name)) return undefined;
  const value: unknown = Reflect.get(payload, name);
  return value;
}

/** A property that must be text. Throws an error that names it. */
export function textProperty(payload: unknown, name: string): string {
  const value = property(payload, name);
  if (typeof value !== 'string' || value === '') throw new Error(`"${name}" must be given as text.`);
  return value;
}

export function optionalText(payload: unknown, name: string): string | null {
  const value = property(payload, name);
  return typeof value === 'string' && value !== '' ? value : null;
}

/** A property that must be a function. Throws an error that names it. */
export function functionProperty(payload: unknown, name: string): AnyFunction {
  const value = property(payload, name);
  if (!isFunction(value)) throw new Error(`"${name}" must be a function.`);
  return value;
}

export function isFunction(value: unknown): value is AnyFunction {
  return typeof value === 'function';
}
