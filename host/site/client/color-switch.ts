/** Switches the colour mode in place, so that the frames see a change of theme and not a new page. */
export function installColorSwitch(): void {
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.dataset.colorForm === undefined) return;
    const button = event.submitter;
    if (!(button instanceof HTMLButtonElement)) return;
    event.preventDefault();
    void keepColorMode(form.action, button.value);
    document.documentElement.dataset.colorMode = button.value;
    const name = form.parentElement?.querySelector('[data-color-name]');
    if (name) name.textContent = button.textContent;
  });
}

async function keepColorMode(action: string, mode: string): Promise<void> {
  // The answer sends browsers back to a page; here only its cookie is wanted.
  await fetch(action, { method: 'POST', body: new URLSearchParams({ mode }), redirect: 'manual' });
}
