/** @jest-environment jsdom */
import { viewCommands } from '../../../../host/site/bridge/view-commands';
import { aFrame, answerPosts, commandOf } from '../../../support/hosted-frame';

const command = (name: string) => commandOf(viewCommands, name);

describe('submit and close', () => {
  it('are refused where a module cannot be submitted or closed', async () => {
    for (const surface of ['panel', 'context', 'page', 'gadget'] as const) {
      const frame = aFrame({ surface });
      await expect(command('submit')(frame, {})).resolves.toBe(false);
      expect(command('close')(frame, undefined)).toBe(false);
      expect(command('onClose')(frame, () => undefined)).toBe(false);
    }
  });

  it("keeps a gadget's configuration before it leaves the edit page", async () => {
    const posted = answerPosts({ '/__host/gadget': { value: true } });
    const frame = aFrame({ surface: 'gadget-edit', doneUrl: '#done' });

    await expect(command('submit')(frame, { contract: 'c' })).resolves.toBe(true);

    expect(posted).toEqual([{ path: '/__host/gadget', body: { ticket: 'sealed', configuration: { contract: 'c' } } }]);
    expect(window.location.hash).toBe('#done');
  });

  it('stays on the edit page when the configuration is refused', async () => {
    window.location.hash = '#editing';
    answerPosts({ '/__host/gadget': { error: 'refused' } });

    await expect(command('submit')(aFrame({ surface: 'gadget-edit', doneUrl: '#done' }), {})).rejects.toThrow(
      'refused',
    );

    expect(window.location.hash).toBe('#editing');
  });

  it('leaves the edit page when it is closed', () => {
    expect(command('close')(aFrame({ surface: 'gadget-edit', doneUrl: '#closed' }), undefined)).toBe(true);
    expect(window.location.hash).toBe('#closed');
  });
});

describe('open', () => {
  it('unfolds the context panel of the frame', () => {
    const frame = aFrame({ surface: 'context' });
    const panel = document.createElement('details');
    panel.append(frame.element);

    expect(command('open')(frame, undefined)).toBe(true);
    expect(panel.open).toBe(true);
  });

  it('is refused elsewhere', () => {
    expect(command('open')(aFrame(), undefined)).toBe(false);
    expect(command('open')(aFrame({ surface: 'context' }), undefined)).toBe(false);
  });
});

describe('refresh', () => {
  beforeEach(() => {
    document.body.innerHTML = '<p id="facts" data-refresh>old</p><p id="kept">kept</p>';
    globalThis.fetch = async () =>
      ({ text: async () => '<p id="facts" data-refresh>new</p><p id="kept">lost</p>' }) as Response;
  });

  it.each(['context', 'panel'] as const)("renews Jira's own part of the page for a %s", async (surface) => {
    await expect(command('refresh')(aFrame({ surface }), undefined)).resolves.toBe(true);

    expect(document.body.textContent).toBe('newkept');
  });

  it('is refused where there is nothing of Jira around the module', async () => {
    await expect(command('refresh')(aFrame({ surface: 'gadget' }), undefined)).resolves.toBe(false);

    expect(document.body.textContent).toBe('oldkept');
  });

  it('leaves a part alone that is no longer there', async () => {
    globalThis.fetch = async () => ({ text: async () => '<p>signed out</p>' }) as Response;

    await command('refreshIssueView')(aFrame(), undefined);

    expect(document.body.textContent).toBe('oldkept');
  });
});

describe('changeWindowTitle', () => {
  it('changes the title of the page', () => {
    command('changeWindowTitle')(aFrame(), 'Scorecard');

    expect(document.title).toBe('Scorecard');
  });

  it('needs text', () => {
    expect(() => command('changeWindowTitle')(aFrame(), 7)).toThrow('changeWindowTitle needs text.');
  });
});
