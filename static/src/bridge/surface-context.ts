import { view } from '@forge/bridge';

/** What a surface reads of the context that Jira gives it. It only shapes what is shown: the resolver trusts none of it. */
export interface SurfaceContext {
  /** BCP 47 name of the user's language. */
  readonly locale: string;
  readonly moduleKey: string;
  /** The module's type, such as `jira:issueContext`. */
  readonly extensionType: string;
  readonly entryPoint: string | null;
  /** The contract a gadget was configured for. */
  readonly gadgetContractId: string | null;
  readonly projectId: string | null;
  readonly projectKey: string | null;
}

/** Reads the context; rejects when the bridge does. */
export async function readSurfaceContext(): Promise<SurfaceContext> {
  const context = await view.getContext();
  const extension: unknown = context.extension;
  const project = child(extension, 'project');
  return {
    locale: knownLocale(context.locale),
    moduleKey: context.moduleKey,
    extensionType: text(extension, 'type') ?? '',
    entryPoint: text(extension, 'entryPoint'),
    gadgetContractId: text(child(extension, 'gadgetConfiguration'), 'contractId'),
    projectId: text(project, 'id'),
    projectKey: text(project, 'key'),
  };
}

/** Jira writes some languages as `en_US`; Intl throws on those and on names it cannot parse. */
function knownLocale(name: unknown): string {
  try {
    return Intl.getCanonicalLocales(String(name).replace('_', '-'))[0] ?? 'en-US';
  } catch (error) {
    if (error instanceof RangeError) return 'en-US';
    throw error;
  }
}

function child(parent: unknown, name: string): unknown {
  return typeof parent === 'object' && parent !== null ? Reflect.get(parent, name) : undefined;
}

function text(parent: unknown, name: string): string | null {
  const value = child(parent, name);
  return typeof value === 'string' && value !== '' ? value : null;
}
