import { PageLink } from '../components/page-link';
import { usePlace } from '../trace/page-place';
import type { Inline, Inlines } from './page';

/** Words of a definition page with what is said of them; links lead to other pages of the definitions. */
export function InlineText({ text }: { readonly text: Inlines }) {
  return text.map((inline, index) => <OneInline key={index} inline={inline} />);
}

function OneInline({ inline }: { readonly inline: Inline }) {
  const { open } = usePlace();
  if (typeof inline === 'string') return inline;
  switch (inline.kind) {
    case 'code':
      return <code>{inline.text}</code>;
    case 'strong':
      return (
        <strong>
          <InlineText text={inline.text} />
        </strong>
      );
    case 'em':
      return (
        <em>
          <InlineText text={inline.text} />
        </em>
      );
    case 'link':
      return (
        <PageLink go={() => open({ kind: 'definition', id: inline.to })}>
          <InlineText text={inline.text} />
        </PageLink>
      );
  }
}
