import '../../styles/gadget.css';
import type { SurfaceContext } from '../bridge/surface-context';
import { SectionMessage } from '../components/section-message';
import { GadgetEdit } from './gadget-edit';
import { GadgetView } from './gadget-view';

/** The dashboard gadget: Jira opens the same page to look at it and to configure it. */
export function Gadget({ context }: { readonly context: SurfaceContext }) {
  return (
    <div className="cw-gadget">
      <h1 className="cw-visually-hidden">Counterweight scorecard</h1>
      <Content context={context} />
    </div>
  );
}

function Content({ context: { entryPoint, gadgetContractId } }: { readonly context: SurfaceContext }) {
  if (entryPoint === 'edit') return <GadgetEdit contractId={gadgetContractId} />;
  if (gadgetContractId !== null) return <GadgetView contractId={gadgetContractId} />;
  return (
    <SectionMessage tone="neutral" icon="empty" title="Choose what this gadget shows">
      Open the gadget’s menu, choose Edit, and pick an operating contract.
    </SectionMessage>
  );
}
