/** @jest-environment jsdom */
import { installMenus } from '../../../../host/site/client/menus';

beforeAll(() => installMenus());

beforeEach(() => {
  document.body.innerHTML = `
    <details class="menu" id="one" open><summary>One</summary><button>In</button></details>
    <details class="menu" id="two" open><summary>Two</summary></details>
    <details class="card" id="card" open><summary>Card</summary></details>
    <p>Elsewhere</p>`;
});

const open = (): string[] => [...document.querySelectorAll('details[open]')].map((details) => details.id);

describe('menus', () => {
  it('fold when something else is clicked, and stay when something in them is', () => {
    document.querySelector<HTMLElement>('#one button')?.click();

    expect(open()).toEqual(['one', 'card']);
  });

  it('leave alone what is no menu', () => {
    document.querySelector('p')?.click();

    expect(open()).toEqual(['card']);
  });

  it('fold with Escape and give the focus back', () => {
    document.querySelector('#two')?.removeAttribute('open');

    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));

    expect(open()).toEqual(['card']);
    expect(document.activeElement?.textContent).toBe('One');
  });

  it('do not care for other keys', () => {
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));

    expect(open()).toEqual(['one', 'two', 'card']);
  });
});
