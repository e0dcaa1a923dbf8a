import { view } from '@forge/bridge';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../styles/base.css';
import { readSurfaceContext, type SurfaceContext } from '../bridge/surface-context';
import { SectionMessage } from '../components/section-message';
import { Failsafe } from './failsafe';
import { Locale } from './locale';

/** Draws a surface into the page's root, themed as Jira is; says so when Jira gives it no context. */
export async function mountSurface(draw: (context: SurfaceContext) => ReactNode): Promise<void> {
  const element = document.getElementById('root');
  if (element === null) throw new Error('The page has no element with the id "root".');
  const root = createRoot(element);
  // Colours follow when they come: the surface does not wait for them.
  void view.theme.enable();
  try {
    const context = await readSurfaceContext();
    root.render(
      <Locale value={context.locale}>
        <main>
          <Failsafe>{draw(context)}</Failsafe>
        </main>
      </Locale>,
    );
  } catch (reason) {
    root.render(
      <SectionMessage tone="danger" title="Jira did not say where this page stands">
        Reload the page. {reason instanceof Error ? reason.message : String(reason)}
      </SectionMessage>,
    );
  }
}
