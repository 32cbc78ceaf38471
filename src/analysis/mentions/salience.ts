// Who has been spoken of so far, where and how prominently: what pronouns and descriptions choose from.
import type { Doc } from '../../nlp/index.ts';
import type { Draft, Registry } from '../actors/registry.ts';
import type { Mention } from '../mentions.ts';

/** One resolved mention, as a candidate. */
export interface Candidate {
  readonly actor: Draft;
  readonly token: number;
  readonly sentence: number;
  /** Index of the spoken quotation that holds it, −1 outside. */
  readonly quote: number;
  /** 2: subject of the sentence's main clause; 1: another subject; 0: else. */
  readonly prominence: 0 | 1 | 2;
  /** Only modifies another noun ("US proposal"). */
  readonly modifier: boolean;
}

const SUBJECT = new Set(['nsubj', 'nsubjpass', 'agent']);
const MODIFIER = new Set(['amod', 'compound', 'nmod', 'poss']);

/** Candidates in text order. */
export class Salience {
  readonly #doc: Doc;
  readonly #registry: Registry;
  readonly candidates: Candidate[] = [];
  readonly #counts = new Map<string, number>();

  constructor(doc: Doc, registry: Registry) {
    this.#doc = doc;
    this.#registry = registry;
  }

  add(mention: Mention, sentence: number, quote: number): void {
    for (const id of mention.actors) {
      const actor = this.#registry.get(id);
      if (actor === undefined) continue;
      const prominence = prominenceOf(this.#doc, mention.head);
      const dep = this.#doc.token(mention.head).dep;
      this.candidates.push({ actor, token: mention.head, sentence, quote, prominence, modifier: MODIFIER.has(dep) });
      this.#counts.set(id, (this.#counts.get(id) ?? 0) + 1);
    }
  }

  count(id: string): number {
    return this.#counts.get(id) ?? 0;
  }

  /**
   * The best candidate within `reach` sentences back that fits: the nearest sentence first, in it the most prominent, then the
   * latest. Null when two different actors stand level in the same sentence, as mere objects or as subjects joined by "and".
   */
  best(sentence: number, reach: number, fits: (candidate: Candidate) => boolean): Candidate | null {
    let best: Candidate | null = null;
    let rival = false;
    for (let i = this.candidates.length - 1; i >= 0; i--) {
      const candidate = this.candidates[i]!;
      if (sentence - candidate.sentence > reach) break;
      if (best !== null && candidate.sentence < best.sentence) break;
      if (!fits(candidate)) continue;
      if (best === null) best = candidate;
      else if (candidate.prominence > best.prominence) {
        best = candidate;
        rival = false;
      } else if (
        candidate.prominence === best.prominence &&
        candidate.actor !== best.actor &&
        (best.prominence === 0 || this.#rowOf(candidate) === this.#rowOf(best))
      )
        rival = true;
    }
    return rival ? null : best;
  }

  /** The first of the nouns joined by "and" among which a candidate stands. */
  #rowOf({ token }: Candidate): number {
    let at = this.#doc.token(token);
    for (let hop = 0; hop < 6 && at.dep === 'conj'; hop++) at = at.head;
    return at.i;
  }

  /** Everybody of the last `reach` sentences, in text order. */
  within(sentence: number, reach: number): Candidate[] {
    let from = this.candidates.length;
    while (from > 0 && sentence - this.candidates[from - 1]!.sentence <= reach) from--;
    return this.candidates.slice(from);
  }

  /** Everybody who fits in the nearest sentence that has one who does, at most `reach` sentences back. */
  nearest(sentence: number, reach: number, fits: (candidate: Candidate) => boolean): Candidate[] {
    const found: Candidate[] = [];
    for (let i = this.candidates.length - 1; i >= 0; i--) {
      const candidate = this.candidates[i]!;
      if (sentence - candidate.sentence > reach) break;
      if (found[0] !== undefined && candidate.sentence < found[0].sentence) break;
      if (fits(candidate)) found.push(candidate);
    }
    return found;
  }

  /** The latest candidate that fits, however far back. */
  latest(fits: (candidate: Candidate) => boolean): Candidate | null {
    return this.candidates.findLast(fits) ?? null;
  }
}

/** How prominent a noun is in its sentence; a conjunct is as prominent as the first of its row. */
function prominenceOf(doc: Doc, head: number): 0 | 1 | 2 {
  let token = doc.token(head);
  for (let hop = 0; hop < 6 && (token.dep === 'conj' || token.dep === 'appos'); hop++) token = token.head;
  if (token.dep === 'pobj' && token.head.dep === 'agent') return 1;
  // "citing an official", "quoted the envoy": the one who speaks, though an object.
  if (token.dep === 'dobj' && /^(?:cite|quote)$/.test(token.head.lemma)) return 1;
  if (!SUBJECT.has(token.dep)) return 0;
  const verb = token.head;
  return verb.dep === 'ROOT' || (verb.dep === 'conj' && verb.head.dep === 'ROOT') ? 2 : 1;
}
