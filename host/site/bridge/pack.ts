/** A value that may hold functions, as it travels between windows: the functions are taken out and named by number. */
export interface Packed {
  readonly value: unknown;
  readonly functions: readonly PackedFunction[];
}

interface PackedFunction {
  readonly path: readonly string[];
  readonly id: number;
}

export type AnyFunction = (...args: unknown[]) => unknown;

/** Takes the functions out of a value; `register` gives each the number by which the other side calls it. */
export function pack(value: unknown, register: (fn: AnyFunction) => number): Packed {
  const functions: PackedFunction[] = [];
  const strip = (part: unknown, path: readonly string[]): unknown => {
    if (isFunction(part)) {
      functions.push({ path, id: register(part) });
      return null;
    }
    if (Array.isArray(part)) return part.map((entry, index) => strip(entry, [...path, String(index)]));
    if (!isPlainObject(part)) return part;
    return Object.fromEntries(Object.entries(part).map(([key, entry]) => [key, strip(entry, [...path, key])]));
  };
  return { value: strip(value, []), functions };
}

/** Puts a proxy where each function stood. Throws when a path leads outside the value. */
export function unpack(packed: Packed, proxy: (id: number) => AnyFunction): unknown {
  // The value is the root's only property, so that a function which is the whole value has a place to be put.
  const root: Record<string, unknown> = { value: packed.value };
  for (const { path, id } of packed.functions) {
    const keys = ['value', ...path];
    const last = keys.pop() ?? 'value';
    const holder = keys.reduce<unknown>(ownProperty, root);
    // Only places of the value itself: the other window could name `constructor.prototype` as a path.
    if (!isContainer(holder) || !Object.hasOwn(holder, last))
      throw new Error('A function has no place in its message.');
    Object.defineProperty(holder, last, { value: proxy(id), writable: true, enumerable: true, configurable: true });
  }
  return root.value;
}

export function isPacked(value: unknown): value is Packed {
  return isContainer(value) && 'value' in value && 'functions' in value && isPackedFunctions(value.functions);
}

function isPackedFunctions(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every(
      (entry) =>
        isContainer(entry) && 'path' in entry && isPath(entry.path) && 'id' in entry && typeof entry.id === 'number',
    )
  );
}

function isPath(value: unknown): boolean {
  return Array.isArray(value) && value.every((key) => typeof key === 'string');
}

function ownProperty(holder: unknown, key: string): unknown {
  if (!isContainer(holder) || !Object.hasOwn(holder, key)) return undefined;
  const entry: unknown = Reflect.get(holder, key);
  return entry;
}

function isFunction(value: unknown): value is AnyFunction {
  return typeof value === 'function';
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (!isContainer(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
