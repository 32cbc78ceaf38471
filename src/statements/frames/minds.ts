// Who can hold an attitude: people, bodies, counted parts of them, and documents that speak for somebody; no things.
import type { Reference } from '../../lang/reference.ts';
import { nounCues } from '../cue-index.ts';
import type { Reading } from '../reading.ts';
import { sourceOf } from '../sources.ts';
import { children } from '../syntax.ts';
import type { Token } from '../tokens.ts';

interface Holders {
  readonly minds: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
}

const holders = new WeakMap<Reference, Holders>();

function holdersOf({ language: { reference } }: Reading): Holders {
  const held = holders.get(reference);
  if (held !== undefined) return held;
  const minds = new Set([...reference.persons, ...reference.bodies, ...reference.counted, ...reference.amounts]);
  const made = { minds, documents: new Set(reference.documents) };
  holders.set(reference, made);
  return made;
}

/** People, bodies and shares of them ("42 %", "some"); "the speech", "this" and "it" hold no attitude. */
export function hasMind(reading: Reading, subject: Token): boolean {
  if (subject.pos === 'PRON' && /^(?:it|this|that|these|which|there|what)$/.test(subject.lower)) return false;
  if (subject.pos === 'PRON' || subject.pos === 'PROPN' || subject.pos === 'NUM' || subject.text === '%') return true;
  if (['PERSON', 'ORG', 'NORP', 'GPE'].includes(subject.entityType)) return true;
  if (holdersOf(reading).minds.has(subject.lemma.toLowerCase())) return true;
  return sourceOf(reading, subject).actor !== null;
}

/** Whether what holds it has a mind, tells something (a poll, a letter, a law), or is a thing. */
export function holding(reading: Reading, holder: Token): 'mind' | 'telling' | 'thing' {
  if (hasMind(reading, holder) || /^(?:who|which|that)$/.test(holder.lower)) return 'mind';
  const lemma = holder.lemma.toLowerCase();
  const tells =
    reading.cues.channels.has(lemma) ||
    holdersOf(reading).documents.has(lemma) ||
    nounCues(reading.cues, holder).length > 0;
  return tells ? 'telling' : 'thing';
}

/** A third person's pronoun of a noun right in its clause: the subject when it may be the same. */
export function agrees(reading: Reading, poss: Token | null, subject: Token): boolean {
  if (poss === null || !/^(?:his|her|their|its)$/.test(poss.lower)) return false;
  if (subject.pos === 'PRON') return { he: 'his', she: 'her', they: 'their', it: 'its' }[subject.lower] === poss.lower;
  if (!hasMind(reading, subject)) return false;
  // "the mayor stepped up his attacks" is another's where the mayor is a woman.
  const who = reading.actors.get(reading.mentionByHead.get(subject.i)?.actors[0] ?? '');
  const asked = { his: 'male', her: 'female' }[poss.lower];
  if (asked !== undefined && who?.gender != null && who.gender !== asked) return false;
  const several = subject.tag === 'NNS' || children(subject, 'conj').length > 0;
  return several === (poss.lower === 'their');
}
