// Runs attribution over PolNeAR: our relations as word sets, and the trivial baseline beside them.
import { type Analysis, analyse } from '../../src/analysis/index.ts';
import { attributions } from '../../src/statements/index.ts';
import { englishEngine } from '../helpers/english.ts';
import { read } from '../helpers/event.ts';
import { type GoldArticle, marksIn, wordsIn } from './polnear-gold.ts';
import { type Matching, matchArticle, type Predicted } from './polnear-score.ts';

/** The systems of the tables: this one, and what a reader's first script would do. */
export const SYSTEMS = ['readout', 'nearest name'] as const;
export type System = (typeof SYSTEMS)[number];

/** One annotated article, read by every system and matched with its annotation. */
export interface ReadArticle {
  readonly article: GoldArticle;
  readonly doc: Analysis['doc'];
  readonly by: Readonly<Record<System, Matching>>;
}

/** Reads and matches articles; a text with several annotators is read once and matched with each. */
export function runPolnear(articles: readonly GoldArticle[]): ReadArticle[] {
  const seen = new Map<string, ReturnType<typeof predict>>();
  return articles.map((article) => {
    const found = seen.get(article.text) ?? predict(article);
    seen.set(article.text, found);
    return {
      article,
      doc: found.doc,
      by: {
        readout: matchArticle(article, found.ours),
        'nearest name': matchArticle(article, found.baseline),
      },
    };
  });
}

function predict(article: GoldArticle): { doc: Analysis['doc']; ours: Predicted[]; baseline: Predicted[] } {
  const { parse, language } = englishEngine();
  const day = /\d{4}-\d\d-\d\d/.exec(article.name)?.[0];
  const document = read({
    id: 'a',
    name: 'a.txt',
    bytes: new TextEncoder().encode(article.text),
    format: 'text',
    given: { id: 'a', ...(day === undefined ? {} : { published: day }) },
  });
  if (document.text !== article.text) throw new Error(`${article.name}: the text was changed by reading`);
  const analysis = analyse(document, parse, language);
  const ours = attributions(analysis, language)
    .map((relation) => ({
      source: wordsIn(article.words, relation.source === null ? [] : [relation.source]),
      cue: wordsIn(article.words, relation.cue === null ? [] : [relation.cue]),
      marks: marksIn(article.text, article.words, relation.cue === null ? [] : [relation.cue]),
      content: wordsIn(article.words, relation.content),
      rule: relation.rule,
      confidence: relation.confidence,
    }))
    .filter((relation) => relation.content.size > 0);
  return { doc: analysis.doc, ours, baseline: nearestName(article, analysis) };
}

/** In each sentence with a verb of saying the nearest name speaks all the other words. */
function nearestName(article: GoldArticle, { doc, sentences }: Analysis): Predicted[] {
  const found: Predicted[] = [];
  for (const sentence of sentences) {
    const tokens = doc.tokens.slice(sentence.startToken, sentence.endToken);
    const verb = tokens.find((t) => t.pos === 'VERB' && SPEECH.has(t.lemma));
    if (verb === undefined) continue;
    const names = tokens.filter((t) => t.entityType === 'PERSON' || t.entityType === 'ORG');
    const name = names.sort((a, b) => Math.abs(a.i - verb.i) - Math.abs(b.i - verb.i))[0];
    const source = wordsIn(article.words, name === undefined ? [] : [name]);
    const cue = wordsIn(article.words, [verb]);
    const all = wordsIn(article.words, [sentence]);
    const content = new Set([...all].filter((i) => !source.has(i) && !cue.has(i)));
    if (content.size > 0) found.push({ source, cue, content, rule: 'nearest', confidence: 0 });
  }
  return found;
}

const SPEECH = new Set('say tell add write announce claim argue state declare report note explain warn'.split(' '));
