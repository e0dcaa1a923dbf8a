import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

const FIXTURE = join(process.cwd(), 'test/fixtures/tiny-app');

/** An app of the smallest kind, on disk: a manifest and pages that hold the real `@forge/bridge`. */
export interface TinyApp {
  readonly folder: string;
  readonly manifestPath: string;
  remove(): void;
}

/** Writes the tiny app to a new folder. Without `withBridge` its pages have no script, which is quicker. */
export async function writeTinyApp(options: { readonly withBridge?: boolean } = {}): Promise<TinyApp> {
  const folder = mkdtempSync(join(tmpdir(), 'tiny-app-'));
  const ui = join(folder, 'ui');
  mkdirSync(ui);
  cpSync(join(FIXTURE, 'manifest.yml'), join(folder, 'manifest.yml'));
  for (const entry of ['view', 'edit', 'dialog']) writeFileSync(join(ui, `${entry}.html`), page(entry));
  writeFileSync(join(ui, 'app.css'), 'h1 { font: 700 1rem/1.5rem sans-serif; margin: 0 }\n');
  if (options.withBridge) {
    await build({
      entryPoints: [join(FIXTURE, 'page.ts')],
      bundle: true,
      format: 'iife',
      outfile: join(ui, 'app.js'),
      define: { 'process.env.NODE_ENV': '"production"' },
      logLevel: 'silent',
    });
  } else {
    writeFileSync(join(ui, 'app.js'), '');
  }
  return {
    folder,
    manifestPath: join(folder, 'manifest.yml'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function page(entry: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <title>${entry}</title>
    <link rel="stylesheet" href="./app.css" />
    <script defer src="./app.js"></script>
  </head>
  <body><main><h1>Tiny ${entry}</h1></main></body>
</html>
`;
}
