// The command line from a checkout: npm run --silent readout -- compare …
import { pathToFileURL } from 'node:url';
import { cli, ensureBuilt } from './fresh-build.mjs';

ensureBuilt();
process.argv[1] = cli;
await import(pathToFileURL(cli).href);
