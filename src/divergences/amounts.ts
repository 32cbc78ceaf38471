// Amounts of one thing: which two numbers of two accounts count the same, so that their difference means something.
//
// Of the numbers that two reports of an event give for one noun, most count different things (read on 95 events): another act,
// an increase beside a level, another kind of the noun, another year. Each gate below stands for one of these.
import type { Quantity } from '../analysis/index.ts';
import type { Profile } from '../points/index.ts';
import type { Measured } from './grouping.ts';
import { type Interval, intervalOf, relate } from './interval.ts';
import { type Context, type Matter, otherDates, sameDeed, words } from './matter.ts';

/** An amount with what it counts. */
export interface Amount extends Measured {
  readonly matter: Matter;
  readonly kind: Quantity['kind'];
  /** Concept of the counted noun. */
  readonly unit: string;
  /** Concepts of the words that tell the counted from others of their noun: surface-to-air. */
  readonly marks: readonly string[];
  /** Told as coming on top of another amount, or as what is left of one. */
  readonly share: boolean;
}

/** Weight (background × rarity in the event) of common content beside act and noun: in one point, across points, of money and shares. */
const WITHIN = 0.25;
const ACROSS = 0.6;
const ABSTRACT = 1;
/** The same where the acts differ and one stands in the other's clause. */
const OTHER_ACT = 0.9;
/** Two figures that lie so near are one. */
const NEAR = 0.05;
/** An exact number must lie outside a vague one ("several") by this factor. */
const VAGUE = 3;
/** Characters before a number in which a word stands that makes it a share of another. */
const BESIDE = 14;

/** The amounts of a statement. */
export function amountsOf(profile: Profile, matter: Matter, context: Context): Amount[] {
  const { statement } = profile;
  const { quantities, times, terms } = statement.proposition;
  const { courses, disputes } = context.lexicon;
  const text = context.texts.get(statement.document) ?? '';
  const isPerson = (head: string): boolean => courses.people.includes(head);
  return quantities.flatMap((item): Amount[] => {
    const interval = allowed(item);
    const head = item.unit?.split(' ').at(-1) ?? soleObject(profile);
    // "people" says little of a statement, and is yet what tolls count.
    if (interval === null || head === undefined || (context.concepts.isLight(head) && !isPerson(head))) return [];
    if (times.some((time) => time.start < item.end && item.start < time.end)) return [];
    const citation = words(statement, item.start, item.end, context);
    const near = wordsOf(text.slice(Math.max(0, item.start - BESIDE), item.start));
    const unit = context.concepts.key(head);
    const beside = terms.filter(({ start }) => start >= item.start && start <= item.end + 1);
    const marks = beside
      .filter(
        ({ lemma, pos }) => pos !== 'NUM' && !disputes.counting.includes(lemma) && !context.concepts.isLight(lemma),
      )
      .map(({ lemma }) => context.concepts.key(lemma))
      .filter((key) => key !== unit)
      .filter((key) => profile.keys.has(key));
    // "more than 20" is a bound; "20 more", "a further 20" come on top.
    const number = beside.find(({ pos }) => pos === 'NUM');
    const behind = wordsOf(text.slice(number?.end ?? item.end, item.end));
    const share =
      [...near.slice(-1), ...behind].some((word) => disputes.adding.includes(word)) ||
      near.some((word) => courses.including.includes(word));
    const value = inWords(citation.exact, item.unit);
    return [{ profile, matter, interval, citation, value, kind: item.kind, unit, marks, share }];
  });
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

/** Whether two amounts may count one thing. */
export function countOne(a: Amount, b: Amount, context: Context): boolean {
  if (a.unit !== b.unit || a.kind !== b.kind || a.share !== b.share) return false;
  if (a.marks.length > 0 && b.marks.length > 0 && !a.marks.some((mark) => b.marks.includes(mark))) return false;
  if (!likeVagueness(a, b)) return false;
  const [left, right] = [a.profile, b.profile];
  if (otherDates(left, right) || otherReality(left, right)) return false;
  if (left.statement.polarity !== right.statement.polarity) return false;
  if (!oneMouth(a, b)) return false;
  const one = a.matter === b.matter;
  const acting = left.act !== null && left.act === right.act;
  if (acting && !sameDeed(left, right)) return false;
  const abstract = a.kind !== 'count';
  if (acting) return shared(a, b, context) >= (abstract ? ABSTRACT : one ? WITHIN : ACROSS);
  // A named index that rises by one share in one report and by another in the next.
  if (a.kind === 'percent') return changes(left, context) && changes(right, context) && oneName(left, right);
  if (abstract) return false;
  const loose = left.act === null || right.act === null;
  if (one && loose) return shared(a, b, context) >= WITHIN;
  const within = (x: Profile, y: Profile): boolean => x.act !== null && y.keys.has(x.act);
  return (within(left, right) || within(right, left)) && shared(a, b, context) >= OTHER_ACT;
}

/** Tells of a rise or fall. */
function changes({ statement }: Profile, context: Context): boolean {
  const { predicate, terms } = statement.proposition;
  const { shifting } = context.lexicon.disputes;
  const lemma = predicate?.lemma.split(' ')[0] ?? '';
  return shifting.includes(lemma) || (lemma === 'be' && terms.some((term) => shifting.includes(term.lemma)));
}

/** The subjects share a name of their own, beside that of a state or city: Hang Seng, Shanghai Composite. */
function oneName(a: Profile, b: Profile): boolean {
  const names = ({ statement }: Profile): string[] => {
    const { arguments: args, terms } = statement.proposition;
    const subject = args.find(({ role }) => role === 'agent');
    if (subject === undefined) return [];
    return terms
      .filter(({ start, end, pos }) => pos === 'PROPN' && subject.start <= start && end <= subject.end)
      .map(({ lemma }) => lemma);
  };
  const own = names(b);
  return names(a).filter((name) => own.includes(name)).length > 0;
}

/** Whether a report gives an amount of this noun and act that agrees: whoever knows both numbers knows two things. */
export function knows(document: string, amount: Amount, all: readonly Amount[]): boolean {
  return all.some(
    (other) =>
      other.profile.statement.document === document &&
      other.unit === amount.unit &&
      other.kind === amount.kind &&
      (other.profile.act === null || amount.profile.act === null || other.profile.act === amount.profile.act) &&
      relate(other.interval, amount.interval) === 'agree' &&
      // "at least 10" agrees with 11, but does not know it.
      Math.abs(other.interval.low - amount.interval.low) <= NEAR * amount.interval.low,
  );
}

/** Weight of what two amounts' statements have in common beside the noun, other numbers and their common act. */
function shared(a: Amount, b: Amount, context: Context): number {
  let weight = 0;
  for (const [key, own] of a.profile.background) {
    if (/^[nt]:/.test(key) || key === a.unit || !b.profile.keys.has(key)) continue;
    if (key === a.profile.act && key === b.profile.act) continue;
    weight += own * (context.rarity.get(key) ?? 1);
  }
  return weight;
}

/** One report may quote two mouths that count differently; one mouth, quoted twice, has said two things. */
function oneMouth(a: Amount, b: Amount): boolean {
  const [left, right] = [a.profile.statement, b.profile.statement];
  const [x, y] = [left.chain.at(-1)?.source ?? null, right.chain.at(-1)?.source ?? null];
  if (left.document === right.document) {
    const acts = a.profile.act !== null && a.profile.act === b.profile.act;
    return x !== null && y !== null && x !== y && acts;
  }
  return x === null || x !== y || left.form !== 'direct' || right.form !== 'direct';
}

/** "several" is at odds with "hundreds", and with a number only when that is far off. */
function likeVagueness(a: Amount, b: Amount): boolean {
  const [left, right] = [isVague(a), isVague(b)];
  if (left && right) return lastWord(a.value) === lastWord(b.value) || !a.value.includes(' ') || !b.value.includes(' ');
  if (!left && !right) return true;
  const [vague, exact] = left ? [a, b] : [b, a];
  // "thousands" and "at least 20" can both hold, of two things.
  if (relate(a.interval, b.interval) !== 'contradiction')
    return exact.interval.low === 0 || exact.interval.low * VAGUE >= vague.interval.low;
  return exact.interval.low > vague.interval.high * VAGUE || exact.interval.high * VAGUE < vague.interval.low;
}

function lastWord(value: string): string {
  return (value.split(' ').at(-1) ?? '').replace(/s$/, '');
}

function isVague({ interval, citation }: Amount): boolean {
  return interval.low !== interval.high && Number.isFinite(interval.high) && !/\d/.test(citation.exact);
}

/** One is done, the other still to be; a noun ("the release of ten") is neither. */
function otherReality(a: Profile, b: Profile): boolean {
  const ahead = ({ statement }: Profile): boolean | null => {
    const { modality, tense, predicate } = statement.proposition;
    if (predicate === null || predicate.pos === 'NOUN') return null;
    return modality !== null || tense === 'future';
  };
  const [left, right] = [ahead(a), ahead(b)];
  return left !== null && right !== null && left !== right;
}

/** The amount with what it counts, once: "10 hostages", "at least 30" people. */
function inWords(exact: string, unit: string | null): string {
  const plain = exact.replace(/\s+/g, ' ').trim();
  const head = unit?.split(' ').at(-1) ?? '';
  const last = plain.split(' ').at(-1)?.toLowerCase() ?? '';
  const said = head === '' || last.slice(0, 3) === head.slice(0, 3).toLowerCase() || /%|percent|per cent/.test(plain);
  return said || /^[A-Z]{3}$/.test(head) ? plain : `${plain} ${unit ?? ''}`;
}

function allowed(item: Quantity): Interval | null {
  if (item.kind === 'ordinal' || item.kind === 'fraction') return null;
  if (item.value !== null) return intervalOf(item.value, item.upTo, item.bound);
  if (item.range === null) return null;
  return { low: item.range.min, high: item.range.max ?? Number.POSITIVE_INFINITY };
}

/** What "hundreds of those" counts: the one thing the statement is about, if it is one. */
function soleObject(profile: Profile): string | undefined {
  return profile.objects.size === 1 ? [...profile.objects][0]?.replace(/^=/, '') : undefined;
}
