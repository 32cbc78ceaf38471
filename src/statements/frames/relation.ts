// Builds one attribution from a cue token: the parts that all frames share (source, channel, addressees, negation).
import type { Cue } from '../../lang/cues.ts';
import { type Attribution, NOBODY, type Source } from '../attribution.ts';
import type { Reading } from '../reading.ts';
import { isCaption } from '../running-text.ts';
import { actorOf, mentionAt, sourceOf } from '../sources.ts';
import { child, children, isNegated, isPassive, subjectOf } from '../syntax.ts';
import type { Token, TokenRange } from '../tokens.ts';

/** A rule's identity: stable id, one sentence of why, prior confidence in [0, 1]. */
export interface Rule {
  readonly rule: string;
  readonly reason: string;
  readonly confidence: number;
}

/** The source of a cue verb: its subject, or the by-phrase of a passive; nobody when the passive hides it. */
export function verbSource(reading: Reading, verb: Token): Source {
  const channel = channelOf(reading, verb);
  if (isPassive(verb)) {
    const by = child(verb, 'agent');
    const agent = by === null ? null : child(by, 'pobj');
    return agent === null ? { ...NOBODY, channel } : withChannel(sourceOf(reading, agent), channel);
  }
  const subject = subjectOf(verb);
  return subject === null ? { ...NOBODY, channel } : withChannel(sourceOf(reading, subject), channel);
}

function withChannel(source: Source, channel: string | null): Source {
  return source.channel === null && channel !== null ? { ...source, channel } : source;
}

/** "said in a statement", "wrote on his page": the document that carried the words. */
function channelOf(reading: Reading, verb: Token): string | null {
  for (const prep of children(verb, 'prep')) {
    const object = child(prep, 'pobj');
    if (object !== null && reading.cues.channels.has(object.lemma.toLowerCase())) return object.lemma.toLowerCase();
  }
  return null;
}

function addresseesOf(reading: Reading, verb: Token): readonly string[] {
  const heads = [
    ...children(verb, 'dobj', 'dative').flatMap((c) =>
      c.dep === 'dative' && c.pos === 'ADP' ? children(c, 'pobj') : [c],
    ),
    ...children(verb, 'prep')
      .filter((prep) => prep.lower === 'to' || prep.lower === 'on' || prep.lower === 'upon')
      .flatMap((prep) => children(prep, 'pobj')),
  ];
  return heads.flatMap((head) => {
    const mention = mentionAt(reading, head);
    const actor = mention === null ? null : actorOf(reading, mention);
    return actor === null ? [] : [actor];
  });
}

/** An attribution whose cue is a verb. */
export function byVerb(
  reading: Reading,
  rule: Rule,
  verb: Token,
  cue: Cue,
  content: readonly TokenRange[],
  options: {
    readonly source?: Source;
    readonly pureCue: boolean;
    readonly announcing?: readonly TokenRange[];
  },
): Attribution {
  return {
    ...rule,
    source: options.source ?? verbSource(reading, verb),
    cue: { token: verb.i, lemma: cue.lemma, force: cue.force, range: { start: verb.start, end: verb.end } },
    factuality: cue.factuality,
    negated: isNegated(verb),
    addressees: addresseesOf(reading, verb),
    content,
    announcing: options.announcing ?? [],
    pureCue: options.pureCue,
  };
}

/**
 * What lowers trust in a rule's finding, as counted on PolNeAR's training articles: no speaker, a cue inside a quotation, a
 * verb of thinking, a speaker known only by a phrase.
 */
function settled(reading: Reading, attribution: Attribution): number {
  const { cue, source, confidence } = attribution;
  const actor = source.actor === null ? undefined : reading.actors.get(source.actor);
  const limits = [confidence];
  if (source.actor === null) limits.push(0.5);
  if (cue !== null && (reading.quoteOf[cue.token] ?? -1) >= 0) limits.push(0.6);
  if (cue?.force === 'think' || cue?.force === 'question') limits.push(0.7);
  if (actor?.kind === 'unnamed') limits.push(0.85);
  return Math.min(...limits);
}

/** An attribution whose cue is a noun of speech: "Hamas' claim that S". */
export function byNoun(rule: Rule, noun: Token, cue: Cue, source: Source, content: TokenRange): Attribution {
  return {
    ...rule,
    source,
    cue: { token: noun.i, lemma: cue.lemma, force: cue.force, range: { start: noun.start, end: noun.end } },
    factuality: cue.factuality,
    negated: false,
    addressees: [],
    content: [content],
    announcing: [],
    pureCue: false,
  };
}

/** "has shown us who he is": content of function words alone states nothing, and its verb is no mere announcement of it. */
function statesSomething(reading: Reading, content: readonly TokenRange[]): boolean {
  return content.some((range) =>
    reading.doc.tokens
      .slice(range.from, range.to)
      .some((t) => ['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM', 'ADV'].includes(t.pos) || t.tag === 'UH'),
  );
}

/** Adds an attribution and remembers its speaker; whoever speaks in a caption does not speak on in the text below it. */
export function record(reading: Reading, found: Attribution): void {
  if (!statesSomething(reading, found.content)) return;
  const attribution = { ...found, confidence: settled(reading, found) };
  reading.attributions.push(attribution);
  const first = attribution.cue?.token ?? attribution.content[0]?.from ?? 0;
  const sentence = reading.analysis.sentences[reading.sentenceOf[first] ?? -1];
  if (sentence === undefined || attribution.source.actor === null || isCaption(reading, sentence.block)) return;
  const quoted = attribution.content.some((range) => (reading.quoteOf[range.from] ?? -1) >= 0);
  reading.speakers.push({ source: attribution.source, sentence: sentence.index, block: sentence.block, quoted });
}
