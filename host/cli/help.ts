import { DEFAULT_PORT, DEFAULT_SEED } from './options';

/** What `npm start -- --help` prints. */
export const HELP = `Counterweight on this machine: the app, the Forge platform beneath it and a Jira site.

Usage: npm start -- [options]

  --site FILE      serve an exported Jira site (one issue with changelog per line, plain or gzip)
  --seed N         generate the site from this seed (default ${DEFAULT_SEED})
  --as-of ISO      stop the site's clock at this date or instant; without it time runs from now
  --port N         port of the site (default ${DEFAULT_PORT}; 0 picks a free one)
  --data-dir DIR   where the site and the app's storage are kept (default .data)
  --reset          begin anew: delete what the data folder holds
  --help           print this text

Stop with Ctrl-C. What was done is kept and continues at the next start.`;
