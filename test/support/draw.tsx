import { render, type RenderResult } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { Locale } from '../../static/src/surface/locale';

/** Draws a part of a surface for a user of some language, with a hand to click and type. */
export function draw(element: ReactNode, locale = 'en-US'): RenderResult & { readonly user: UserEvent } {
  const user = userEvent.setup();
  const wrapper = ({ children }: { readonly children: ReactNode }) => <Locale value={locale}>{children}</Locale>;
  const result = render(element, { wrapper });
  return { ...result, user };
}

/** The text of an element as it reads, with plain spaces for the ones that do not break. */
export function textOf(element: Element | null): string {
  return (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** Matches a text whose spaces may be ones that do not break. */
export function spaced(text: string): RegExp {
  const escaped = text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
  return new RegExp(`^${escaped.replaceAll(' ', String.raw`\s`)}$`);
}
