import { isRecord, UnexpectedShape } from '../../src/adapters/jira/checked-values';
import type { JiraIssueWire } from '../../src/adapters/jira/issue-wire';
import { toFacts } from '../../src/adapters/jira/to-facts';
import type { EpochMs } from '../../src/core/time/instant';
import type { ItemFacts } from '../../src/core/timeline/item-facts';
import type { SiteMetadata } from '../../src/core/timeline/site-metadata';
import { ReportError } from '../report-error';
import { fieldRoles } from '../site/field-roles';
import { SiteOfItems } from '../site/site-of-items';
import { readExportedIssue, type ExportedIssue } from './exported-issue';
import type { ItemText, LineCount } from './item-text';
import { itemTexts } from './item-texts';

/** Everything that is kept of an export. */
export interface Export {
  readonly items: readonly ItemFacts[];
  readonly site: SiteMetadata;
  /** Names of the components of items that have any, by item id. */
  readonly components: ReadonlyMap<string, readonly string[]>;
  /** The newest instant that anything in the export carries. */
  readonly newest: EpochMs;
  readonly counts: InputCounts;
}

export interface InputCounts {
  readonly lines: number;
  readonly items: number;
  /** Lines or items that could not be used. */
  readonly rejected: number;
}

export interface ReadOptions {
  readonly fields: Partial<SiteMetadata['fields']>;
  /** Told of each line that cannot be used, in words that say why and what to do. */
  readonly onProblem: (message: string) => void;
  readonly onProgress: (counts: InputCounts) => void;
}

/** Items that are held back until it is known which custom fields mean what. */
const SAMPLE = 1000;
const PROGRESS_EVERY = 500;

/**
 * Reads an export item by item and keeps the facts only. What cannot be used is reported and left out.
 * @throws ReportError when nothing could be read
 */
export async function readExport(pieces: AsyncIterable<string>, options: ReadOptions): Promise<Export> {
  const count: LineCount = { lines: 0 };
  const reader = new ExportReader(options, count);
  try {
    for await (const text of itemTexts(pieces, count)) reader.read(text);
  } catch (error) {
    // An export that breaks off still tells of what came before.
    if (!(error instanceof ReportError) || reader.isEmpty()) throw error;
    reader.reject(`${error.message}. What came before line ${count.lines} is in the report; export it again.`);
  }
  return reader.finish();
}

class ExportReader {
  private readonly items: ItemFacts[] = [];
  private readonly components = new Map<string, readonly string[]>();
  private readonly lineOf = new Map<string, number>();
  private readonly idOfKey = new Map<string, string>();
  private readonly parentKeys = new Map<string, string>();
  private sample: ExportedIssue[] | null = [];
  private site: SiteOfItems | null = null;
  private fields: SiteMetadata['fields'] = { sprint: null, estimate: null, flagged: null };
  private newest: EpochMs | null = null;
  private rejected = 0;

  constructor(
    private readonly options: ReadOptions,
    private readonly count: LineCount,
  ) {}

  isEmpty(): boolean {
    return this.lineOf.size === 0;
  }

  read({ line, json }: ItemText): void {
    let value: unknown;
    try {
      value = JSON.parse(json);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      this.reject(`Line ${line} is not JSON (${error.message}). Export it again, or remove it.`);
      return;
    }
    const page = isRecord(value) && Array.isArray(value.issues) ? (value.issues as readonly unknown[]) : null;
    const listed: readonly unknown[] = Array.isArray(value) ? value : (page ?? [value]);
    for (const raw of listed) this.readOne(raw, line);
    if (this.lineOf.size % PROGRESS_EVERY === 0) this.options.onProgress(this.counts());
  }

  reject(message: string): void {
    this.rejected += 1;
    this.options.onProblem(message);
  }

  finish(): Export {
    this.decideFields();
    if (this.site === null || this.newest === null) {
      throw new ReportError('input', 'No work item could be read. Give an export of Jira work items with changelogs.');
    }
    this.options.onProgress(this.counts());
    return {
      items: this.items.map((item) => this.withParent(item)),
      site: this.site.site(),
      components: this.components,
      newest: this.newest,
      counts: this.counts(),
    };
  }

  private readOne(raw: unknown, line: number): void {
    let exported: ExportedIssue;
    try {
      exported = readExportedIssue(raw);
    } catch (error) {
      if (!(error instanceof UnexpectedShape)) throw error;
      this.reject(
        `Line ${line} is not a work item of Jira's REST API: ${error.message} Export it with all its fields.`,
      );
      return;
    }
    const { id, key } = exported.issue;
    const earlier = this.lineOf.get(id);
    if (earlier !== undefined) {
      this.reject(`Line ${line}: ${key} (id ${id}) is already on line ${earlier}, which counts. Remove one of them.`);
      return;
    }
    this.lineOf.set(id, line);
    if (this.sample === null) this.keep(exported);
    else if (this.sample.push(exported) === SAMPLE) this.decideFields();
  }

  /** Once enough items have been seen, or all. */
  private decideFields(): void {
    if (this.sample === null || this.sample.length === 0) return;
    const { sample } = this;
    this.sample = null;
    this.fields = fieldRoles(sample, this.options.fields);
    this.site = new SiteOfItems(this.fields);
    for (const exported of sample) this.keep(exported);
  }

  private keep({ issue, parentKey }: ExportedIssue): void {
    this.site?.add(issue);
    this.items.push(toFacts(issue, this.fields));
    this.idOfKey.set(issue.key, issue.id);
    if (parentKey !== null) this.parentKeys.set(issue.id, parentKey);
    const components = namesIn(issue.fields.components);
    if (components.length > 0) this.components.set(issue.id, components);
    this.newest = Math.max(this.newest ?? -Infinity, newestOf(issue));
  }

  /** A parent that is named by its key, in an export that holds it, and never changed as far as is known. */
  private withParent(item: ItemFacts): ItemFacts {
    const parent = this.idOfKey.get(this.parentKeys.get(item.id) ?? '');
    if (parent === undefined || item.parent.some(({ value }) => value !== null)) return item;
    return { ...item, parent: [{ at: item.created, value: parent }] };
  }

  private counts(): InputCounts {
    return { lines: this.count.lines, items: this.lineOf.size, rejected: this.rejected };
  }
}

function newestOf({ created, updated, changelog, worklogs }: JiraIssueWire): EpochMs {
  let newest = Math.max(created, updated);
  for (const history of changelog.histories) newest = Math.max(newest, history.created);
  for (const { recorded } of worklogs.worklogs) newest = Math.max(newest, recorded);
  return newest;
}

function namesIn(raw: unknown): readonly string[] {
  if (!Array.isArray(raw)) return [];
  return raw.flatMap((one: unknown) => (isRecord(one) && typeof one.name === 'string' ? [one.name] : []));
}
