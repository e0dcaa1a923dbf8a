import type { Locator } from 'playwright-core';

/** What assistive technology reads about a control after its name. */
export async function describedBy(control: Locator): Promise<string> {
  return control.evaluate((element) =>
    (element.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => element.ownerDocument.getElementById(id)?.textContent ?? '')
      .join(' '),
  );
}

export async function focused(element: Locator): Promise<boolean> {
  return element.evaluate((each) => each === each.ownerDocument.activeElement);
}
