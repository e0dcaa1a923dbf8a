import { createMemoryStore } from '../../../host/platform/store/memory-store';
import { HostState } from '../../../host/site/host-state';

describe('HostState', () => {
  it('knows no configuration of a gadget that nobody configured', () => {
    expect(new HostState(createMemoryStore()).gadgetConfiguration('10001')).toBeNull();
  });

  it('keeps the configuration of each gadget over a restart', async () => {
    const store = createMemoryStore();
    await new HostState(store).configureGadget('10001', { contract: 'c-1', rows: [1, 2] });
    await new HostState(store).configureGadget('10002', {});

    const restarted = new HostState(store);

    expect(restarted.gadgetConfiguration('10001')).toEqual({ contract: 'c-1', rows: [1, 2] });
    expect(restarted.gadgetConfiguration('10002')).toEqual({});
  });

  it('keeps which panels were added to which work item', async () => {
    const state = new HostState(createMemoryStore());
    await state.addPanel('10001', 'one');
    await state.addPanel('10001', 'two');

    expect(state.addedPanels('10001')).toEqual([
      { moduleKey: 'one', isNew: true },
      { moduleKey: 'two', isNew: true },
    ]);
    expect(state.addedPanels('10002')).toEqual([]);
  });

  it('has a panel new until it was seen, and once more when it was removed and added again', async () => {
    const state = new HostState(createMemoryStore());
    await state.addPanel('10001', 'one');
    await state.markPanelsSeen('10001');
    expect(state.addedPanels('10001')).toEqual([{ moduleKey: 'one', isNew: false }]);

    await state.removePanel('10001', 'one');
    expect(state.addedPanels('10001')).toEqual([]);

    await state.addPanel('10001', 'one');
    expect(state.addedPanels('10001')).toEqual([{ moduleKey: 'one', isNew: true }]);
  });

  it('writes nothing when there was nothing new to see', async () => {
    const store = createMemoryStore();
    const write = jest.spyOn(store, 'write');

    await new HostState(store).markPanelsSeen('10001');

    expect(write).not.toHaveBeenCalled();
  });

  it('adds a panel only once', async () => {
    const state = new HostState(createMemoryStore());
    await state.addPanel('10001', 'one');
    await state.addPanel('10001', 'one');

    expect(state.addedPanels('10001')).toHaveLength(1);
  });
});
