// readout parse: one report through the language engine alone, as CoNLL-U.
import { analyse, withGivenActors } from '../../src/analysis/index.ts';
import type { SourceDocument } from '../../src/documents/index.ts';
import type { GivenActor } from '../../src/lang/given-actor.ts';
import { toConllu } from '../../src/nlp/index.ts';
import type { English } from '../../src/presets/english.ts';
import { readActors } from './actors.ts';
import { gather, issueLine } from './documents.ts';
import { loadEngine } from './engine.ts';
import { EXIT, Exit } from './exit.ts';
import { print, say } from './output.ts';

/** What the command line says. */
export interface ParseOptions {
  readonly backend?: 'wasm' | 'plain';
  /** Files with actors to know besides the shipped ones; then mentions are printed too. */
  readonly actors?: readonly string[];
}

/** Runs the command; resolves when the result is written. */
export async function parse(file: string, options: ParseOptions): Promise<void> {
  const engine = loadEngine(options);
  const actors = readActors(options.actors, engine.language.gazetteer);
  const { documents, issues } = await gather([file]);
  for (const issue of issues) say(issueLine(issue));
  const [document] = documents;
  if (document === undefined) throw new Exit(EXIT.failed, `${file} could not be read.`);
  if (documents.length > 1) throw new Exit(EXIT.misuse, 'parse takes one report; compare takes several.');
  if (options.actors === undefined) await print(toConllu(engine.parse(document.text, document.blocks)));
  else await print(withActors(document, engine, actors));
}

/** The parse with the actor each mention stands for, at the mention's head. */
function withActors(document: SourceDocument, engine: English, actors: readonly GivenActor[]): string {
  const { gazetteer } = withGivenActors(engine.language.gazetteer, actors);
  const { doc, mentions } = analyse(document, engine.parse, { ...engine.language, gazetteer });
  const fields = new Map(
    mentions.map(({ head, actors: ids, rule }) => [head, [`Actor=${ids.join(',') || '?'}`, `Rule=${rule}`]]),
  );
  return toConllu(doc, (token) => fields.get(token.i) ?? []);
}
