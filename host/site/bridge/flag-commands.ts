import type { Commands } from './hosted-frame';
import { isFunction, optionalText, property, textProperty } from './payload';

const DISMISS_AFTER_MS = 8000;

/** `showFlag`: messages of the app at the edge of the page. */
export const flagCommands: Commands = {
  showFlag: (_frame, payload) => {
    const id = textProperty(payload, 'id');
    closeFlag(id);
    const flag = drawFlag(id, payload);
    document.getElementById('flags')?.append(flag);
    if (property(payload, 'isAutoDismiss') === true) setTimeout(() => flag.remove(), DISMISS_AFTER_MS);
    return true;
  },
  closeFlag: (_frame, payload) => closeFlag(textProperty(payload, 'id')),
};

function drawFlag(id: string, payload: unknown): HTMLElement {
  const flag = element('section', { className: `flag flag-${optionalText(payload, 'type') ?? 'info'}` });
  flag.dataset.flag = id;
  flag.append(element('h2', { textContent: optionalText(payload, 'title') ?? '' }));
  const description = optionalText(payload, 'description');
  if (description !== null) flag.append(element('p', { textContent: description }));
  const actions = property(payload, 'actions');
  for (const action of Array.isArray(actions) ? actions : []) {
    const onClick = property(action, 'onClick');
    const button = element('button', { textContent: optionalText(action, 'text') ?? '' });
    if (isFunction(onClick)) button.addEventListener('click', () => void onClick());
    flag.append(button);
  }
  const dismiss = element('button', { textContent: 'Dismiss', className: 'flag-dismiss' });
  dismiss.addEventListener('click', () => flag.remove());
  flag.append(dismiss);
  return flag;
}

function closeFlag(id: string): boolean {
  const open = [...document.querySelectorAll<HTMLElement>('.flag')].find((flag) => flag.dataset.flag === id);
  open?.remove();
  return open !== undefined;
}

function element<Name extends 'section' | 'h2' | 'p' | 'button'>(
  name: Name,
  properties: { readonly className?: string; readonly textContent?: string },
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties);
}
