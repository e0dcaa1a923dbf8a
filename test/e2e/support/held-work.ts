import { bundleLoader } from '../../../host/cli/load-bundle';
import type { LoadedApp } from '../../../host/platform/app-host-api';

/** The app's bundle, whose background work stops after some jobs until it is released: a moment to look at. */
export interface HeldWork {
  readonly loadApp: () => LoadedApp;
  release(): void;
}

export function holdWorkAfter(jobs: number): HeldWork {
  const load = bundleLoader(process.cwd());
  let begun = 0;
  let open = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    open = resolve;
  });
  const loadApp = (): LoadedApp => {
    const app = load();
    const work = app['onWork'];
    if (work === undefined) throw new Error('The bundle exports no onWork.');
    const held: typeof work = async (payload, context) => {
      begun += 1;
      if (begun > jobs) await released;
      return work(payload, context);
    };
    return { ...app, onWork: held };
  };
  return { loadApp, release: () => open() };
}
