/** @jest-environment jsdom */
import { installColorSwitch } from '../../../../host/site/client/color-switch';

const posted: unknown[] = [];

beforeAll(() => {
  installColorSwitch();
  const fetch = async (url: string, { body, redirect }: { body: URLSearchParams; redirect: string }): Promise<void> => {
    posted.push({ url, body: body.toString(), redirect });
  };
  Object.assign(globalThis, { fetch });
});

beforeEach(() => {
  posted.length = 0;
  document.documentElement.dataset.colorMode = 'light';
  document.body.innerHTML = `
    <details><summary><span data-color-name>Light</span></summary>
      <form action="/__host/color" method="post" data-color-form><button name="mode" value="dark">Dark</button></form>
    </details>
    <form action="/other" method="post" id="other"><button value="dark">Other</button></form>`;
});

function submit(selector: string): SubmitEvent {
  const form = document.querySelector(selector);
  const event = new SubmitEvent('submit', {
    bubbles: true,
    cancelable: true,
    submitter: form?.querySelector('button'),
  });
  form?.dispatchEvent(event);
  return event;
}

describe('the colour switch', () => {
  it('changes the page in place and keeps the choice', () => {
    const event = submit('[data-color-form]');

    expect(event.defaultPrevented).toBe(true);
    expect(document.documentElement.dataset.colorMode).toBe('dark');
    expect(document.querySelector('[data-color-name]')?.textContent).toBe('Dark');
    expect(posted).toEqual([{ url: 'http://localhost/__host/color', body: 'mode=dark', redirect: 'manual' }]);
  });

  it('leaves other forms to the browser', () => {
    const event = submit('#other');

    expect(event.defaultPrevented).toBe(false);
    expect(posted).toEqual([]);
  });
});
