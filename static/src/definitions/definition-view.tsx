import { useEffect, useState } from 'react';
import '../../styles/definition.css';
import { pages } from '../../../docs/metrics/README.md';
import { SectionMessage } from '../components/section-message';
import { Skeleton } from '../components/skeleton';
import { StepFrame } from '../trace/step-frame';
import { Blocks } from './blocks';
import { findPage } from './find-page';
import type { DefinitionPage, PageEntry } from './page';
import { PageList } from './page-list';

/** The page of a definition, as `docs/metrics` has it, and the ways to the other pages. */
export function DefinitionView({ definitionId }: { readonly definitionId: string }) {
  const entry = findPage(pages, definitionId);
  return entry === undefined ? <NoPage definitionId={definitionId} /> : <Page key={entry.slug} entry={entry} />;
}

function Page({ entry }: { readonly entry: PageEntry }) {
  const [page, setPage] = useState<DefinitionPage | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    let gone = false;
    entry.load().then(
      (loaded) => {
        if (!gone) setPage(loaded.page);
      },
      (reason: unknown) => {
        if (!gone) setFailure(reason instanceof Error ? reason.message : String(reason));
      },
    );
    return () => {
      gone = true;
    };
  }, [entry]);
  return (
    <StepFrame title={entry.name} note={<Ids ids={entry.ids} />}>
      {failure !== null && (
        <SectionMessage tone="danger" title="The definition could not be loaded">
          Reload the page. {failure}
        </SectionMessage>
      )}
      {failure === null && page === null && <Skeleton label="Loading the definition" lines={6} />}
      {page !== null && (
        <article className="cw-card cw-definition-page">
          <Blocks blocks={page.blocks} />
        </article>
      )}
      <PageList pages={pages} shown={entry.slug} />
    </StepFrame>
  );
}

/** Links beside the numbers name the definition by its id, so a page shows which ids it answers to. */
function Ids({ ids }: { readonly ids: readonly string[] }) {
  if (ids.length === 0) return 'What other definitions rest on';
  return (
    <>
      Definition{' '}
      {ids.map((id) => (
        <code key={id} className="cw-definition">
          {id}{' '}
        </code>
      ))}
    </>
  );
}

function NoPage({ definitionId }: { readonly definitionId: string }) {
  return (
    <StepFrame title="No such definition">
      <SectionMessage tone="neutral" icon="empty" title={`No page explains “${definitionId}”`}>
        The address may be cut short, or come from another version of Counterweight.
      </SectionMessage>
      <PageList pages={pages} shown={null} />
    </StepFrame>
  );
}
