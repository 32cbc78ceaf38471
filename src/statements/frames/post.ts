// F2-post: what an embedded post says is said by whoever signs it, marks or not.
import type { Sentence } from '../../analysis/index.ts';
import { type Attribution, NOBODY, type Source } from '../attribution.ts';
import type { Reading } from '../reading.ts';
import { actorOf } from '../sources.ts';
import type { Rule } from './relation.ts';

export const F2_POST: Rule = {
  rule: 'F2-post',
  reason: 'the report embeds a post, and its signature names who wrote it',
  confidence: 0.95,
};

/**
 * All words of the post that begins in this sentence, without its signature, as the author's; null when none begins here.
 * The post is one content, so that whoever is quoted in it stands inside it.
 */
export function postAttribution(reading: Reading, sentence: Sentence): Attribution | null {
  const { doc, analysis } = reading;
  const { text, posts } = analysis.document;
  const opens = doc.token(sentence.startToken).start;
  const closes = doc.token(sentence.endToken - 1).end;
  const post = posts.find((p) => opens <= p.start && p.start < closes);
  const tokens = post === undefined ? null : doc.tokensBetween(post.start, post.end);
  if (post === undefined || tokens === null) return null;
  const signature = Math.max(text.slice(post.start, post.end).lastIndexOf(post.author), 0) + post.start;
  let to = tokens.endToken;
  while (to > tokens.startToken && (doc.token(to - 1).start >= signature || /^[—–-]+$/u.test(doc.token(to - 1).text)))
    to--;
  return {
    ...F2_POST,
    source: authorOf(reading, signature, post.end),
    cue: null,
    factuality: 'CT+',
    negated: false,
    addressees: [],
    content: to > tokens.startToken ? [{ from: tokens.startToken, to }] : [],
    announcing: [{ from: to, to: tokens.endToken }],
    pureCue: false,
  };
}

/** The first actor that the signature names; nobody known when it names none. */
function authorOf(reading: Reading, start: number, end: number): Source {
  const mention = reading.analysis.mentions.find((m) => m.start >= start && m.end <= end && m.actors.length > 0);
  const actor = mention === undefined ? null : actorOf(reading, mention);
  if (mention === undefined || actor === null) return { ...NOBODY, channel: 'post' };
  return { actor, range: { start: mention.start, end: mention.end }, channel: 'post' };
}
