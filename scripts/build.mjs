import { asCommand, prepare, say } from './prepare.mjs';

await asCommand(async () => {
  await prepare();
  say('Everything is built.');
});
