// The commands and what --help says of them. What a command needs is loaded when it runs, so that help stays fast.
import { Command, InvalidArgumentError, Option } from 'commander';
import type { CompareOptions } from './compare.ts';
import { EXIT, Exit } from './exit.ts';
import type { FetchOptions } from './fetch.ts';
import { version } from './package-root.ts';
import type { ParseOptions } from './parse.ts';
import type { UnpackOptions } from './unpack.ts';

const EXAMPLES = `Examples:
  readout compare samples/black-sea-2025-03-25
  readout compare a.txt b.html c.md --documents documents.json --out dossier.html
  readout compare https://a.example/talks https://b.example/talks.pdf feed.xml
  readout compare reports/ --format json --out dossier.json
  readout verify dossier.json
`;

const COMPARE_EXAMPLES = `Examples:
  readout compare samples/black-sea-2025-03-25
  readout compare a.txt b.html c.md --documents documents.json
  readout compare reports/ --out dossier.html
  readout compare reports/ --format json > dossier.json
  readout compare reports/ --why
  readout compare reports/ --actors desk.csv
  readout compare reports/ --primary communique.pdf
  readout compare https://a.example/talks https://b.example/talks feed.xml crawl.warc.gz
`;

const FETCH_EXAMPLES = `Examples:
  readout fetch https://a.example/talks https://b.example/readout.pdf --out evidence
  readout fetch https://a.example/feed.xml --follow --out evidence
  readout fetch subscriptions.opml --follow --out evidence
  readout compare evidence/
`;

const UNPACK_EXAMPLES = `Examples:
  readout unpack crawl.warc.gz --out reports.jsonl
  readout unpack crawl.wacz | grep Doha > doha.jsonl
  readout compare doha.jsonl
`;

const PARSE_EXAMPLES = `Examples:
  readout parse a.txt
  readout parse a.txt --backend plain > a.conllu
  readout parse a.txt --actors desk.csv
`;

const REVISIONS_EXAMPLES = `Examples:
  readout revisions evidence/
  readout revisions crawl.warc.gz --url https://a.example/talks
`;

const VERIFY_EXAMPLES = `Examples:
  readout compare reports/ --out dossier.json && readout verify dossier.json
  readout verify dossier.json --against evidence/
`;

/** The program; `ended` gets the exit code of a command that decides its own. */
export function createProgram(ended: (code: number) => void): Command {
  const program = new Command('readout')
    .description('Who says what in several reports of one event, where the accounts part, and what is owed.')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .addHelpText('before', EXAMPLES)
    .addHelpText('after', '\nExit codes: 0 done, 1 found invalid or no usable report, 2 misuse.')
    .configureHelp({ helpWidth: 100 })
    .exitOverride()
    .showSuggestionAfterError();

  command(program, 'compare', COMPARE_EXAMPLES)
    .description('Compare several reports of one event.')
    .argument('[paths...]', 'files, folders of them, URLs, or - for standard input')
    .option(
      '-d, --documents <file>',
      'JSON file with what is known of the reports: id, publisher, published, title, url',
    )
    .addOption(
      new Option('-f, --format <format>', 'how to write the dossier; --out may name it by its ending').choices([
        'text',
        'markdown',
        'json',
        'html',
        'ics',
      ]),
    )
    .option('--primary <path>', 'file or URL of the primary text: one more report, which quotations are held against')
    .option('-o, --out <path>', 'write to a file instead of standard output')
    .option('--why [id]', 'the rule and the reason behind every decision, or behind one record')
    .option('--width <columns>', 'columns of the text format (default: the terminal)', columns)
    .option('--event <label>', 'what the event is called')
    .option('--actors <file>', 'JSON or CSV file with actors to know besides the shipped ones', lists)
    .option('--keep <folder>', "where fetched pages are kept (default: readout in the user's cache folder)")
    .option('--allow-private <origin>', 'let an inner address be fetched, such as http://127.0.0.1:8000', origins)
    .action(async (paths: string[], options: CompareOptions) => {
      const { compare } = await import('./compare.ts');
      await compare(paths, options);
    });

  command(program, 'fetch', FETCH_EXAMPLES)
    .description('Fetch pages and keep them as they came, as evidence.')
    .argument('<urls...>', 'web addresses of pages, PDFs, feeds or sitemaps; or files that name them, such as OPML')
    .option('-o, --out <folder>', "where they are kept (default: readout in the user's cache folder)")
    .option('--follow', 'fetch the pages that a feed, a sitemap or a list of feeds names')
    .option('--most <pages>', 'pages fetched at most (default: 100)', pages)
    .option('--allow-private <origin>', 'let an inner address be fetched, such as http://127.0.0.1:8000', origins)
    .action(async (urls: string[], options: FetchOptions) => {
      const { fetchPages } = await import('./fetch.ts');
      ended(await fetchPages(urls, options));
    });

  command(program, 'unpack', UNPACK_EXAMPLES)
    .description('Take the reports out of archives, of any size, as JSON Lines.')
    .argument('<archives...>', 'WARC or WACZ files')
    .option('-o, --out <file>', 'write to a file, and go on there when it was broken off')
    .action(async (archives: string[], options: UnpackOptions) => {
      const { unpack } = await import('./unpack.ts');
      ended(await unpack(archives, options));
    });

  command(program, 'parse', PARSE_EXAMPLES)
    .description('Parse one report and print it as CoNLL-U.')
    .argument('<file>', 'a report')
    .addOption(new Option('--backend <name>', 'which arithmetic to use').choices(['wasm', 'plain']))
    .option('--actors <file>', 'print who is spoken of, with the actors of this JSON or CSV file', lists)
    .action(async (file: string, options: ParseOptions) => {
      const { parse } = await import('./parse.ts');
      await parse(file, options);
    });

  command(program, 'verify', VERIFY_EXAMPLES)
    .description('Check that a dossier is sound: every quotation exact, every id known, every digest right.')
    .argument('<dossier>', 'a dossier in JSON')
    .option(
      '--against <path>',
      'folder of evidence or archive: follow every citation into the latest capture of its page',
    )
    .action(async (file: string, options: { against?: string }) => {
      const { verify } = await import('./verify.ts');
      ended(await verify(file, options.against));
    });

  command(program, 'revisions', REVISIONS_EXAMPLES)
    .description('Show what changed between the captures of a page, word by word.')
    .argument('<paths...>', 'folders of evidence (readout fetch --out), or archives')
    .option('--url <url>', 'this page only')
    .action(async (paths: string[], options: { url?: string }) => {
      const { revisions } = await import('./revisions.ts');
      ended(await revisions(paths, options));
    });
  return program;
}

function command(program: Command, name: string, examples: string): Command {
  return program
    .command(name)
    .helpOption('-h, --help', 'print this help')
    .configureHelp({ helpWidth: 100 })
    .addHelpText('before', examples);
}

function pages(text: string): number {
  const most = Number(text);
  if (!Number.isInteger(most) || most < 1 || most > 10_000)
    throw new InvalidArgumentError('Give a whole number from 1 to 10000.');
  return most;
}

/** May be given again and again. */
function lists(file: string, before: readonly string[] = []): string[] {
  return [...before, file];
}

/** May be given again and again. */
function origins(text: string, before: readonly string[] = []): string[] {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text))
    throw new InvalidArgumentError('Give a web address such as http://127.0.0.1:8000.');
  return [...before, new URL(text).origin];
}

function columns(text: string): number {
  const width = Number(text);
  if (!Number.isInteger(width) || width < 20 || width > 1000)
    throw new InvalidArgumentError('Give a whole number from 20 to 1000.');
  return width;
}

/** The exit code for whatever ended a command early, and the sentence to print for it, if any is still to be printed. */
export function ending(error: unknown): { readonly code: number; readonly message: string | null } {
  if (error instanceof Exit) return { code: error.code, message: error.message };
  // Commander has printed its own sentence; its code is 0 for help and version, else the user mistook the command.
  if (error instanceof Error && 'exitCode' in error)
    return { code: error.exitCode === 0 ? EXIT.done : EXIT.misuse, message: null };
  return { code: EXIT.failed, message: error instanceof Error ? error.message : String(error) };
}
