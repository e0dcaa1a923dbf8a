import { InlineText } from './inline-text';
import type { Block } from './page';

/** The paragraphs, lists and tables of a definition page. A page never changes, so places serve as keys. */
export function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return blocks.map((block, index) => <OneBlock key={index} block={block} />);
}

function OneBlock({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return <Heading block={block} />;
    case 'paragraph':
      return (
        <p>
          <InlineText text={block.text} />
        </p>
      );
    case 'list':
      return <List block={block} />;
    case 'table':
      return <Table block={block} />;
    case 'code':
      return (
        <pre className="cw-definition-code">
          <code>{block.text}</code>
        </pre>
      );
  }
}

type Of<K extends Block['kind']> = { readonly block: Extract<Block, { kind: K }> };

/** The page's name is the heading of the view, at level 2; what the page heads with ## stands below it. */
function Heading({ block: { depth, text } }: Of<'heading'>) {
  const Level = depth <= 2 ? 'h3' : 'h4';
  return (
    <Level className="cw-definition-heading">
      <InlineText text={text} />
    </Level>
  );
}

function List({ block: { ordered, items } }: Of<'list'>) {
  const Kind = ordered ? 'ol' : 'ul';
  return (
    <Kind className="cw-definition-bullets">
      {items.map((blocks, index) => (
        <li key={index}>
          <Blocks blocks={blocks} />
        </li>
      ))}
    </Kind>
  );
}

function Table({ block: { head, rows } }: Of<'table'>) {
  return (
    <div className="cw-definition-table" role="group" aria-label="Table" tabIndex={0}>
      <table className="cw-table">
        <thead>
          <tr>
            {head.map((cell, column) => (
              // A column of names often has no title of its own, and an empty header says nothing.
              <HeadCell key={column} isEmpty={cell.length === 0}>
                <InlineText text={cell} />
              </HeadCell>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column}>
                  <InlineText text={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function HeadCell({ isEmpty, children }: { readonly isEmpty: boolean; readonly children: React.ReactNode }) {
  return isEmpty ? <td /> : <th scope="col">{children}</th>;
}
