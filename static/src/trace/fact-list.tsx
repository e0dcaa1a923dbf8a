import type { ReactNode } from 'react';
import '../../styles/fact-list.css';

export interface Fact {
  readonly term: string;
  readonly value: ReactNode;
}

/** Facts in columns, as many as there is room for; a term that comes again holds another value. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="cw-fact-list">
      {facts.map(({ term, value }, index) => (
        <div key={index}>
          <dt className="cw-subtle cw-small">{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
