import { z } from 'zod';
import type { OrderedStore } from '../platform/app-host-api';

const panelsSchema = z.array(z.object({ moduleKey: z.string(), isNew: z.boolean() }));
const configurationSchema = z.record(z.string(), z.unknown());

/** The configuration that a gadget's edit page submitted. */
export type GadgetConfiguration = z.infer<typeof configurationSchema>;
/** A panel that somebody added to a work item; new until its page has been shown once. */
export type AddedPanel = z.infer<typeof panelsSchema>[number];

const PREFIX = 'site:';

/** What Jira would keep about the app's modules, in the host's store: gadget configurations and added panels. */
export class HostState {
  private readonly store: OrderedStore;

  constructor(store: OrderedStore) {
    this.store = store;
  }

  /** Null until somebody configured the gadget. */
  gadgetConfiguration(gadgetId: string): GadgetConfiguration | null {
    return configurationSchema.nullable().parse(this.read(`gadget:${gadgetId}`));
  }

  async configureGadget(gadgetId: string, configuration: GadgetConfiguration): Promise<void> {
    await this.write(`gadget:${gadgetId}`, configuration);
  }

  addedPanels(issueId: string): readonly AddedPanel[] {
    return panelsSchema.parse(this.read(`panels:${issueId}`) ?? []);
  }

  async addPanel(issueId: string, moduleKey: string): Promise<void> {
    const others = this.addedPanels(issueId).filter((panel) => panel.moduleKey !== moduleKey);
    await this.write(`panels:${issueId}`, [...others, { moduleKey, isNew: true }]);
  }

  async removePanel(issueId: string, moduleKey: string): Promise<void> {
    await this.write(
      `panels:${issueId}`,
      this.addedPanels(issueId).filter((panel) => panel.moduleKey !== moduleKey),
    );
  }

  /** Remembers that the panels of a work item have been shown. */
  async markPanelsSeen(issueId: string): Promise<void> {
    const panels = this.addedPanels(issueId);
    if (!panels.some((panel) => panel.isNew)) return;
    await this.write(
      `panels:${issueId}`,
      panels.map(({ moduleKey }) => ({ moduleKey, isNew: false })),
    );
  }

  private read(key: string): unknown {
    const bytes = this.store.get(PREFIX + key);
    return bytes === undefined ? null : JSON.parse(Buffer.from(bytes).toString('utf8'));
  }

  private async write(key: string, value: unknown): Promise<void> {
    await this.store.write([[PREFIX + key, Buffer.from(JSON.stringify(value))]]);
  }
}
