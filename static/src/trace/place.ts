/** What is opened over a view of the page, by the words of its path. */
export type Step =
  | { readonly kind: 'trace'; readonly id: string }
  | { readonly kind: 'item'; readonly id: string }
  | { readonly kind: 'definition'; readonly id: string };

const KINDS: readonly string[] = ['trace', 'item', 'definition'] satisfies readonly Step['kind'][];

/**
 * The steps that a path leads over, first to last: `/flow/trace/cycle-time/item/10001` is the flow view, the work items
 * behind cycle time, and one of them over time. What follows a part that is not understood is left out.
 */
export function stepsOf(path: string): readonly Step[] {
  const [, ...parts] = partsOf(path);
  const steps: Step[] = [];
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const kind = parts[index];
    const id = decoded(parts[index + 1]);
    if (!isKind(kind) || id === null) break;
    steps.push({ kind, id });
  }
  return steps;
}

/** The path one step further. A definition opened from a definition takes its place: pages of a book are not nested. */
export function pathTo(path: string, step: Step): string {
  const steps = stepsOf(path);
  const kept = step.kind === 'definition' && steps.at(-1)?.kind === 'definition' ? steps.slice(0, -1) : steps;
  return pathOf(viewOf(path), [...kept, step]);
}

/** The path one step back; a view stays where it is. */
export function pathBack(path: string): string {
  return pathOf(viewOf(path), stepsOf(path).slice(0, -1));
}

function pathOf(view: string, steps: readonly Step[]): string {
  return ['', view, ...steps.flatMap(({ kind, id }) => [kind, encoded(id)])].join('/');
}

function viewOf(path: string): string {
  return partsOf(path)[0] ?? 'scorecard';
}

function partsOf(path: string): readonly string[] {
  return path.split('/').filter((part) => part !== '');
}

function isKind(part: string | undefined): part is Step['kind'] {
  return part !== undefined && KINDS.includes(part);
}

/** Colons part the ids of traces and may stand in a path as they are. */
function encoded(id: string): string {
  return encodeURIComponent(id).replaceAll('%3A', ':');
}

/** Null for what is no encoded text: people cut addresses. */
function decoded(part: string | undefined): string | null {
  if (part === undefined) return null;
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}
