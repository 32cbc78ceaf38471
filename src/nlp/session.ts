/** All that grows with the words seen: vocabulary, kinds of token, memories. Replaced as a whole when it is full. */

import type { DocArrays } from './doc.ts';
import type { Model, Move } from './model/load.ts';
import { AttributeRuler } from './pipes/attribute-ruler.ts';
import { Lemmatizer } from './pipes/lemmatizer.ts';
import type { NerLabels } from './pipes/ner.ts';
import type { ParserLabels } from './pipes/parser.ts';
import { BASE_NORMS } from './tokenizer/base-norms.ts';
import type { CompiledTokenizer } from './tokenizer/compile.ts';
import { TokenTypes } from './tokenizer/token-types.ts';
import { Tokenizer } from './tokenizer/tokenizer.ts';
import type { Decoration } from './transitions/deprojectivise.ts';
import { Vocab } from './vocab.ts';

/** Kinds of token after which a new session starts: some tens of megabytes. */
const MAX_KINDS = 100_000;
/** Separates a label from the label of the true head in the parser's moves. */
const DELIMITER = '||';

/** The labels of a model as codes of a vocabulary. */
interface Names {
  readonly tags: readonly number[];
  readonly parser: ParserLabels;
  readonly ner: NerLabels;
}

/** One generation of memories. Documents keep the vocabulary they were made with. */
export class Session {
  readonly vocab = new Vocab();
  readonly names: Names;
  readonly types: TokenTypes;
  readonly tokenizer: Tokenizer;
  readonly ruler: AttributeRuler;
  readonly #lemmatizer: Lemmatizer;

  constructor(model: Model, rules: CompiledTokenizer) {
    const { vocab } = this;
    this.names = bindNames(model, vocab);
    this.types = new TokenTypes(vocab, (orth) => model.norms.get(orth) ?? BASE_NORMS.get(orth) ?? orth.toLowerCase());
    this.tokenizer = new Tokenizer(rules.rules, rules.cases, this.types);
    this.ruler = new AttributeRuler(model.rules, this.types);
    this.#lemmatizer = new Lemmatizer(model.lemmas);
  }

  /** Whether it is time for a new session. */
  get full(): boolean {
    return this.types.size > MAX_KINDS;
  }

  /** Gives a lemma to each token that no rule has given one. */
  lemmatise(kinds: Int32Array, arrays: DocArrays): void {
    const { vocab, types } = this;
    for (let i = 0; i < kinds.length; i++) {
      if (arrays.lemmas[i] !== 0) continue;
      const pos = vocab.string(arrays.pos[i]!);
      const morph = vocab.string(arrays.morphs[i]!);
      arrays.lemmas[i] = vocab.code(this.#lemmatizer.lemma(types.lexemes[kinds[i]!]!.orth, pos, morph));
    }
  }
}

function bindNames(model: Model, vocab: Vocab): Names {
  const decorations = new Map<number, Decoration>();
  for (const { label } of model.parser.moves) {
    const [plain, head] = label.split(DELIMITER);
    if (plain === undefined || head === undefined) continue;
    decorations.set(vocab.code(label), { label: vocab.code(plain), headLabel: vocab.code(head) });
  }
  return {
    tags: model.tagger.labels.map((label) => vocab.code(label)),
    parser: { ...bindMoves(model.parser.moves, vocab), root: vocab.code('ROOT'), decorations },
    ner: bindMoves(model.ner.moves, vocab),
  };
}

function bindMoves(moves: readonly Move[], vocab: Vocab): { actions: Uint8Array; labels: Int32Array } {
  return {
    actions: Uint8Array.from(moves, (move) => move.action),
    labels: Int32Array.from(moves, (move) => vocab.code(move.label)),
  };
}
