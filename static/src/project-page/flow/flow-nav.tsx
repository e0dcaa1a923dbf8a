import { PageLink } from '../../components/page-link';
import { SECTIONS } from './sections';

/**
 * The parts of the page, to jump to. Jira shows the page in a frame without a scrollbar of its own: taking the focus is
 * what makes Jira scroll to a heading.
 */
export function FlowNav() {
  return (
    <nav aria-label="Parts of this view">
      <ul className="cw-flow-nav">
        {SECTIONS.map(({ id, title }) => (
          <li key={id}>
            <PageLink go={() => document.getElementById(id)?.focus()}>{title}</PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
