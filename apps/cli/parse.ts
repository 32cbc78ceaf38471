// readout parse: one report through the language engine alone, as CoNLL-U.
import { toConllu } from '../../src/nlp/index.ts';
import { gather, issueLine } from './documents.ts';
import { loadEngine } from './engine.ts';
import { EXIT, Exit } from './exit.ts';
import { print, say } from './output.ts';

/** Runs the command; resolves when the result is written. */
export async function parse(file: string, options: { readonly backend?: 'wasm' | 'plain' }): Promise<void> {
  const { documents, issues } = await gather([file]);
  for (const issue of issues) say(issueLine(issue));
  const [document] = documents;
  if (document === undefined) throw new Exit(EXIT.failed, `${file} could not be read.`);
  if (documents.length > 1) throw new Exit(EXIT.misuse, 'parse takes one report; compare takes several.');
  const { parse: engine } = loadEngine(options);
  await print(toConllu(engine(document.text, document.blocks)));
}
