import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readResourceFile } from '../../../../host/site/frames/resource-file';
import { useTempFolder } from '../../../support/temp-folder';

const temp = useTempFolder();

function aFolder(files: Readonly<Record<string, string>>): string {
  const folder = join(temp.path, 'ui');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  return folder;
}

describe('readResourceFile', () => {
  it.each([
    ['gadget.html', 'text/html; charset=utf-8'],
    ['assets/a.js', 'text/javascript; charset=utf-8'],
    ['assets/a.CSS', 'text/css; charset=utf-8'],
    ['icon.svg', 'image/svg+xml'],
    ['font.woff2', 'font/woff2'],
    ['data.bin', 'application/octet-stream'],
  ])('reads %s as %s', async (path, contentType) => {
    const folder = aFolder({ [path]: 'content' });

    const file = await readResourceFile(folder, path);

    expect(file?.contentType).toBe(contentType);
    expect(Buffer.from(file?.bytes ?? []).toString()).toBe('content');
  });

  it.each(['absent.html', 'assets', '', 'gadget.html/deeper', '../outside.txt', 'assets/../../outside.txt', 'a\0b'])(
    'gives nothing for "%s"',
    async (path) => {
      const folder = aFolder({ 'gadget.html': 'x' });
      writeFileSync(join(temp.path, 'outside.txt'), 'secret');

      await expect(readResourceFile(folder, path)).resolves.toBeNull();
    },
  );

  it('follows no link out of the folder', async () => {
    const folder = aFolder({});
    writeFileSync(join(temp.path, 'outside.txt'), 'secret');
    symlinkSync(join(temp.path, 'outside.txt'), join(folder, 'link.txt'));

    await expect(readResourceFile(folder, 'link.txt')).resolves.toBeNull();
  });

  it('is not fooled by a sibling whose name begins alike', async () => {
    const folder = aFolder({});
    mkdirSync(join(temp.path, 'ui-private'));
    writeFileSync(join(temp.path, 'ui-private/x.txt'), 'secret');

    await expect(readResourceFile(folder, '../ui-private/x.txt')).resolves.toBeNull();
  });

  it('gives nothing when the folder itself is not built yet', async () => {
    await expect(readResourceFile(join(temp.path, 'absent'), 'gadget.html')).resolves.toBeNull();
  });
});
