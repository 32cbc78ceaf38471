#!/usr/bin/env node
// The command line's entry: runs a command and turns how it ended into an exit code.
import { say } from './output.ts';
import { version } from './package-root.ts';

// A reader that stops reading (`| head`) is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

const [first, ...rest] = process.argv.slice(2);
// The commonest question of scripts is answered before anything else is loaded.
if (rest.length === 0 && (first === '--version' || first === '-V')) process.stdout.write(`${version()}\n`);
else await run();

async function run(): Promise<void> {
  const { createProgram, ending } = await import('./program.ts');
  try {
    await createProgram((code) => {
      process.exitCode = code;
    }).parseAsync();
  } catch (error) {
    const { code, message } = ending(error);
    if (message !== null) say(message);
    if (process.env.READOUT_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`);
    process.exitCode = code;
  }
}
