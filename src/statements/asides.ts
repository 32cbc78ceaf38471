// What tells how a source speaks and states nothing: "who asked not to be named", "speaking on state television".
import { child, children, isVerbal } from './syntax.ts';
import type { Doc, Token } from './tokens.ts';

/** 1 for every token of such a clause. Linear in the document. */
export function findAsides(doc: Doc): Uint8Array {
  const aside = new Uint8Array(doc.length);
  for (const token of doc.tokens)
    if (isVerbal(token) && (isAnonymity(token) || isOccasion(token) || isPrompt(token)))
      aside.fill(1, token.leftEdge.i, token.rightEdge.i + 1);
  return aside;
}

const DEPENDENT = new Set(['relcl', 'acl', 'advcl']);
const ASKING = new Set(['ask', 'request', 'insist', 'decline', 'refuse', 'want', 'wish', 'prefer', 'demand']);

/** "who asked not to be named", "speaking on condition of anonymity", "because they were not authorized to speak". */
function isAnonymity(verb: Token): boolean {
  if (!DEPENDENT.has(verb.dep)) return false;
  const lemma = verb.lemma.toLowerCase();
  if (ASKING.has(lemma)) {
    const hidden = children(verb, 'xcomp').some((x) => /^(?:named?|identif(?:y|ied)|quoted?)$/.test(x.lower));
    const object = child(verb, 'dobj') ?? child(child(verb, 'prep') ?? verb, 'pobj');
    return hidden || object?.lower === 'anonymity';
  }
  if (lemma === 'speak' || lemma === 'talk')
    for (let i = verb.i + 1; i <= verb.rightEdge.i && i < verb.i + 6; i++)
      if (/^(?:anonymity|anonymously)$/.test(verb.doc.token(i).lower)) return true;
  return lemma === 'authorize' || lemma === 'authorise'
    ? verb.dep !== 'relcl' &&
        children(verb, 'neg').length > 0 &&
        children(verb, 'xcomp').some((x) => /^(?:speak|talk|discuss|comment)$/.test(x.lemma))
    : false;
}

/** "X, speaking on state television, vowed": the occasion of what X says in the same sentence. */
function isOccasion(verb: Token): boolean {
  if (verb.tag !== 'VBG' || !/^(?:speak|talk)$/.test(verb.lemma.toLowerCase())) return false;
  if (verb.dep !== 'acl' && verb.dep !== 'advcl') return false;
  const prep = child(verb, 'prep');
  if (prep !== null && /^(?:of|about)$/.test(prep.lower)) return false;
  return prep !== null && !children(verb, 'ccomp', 'conj').some(() => true);
}

/** "Asked whether S, X answered": the question is the occasion, put by nobody the text names. */
function isPrompt(verb: Token): boolean {
  return (
    verb.tag === 'VBN' &&
    verb.dep === 'advcl' &&
    verb.i < verb.head.i &&
    /^(?:ask|press|question)$/.test(verb.lemma.toLowerCase()) &&
    child(verb, 'agent', 'nsubjpass', 'auxpass') === null
  );
}
