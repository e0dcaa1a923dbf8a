/** @jest-environment jsdom */
import { flagCommands } from '../../../../host/site/bridge/flag-commands';
import { aFrame, commandOf } from '../../../support/hosted-frame';

const showFlag = (options: Record<string, unknown>): unknown => commandOf(flagCommands, 'showFlag')(aFrame(), options);
const closeFlag = (id: string): unknown => commandOf(flagCommands, 'closeFlag')(aFrame(), { id });
const flags = (): string[] => [...document.querySelectorAll('.flag')].map((flag) => flag.textContent);

beforeEach(() => {
  document.body.innerHTML = '<div id="flags" role="status"></div>';
});

describe('flags', () => {
  it('show title, description and actions as text', () => {
    showFlag({ id: 'f', title: '<b>Saved</b>', description: 'All well', type: 'success', actions: [{ text: 'Undo' }] });

    const flag = document.querySelector('#flags .flag-success');
    expect(flag?.querySelector('h2')?.textContent).toBe('<b>Saved</b>');
    expect(flag?.querySelector('p')?.textContent).toBe('All well');
    expect([...(flag?.querySelectorAll('button') ?? [])].map((button) => button.textContent)).toEqual([
      'Undo',
      'Dismiss',
    ]);
  });

  it('call the app back when an action is chosen', () => {
    const onClick = jest.fn();
    showFlag({ id: 'f', title: 'T', actions: [{ text: 'Undo', onClick }] });

    document.querySelector<HTMLButtonElement>('.flag button')?.click();

    expect(onClick).toHaveBeenCalledTimes(1);
  });

  it('are closed by the app, and by people', () => {
    showFlag({ id: 'one "quoted"', title: 'One' });
    showFlag({ id: 'two', title: 'Two' });

    expect(closeFlag('one "quoted"')).toBe(true);
    expect(closeFlag('one "quoted"')).toBe(false);
    document.querySelector<HTMLButtonElement>('.flag-dismiss')?.click();

    expect(flags()).toEqual([]);
  });

  it('replace the flag of the same id', () => {
    showFlag({ id: 'same', title: 'Old' });
    showFlag({ id: 'same', title: 'New' });

    expect(flags()).toEqual(['NewDismiss']);
  });

  it('go by themselves after eight seconds when they may', () => {
    jest.useFakeTimers();
    try {
      showFlag({ id: 'gone', title: 'Gone', isAutoDismiss: true });
      showFlag({ id: 'stays', title: 'Stays' });

      jest.advanceTimersByTime(7999);
      expect(flags()).toHaveLength(2);
      jest.advanceTimersByTime(1);

      expect(flags()).toEqual(['StaysDismiss']);
    } finally {
      jest.useRealTimers();
    }
  });

  it('need an id', () => {
    expect(() => showFlag({ title: 'T' })).toThrow('"id" must be given as text.');
  });
});
