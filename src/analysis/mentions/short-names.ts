// "the North", "the Commission": what news calls an actor by once the text has named it in full.
import type { Doc } from '../../nlp/index.ts';
import { type Known, piecesOf } from '../actors/known.ts';
import type { NameSpan } from './name-spans.ts';

/** Spans of short forms whose actor the text names otherwise, and no second actor that has the same short form. */
export function shortNames(doc: Doc, known: Known, names: readonly NameSpan[]): NameSpan[] {
  const byForm = new Map<string, NameSpan['entry'] | null>();
  for (const name of names) {
    const actor = name.entry?.actor;
    if (actor == null) continue;
    for (const form of known.byId.get(actor.id)?.shorts ?? []) {
      const held = byForm.get(form);
      // Two who may be called so: nobody is.
      if (held !== undefined && held?.actor?.id !== actor.id) byForm.set(form, null);
      else byForm.set(form, { form, pieces: piecesOf(form), actor, place: null, demonym: false, metonym: false });
    }
  }
  if (byForm.size === 0) return [];
  const found: NameSpan[] = [];
  for (let i = 1; i < doc.length; i++) {
    if (doc.token(i - 1).lower !== 'the') continue;
    const two = i + 1 < doc.length ? byForm.get(`${doc.token(i).text} ${doc.token(i + 1).text}`) : undefined;
    const entry = two ?? byForm.get(doc.token(i).text);
    const to = two == null ? i + 1 : i + 2;
    if (entry == null) continue;
    // "the North Sea", "the Security Council": part of a longer name.
    const next = to < doc.length ? doc.token(to) : null;
    if (next !== null && /^(?:NN|HYPH|CD)/.test(next.tag)) continue;
    if (doc.token(to - 1).dep === 'compound') continue;
    found.push({ from: i, to, type: 'known', entry });
  }
  return found;
}
