// What English means by default: the model, the words, the parser bound together. The only file that binds them.
import type { Parse } from '../analysis/index.ts';
import { english as words } from '../lang/en/index.ts';
import type { Language } from '../lang/language.ts';
import type { WordKnowledge } from '../lang/words.ts';
import { type Backend, createPipeline, loadModel, openRelations, openVectors, processRanges } from '../nlp/index.ts';

/** English, ready to use. */
export interface English {
  readonly parse: Parse;
  readonly language: Language;
}

/** How to get the bytes of the word tables of `models/`; asked for once, when two reports are first compared. */
export interface WordTables {
  readonly vectors: () => Uint8Array;
  readonly relations: () => Uint8Array;
}

/** Binds the English words to a parser over the given model file's bytes. Throws a coded error when they are damaged. */
export function english(
  model: Uint8Array,
  options: { readonly backend?: Backend; readonly words?: WordTables } = {},
): English {
  const pipeline = createPipeline(loadModel(model), options);
  return {
    parse: (text, ranges) => processRanges(pipeline, text, ranges),
    language: options.words === undefined ? words : { ...words, words: knowledge(options.words) },
  };
}

/** The tables are opened when they are first asked. */
function knowledge(tables: WordTables): WordKnowledge {
  let vectors: ReturnType<typeof openVectors> | undefined;
  let relations: ReturnType<typeof openRelations> | undefined;
  return {
    pairs: (list, least) => {
      relations ??= openRelations(tables.relations());
      vectors ??= openVectors(tables.vectors());
      const related = new Map(
        relations.among(list).map(([a, b, relation]) => [`${a} ${b}`, { a, b, relation, nearness: null }]),
      );
      const near = vectors
        .near(list, least)
        .map(([a, b, nearness]) => ({ a, b, relation: related.get(`${a} ${b}`)?.relation ?? null, nearness }));
      for (const { a, b } of near) related.delete(`${a} ${b}`);
      return [...related.values(), ...near];
    },
  };
}
