import type { HistoryLine } from '../../../src/contract/contract-form';
import { formatDate } from '../format/date';
import { useLocale } from '../surface/locale';
import { Section } from './form/section';
import { nameOf, type Names } from './people/names';

interface Props {
  readonly history: readonly HistoryLine[];
  readonly names: Names;
}

/** Who changed the contract, when, what and why; newest first. */
export function ContractHistory({ history, names }: Props) {
  const locale = useLocale();
  const newestFirst = [...history].sort((left, right) => right.version - left.version);
  return (
    <Section title="History">
      <ol className="cw-changes">
        {newestFirst.map(({ version, at, by, what, why }) => (
          <li key={version}>
            <p className="cw-subtle cw-small">
              Version {version}, {formatDate(locale, at)}, {nameOf(names, by)}
            </p>
            <p>{what}</p>
            {why !== '' && <p className="cw-subtle">Why: {why}</p>}
          </li>
        ))}
      </ol>
    </Section>
  );
}
