/**
 * Reads the page again and renews the parts that Jira itself draws (`data-refresh`). The frames stay
 * as they are, because a module that asks for a refresh must not be torn down by it.
 */
export async function refreshPage(): Promise<void> {
  const response = await fetch(window.location.href, { headers: { accept: 'text/html' } });
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
  for (const part of document.querySelectorAll('[data-refresh]')) {
    const renewed = fresh.getElementById(part.id);
    if (renewed) part.replaceWith(document.adoptNode(renewed));
  }
}
