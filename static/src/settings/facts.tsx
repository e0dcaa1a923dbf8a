interface Props {
  readonly facts: readonly (readonly [term: string, value: string])[];
}

/** Terms with their values. */
export function Facts({ facts }: Props) {
  return (
    <dl className="cw-facts">
      {facts.map(([term, value]) => (
        <div key={term} className="cw-fact">
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
