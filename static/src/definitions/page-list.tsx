import { PageLink } from '../components/page-link';
import { usePlace } from '../trace/page-place';
import type { PageEntry } from './page';

interface Props {
  readonly pages: readonly PageEntry[];
  /** Slug of the page that is shown, or null for none. */
  readonly shown: string | null;
}

/** Every page of the definitions, by name. */
export function PageList({ pages, shown }: Props) {
  const { open } = usePlace();
  const byName = [...pages].sort((left, right) => left.name.localeCompare(right.name, 'en'));
  return (
    <nav aria-label="All definitions">
      <details className="cw-all-definitions" open={shown === null}>
        <summary>All definitions</summary>
        <ul className="cw-definition-list">
          {byName.map(({ slug, name }) => (
            <li key={slug}>
              {slug === shown ? (
                <span aria-current="page">{name}</span>
              ) : (
                <PageLink go={() => open({ kind: 'definition', id: slug })}>{name}</PageLink>
              )}
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
