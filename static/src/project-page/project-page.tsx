import '../../styles/project-page.css';
import { openProjectSettings } from '../bridge/navigate';
import { CallErrorMessage } from '../components/call-error-message';
import { NavLink } from '../components/nav-link';
import { SectionMessage } from '../components/section-message';
import { Skeleton } from '../components/skeleton';
import { SyncNotice } from '../components/sync-notice';
import { PagePlaceProvider } from '../trace/page-place';
import { ContractView } from './contract-view';
import { useSnapshot } from './queries';

/** The full scorecard, split and flow of the contract that governs a project. */
export function ProjectPage({ projectKey }: { readonly projectKey: string | null }) {
  return (
    <div className="cw-page">
      <PagePlaceProvider>
        <Content projectKey={projectKey} />
      </PagePlaceProvider>
    </div>
  );
}

function Content({ projectKey }: { readonly projectKey: string | null }) {
  const { data, error, isPending, refetch } = useSnapshot();
  if (isPending) {
    return (
      <Titled title="Counterweight">
        <Skeleton label="Loading the scorecard" lines={12} />
      </Titled>
    );
  }
  // What was read before stays on the page when a later read fails; its as-of tells how old it is.
  if (data === undefined) {
    return (
      <Titled title="Counterweight">
        <CallErrorMessage error={error.refusal} retry={() => void refetch()} />
      </Titled>
    );
  }
  switch (data.state) {
    case 'no-contract':
      return (
        <Titled title="Counterweight">
          <NoContract mayCreate={data.mayCreate} projectKey={projectKey} />
        </Titled>
      );
    case 'syncing':
      return (
        <Titled title={data.contractName}>
          <SyncNotice progress={data.progress} />
        </Titled>
      );
    case 'ready':
      return <ContractView snapshot={data.snapshot} now={data.now} projectKey={projectKey} />;
  }
}

function Titled({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <>
      <h1 className="cw-page-title">{title}</h1>
      {children}
    </>
  );
}

interface NoContractProps {
  readonly mayCreate: boolean;
  readonly projectKey: string | null;
}

/** The way to a first scorecard, for those who may make a contract; for others, whom to ask. */
function NoContract({ mayCreate, projectKey }: NoContractProps) {
  const settings = projectKey !== null && (
    <NavLink go={() => openProjectSettings(projectKey)}>Create one in the project settings</NavLink>
  );
  return (
    <SectionMessage
      tone="neutral"
      icon="empty"
      title="No operating contract governs this project"
      actions={mayCreate ? settings : undefined}
    >
      {mayCreate
        ? 'It says how much capacity goes to technical health, and is filled in from what Jira knows: two confirmations.'
        : 'Ask an administrator of this project to create one under Project settings, Counterweight.'}
    </SectionMessage>
  );
}
