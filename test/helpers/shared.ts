// Where the shared reports and data sets are: READOUT_SHARED, or the folder `shared` beside the checkout.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** Folder of the shared material; throws one clear line when it is not there. */
export function sharedFolder(): string {
  const folder = process.env.READOUT_SHARED ?? join(root, '../shared');
  if (!existsSync(join(folder, 'cases')))
    throw new Error(`no shared reports at ${folder}: set READOUT_SHARED to the folder that holds cases/ and data/`);
  return folder;
}
