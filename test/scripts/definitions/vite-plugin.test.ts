import { resolve } from 'node:path';
import { definitionPages } from '../../../scripts/definitions/vite-plugin.mjs';

const watched: string[] = [];

/** What the build gets for a file. */
function loaded(path: string): unknown {
  const { load } = definitionPages();
  if (typeof load !== 'function') throw new Error('The plugin does not load files.');
  return Reflect.apply(load, { addWatchFile: (file: string) => watched.push(file) }, [path]);
}

describe('the definition pages in the build', () => {
  beforeEach(() => {
    watched.length = 0;
  });

  it('leave every other file to others', () => {
    expect(loaded('/app/static/src/main.tsx')).toBeNull();
  });

  it('are modules of their own', () => {
    expect(loaded(resolve('docs/metrics/wip.md'))).toEqual({
      code: expect.stringMatching(/^export const page = \{"name":"Work in progress","ids":\["wip"\],/) as unknown,
      moduleType: 'js',
    });
    expect(watched).toEqual([]);
  });

  it('are loaded by their index when they are asked for, which is made again when one of them changes', () => {
    expect(loaded(resolve('docs/metrics/README.md'))).toEqual({
      code: expect.stringContaining('load: () => import("./wip.md")') as unknown,
      moduleType: 'js',
    });
    expect(watched).toContain(resolve('docs/metrics/wip.md'));
    expect(watched).not.toContain(resolve('docs/metrics/README.md'));
  });
});
