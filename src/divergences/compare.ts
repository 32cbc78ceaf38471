// From points to divergences: every kind looks at every point that has more than one statement.
import type { SourceDocument } from '../documents/index.ts';
import { byCodeUnits, byPosition } from '../evidence/index.ts';
import type { Language } from '../lang/language.ts';
import { blocsOf, conceptsOf, eventWeights, type Party, type Point, type Profile, profileOf } from '../points/index.ts';
import type { Statement } from '../statements/index.ts';
import { appraisals } from './appraisal.ts';
import { attribution } from './attribution.ts';
import { blames } from './blame.ts';
import { contrasts } from './contrast.ts';
import { copiesOf } from './copies.ts';
import { decisions } from './decision.ts';
import { denial } from './denial.ts';
import type { Divergence } from './divergence.ts';
import { durations } from './duration.ts';
import { extents } from './extent.ts';
import { falsehoods } from './falsehood.ts';
import { forces } from './force.ts';
import { initiatives } from './initiative.ts';
import { magnitudes } from './magnitude.ts';
import type { Context, Draft, Kind, Matter } from './matter.ts';
import { phases } from './phases.ts';
import { positions } from './position.ts';
import { provocations } from './provocation.ts';
import { quantities } from './quantity.ts';
import { scopes } from './scope.ts';
import { scopeParts } from './scope-parts.ts';
import { statuses } from './status.ts';
import { tellings } from './tellings.ts';
import { times } from './time.ts';
import { tolls } from './tolls.ts';
import { verdicts } from './verdicts.ts';
import { weigh } from './weigh.ts';
import { wording } from './wording.ts';

/** Order in which a reader meets the kinds of one point. */
const KINDS: readonly Kind[] = [denial, attribution, wording];

/**
 * Finds where the accounts of each point part. Points, not reports, decide the order; ids are `d1`, `d2`, … in it. A copy
 * of a report adds statements to sides and no divergence.
 */
export function compare(
  points: readonly Point[],
  statements: readonly Statement[],
  parties: readonly Party[],
  documents: readonly (Pick<SourceDocument, 'id' | 'text'> & Partial<Pick<SourceDocument, 'published'>>)[],
  language: Language,
): Divergence[] {
  const concepts = conceptsOf(language.lexicon);
  const blocs = blocsOf(parties);
  const copies = copiesOf(documents, statements);
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const matters = points.map(
    (point): Matter => ({
      point,
      profiles: point.statements
        .flatMap((id) => byId.get(id) ?? [])
        .filter(({ document }) => !copies.isCopy(document))
        .sort((a, b) => byPosition(a.citation, b.citation) || byCodeUnits(a.id, b.id))
        .map((statement) => profileOf(statement, concepts, blocs)),
    }),
  );
  const sentenceOf = ({ document, sentence }: Statement): string => `${document} ${sentence}`;
  const sentences = new Map<string, Profile[]>();
  for (const { profiles } of matters)
    for (const profile of profiles) {
      const key = sentenceOf(profile.statement);
      const list = sentences.get(key);
      if (list === undefined) sentences.set(key, [profile]);
      else list.push(profile);
    }
  for (const list of sentences.values()) list.sort((a, b) => a.statement.citation.start - b.statement.citation.start);
  const days = new Map(documents.map(({ id, published }) => [id, published?.value ?? null]));
  const context: Context = {
    beside: (statement) =>
      (sentences.get(sentenceOf(statement)) ?? []).filter((profile) => profile.statement !== statement),
    concepts,
    blocs,
    lexicon: language.lexicon,
    rarity: eventWeights(matters.flatMap(({ profiles }) => profiles)),
    published: (document) => days.get(document) ?? null,
    texts: new Map(documents.map((document) => [document.id, document.text])),
  };
  const drafts: Draft[] = matters.flatMap((matter) =>
    matter.profiles.length < 2 ? [] : KINDS.flatMap((kind) => kind(matter, context)),
  );
  drafts.push(
    ...quantities(matters, context),
    ...durations(matters, context),
    ...scopes(matters, context),
    ...positions(matters, context),
  );
  drafts.push(...extents(matters, context), ...scopeParts(matters, context), ...falsehoods(matters, context));
  drafts.push(...tellings(matters, context), ...initiatives(matters, context), ...verdicts(matters, context));
  drafts.push(
    ...blames(matters, context),
    ...provocations(matters, context),
    ...times(matters, context),
    ...statuses(matters, context),
    ...decisions(matters, context),
    ...contrasts(matters, context),
    ...magnitudes(matters, context),
    ...appraisals(matters, context),
  );
  drafts.push(...tolls(matters, context), ...phases(matters, context), ...forces(matters, context));
  // What is denied act by act is not said a second time as a charge or a verdict.
  const denials = drafts.filter(({ rule }) => rule === 'affirmed-and-denied').map(({ values }) => values);
  const isTold = ({ rule, values }: Draft): boolean =>
    ['charge-rebutted', 'rival-verdicts', 'decided-or-open'].includes(rule) &&
    denials.some((sides) =>
      values.some((one) => sides.some((other) => other.statements.some((id) => one.statements.includes(id)))),
    );
  const kept = drafts.filter((found) => !isTold(found));
  const order = new Map(points.map(({ id }, at) => [id, at]));
  kept.sort((a, b) => (order.get(a.point) ?? 0) - (order.get(b.point) ?? 0));
  const grounds = {
    context,
    statement: (id: string) => byId.get(id),
  };
  return kept.map((found, at) => ({
    id: `d${at + 1}`,
    ...found,
    ...weigh(found, grounds),
    values: found.values.map(copies.widen),
  }));
}
