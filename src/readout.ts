// The whole flow on one page: documents in, dossier out.
import { analyse, type Parse, unify, withGivenActors } from './analysis/index.ts';
import { compare } from './divergences/index.ts';
import type { SourceDocument } from './documents/index.ts';
import { assemble, type Dossier } from './dossier/index.ts';
import { byCodeUnits, type Issue, ReadoutError } from './evidence/index.ts';
import type { GivenActor } from './lang/given-actor.ts';
import type { Language } from './lang/language.ts';
import { record } from './ledger/index.ts';
import { copiedIn, trace } from './lineage/index.ts';
import { align, type Embedder } from './points/index.ts';
import { attribute, withParties } from './statements/index.ts';
import { order } from './timeline/index.ts';

/** What the flow needs besides the documents. */
export interface ReconstructOptions {
  readonly parse: Parse;
  readonly language: Language;
  /** Name and digest of the model behind `parse`, recorded in the dossier. */
  readonly model: { readonly name: string; readonly sha256: string };
  /**
   * A sentence model of your own, as further evidence that two statements speak of one matter; none is needed. Must be
   * deterministic. Its name is recorded beside the model's.
   */
  readonly embedder?: Embedder;
  /** Actors to know besides those of the language's gazetteer; where both know one, these win. */
  readonly actors?: readonly GivenActor[];
  /** A label for the event; made from the points when absent. */
  readonly event?: string;
  /** Problems met while the documents were read; kept in the dossier. */
  readonly issues?: readonly Issue[];
  /** Called after each document, for progress. */
  readonly onDocument?: (done: number, of: number) => void;
}

/**
 * Reconstructs one event from its reports. Pure and deterministic: the same documents in any order give the same dossier.
 * Documents must have distinct ids. Those that are left out (another language) are kept in the dossier and not analysed.
 * Throws `actors-invalid` when the given actors cannot be joined to the gazetteer.
 */
export function reconstruct(unordered: readonly SourceDocument[], options: ReconstructOptions): Dossier {
  const { parse } = options;
  const known = withGivenActors(options.language.gazetteer, options.actors ?? []);
  const wrong = known.issues.find(({ severity }) => severity === 'error');
  if (wrong !== undefined) throw new ReadoutError('actors-invalid', wrong.message);
  const language: Language = { ...options.language, gazetteer: known.gazetteer };
  const all = [...unordered].sort((a, b) => byCodeUnits(a.id, b.id));
  const documents = all.filter(({ leftOut }) => leftOut === null);

  // 1–3, per document: read, then say who says what.
  const analyses = documents.map((document) => analyse(document, parse, language));
  const attributed = analyses.map((analysis, i) => {
    const statements = attribute(analysis, language);
    options.onDocument?.(i + 1, documents.length);
    return statements;
  });

  // One record per party of the event; statements speak of those from here on.
  const { parties, partyOf } = unify(analyses.map(({ document, actors }) => ({ document: document.id, actors })));
  const party = (document: string, actor: string) => partyOf.get(`${document}\u0000${actor}`) ?? actor;
  const statements = documents.flatMap(({ id }, i) => withParties(attributed[i] ?? [], id, party));

  // Which texts are copies, which is the primary one: before points, since a copy is no second witness.
  const quotations = new Map(analyses.map((analysis) => [analysis.document.id, analysis.quotations]));
  const told = all.map((document) => ({ document, quotations: quotations.get(document.id) ?? [] }));
  const lineage = trace(told, parties, language);
  const copied = copiedIn(lineage);

  // 4–5, per event: what it is about, where accounts part, what is owed, when.
  const points = align(statements, parties, documents, language, copied, options.embedder);
  const divergences = compare(points, statements, parties, documents, language);
  const commitments = record(statements, points, documents, language, parties);
  const timeline = order(statements, points, documents, commitments);

  // 6: one checked record of it all, with what the given actors changed for those that occur.
  const occurring = new Set(parties.map(({ id }) => id));
  const issues = [...(options.issues ?? []), ...known.issues.filter(({ subject }) => occurring.has(subject))];
  const { model, embedder } = options;
  return assemble({
    ...options,
    model: embedder === undefined ? model : { ...model, name: `${model.name}, ${embedder.name}` },
    issues,
    documents: all,
    lineage,
    parties,
    statements,
    points,
    divergences,
    commitments,
    timeline,
  });
}
