// Runs attribution over PolNeAR: our relations as word sets, and the trivial baseline beside them.
import { analyse } from '../../src/analysis/index.ts';
import { attributions } from '../../src/statements/index.ts';
import { englishEngine } from '../helpers/english.ts';
import { read } from '../helpers/event.ts';
import { type GoldArticle, wordsIn } from './polnear-gold.ts';
import { addArticle, emptyScore, type PolnearScore, type Predicted } from './polnear-score.ts';

/** Scores of our relations and of the baseline. */
export interface Run {
  readonly ours: PolnearScore;
  readonly baseline: PolnearScore;
}

/** Reads and scores articles; a text with several annotators is read once and scored against each. */
export function runPolnear(articles: readonly GoldArticle[]): Run {
  const run: Run = { ours: emptyScore(), baseline: emptyScore() };
  const seen = new Map<string, { ours: Predicted[]; baseline: Predicted[] }>();
  for (const article of articles) {
    const found = seen.get(article.text) ?? predict(article);
    seen.set(article.text, found);
    addArticle(run.ours, article, found.ours);
    addArticle(run.baseline, article, found.baseline);
  }
  return run;
}

function predict(article: GoldArticle): { ours: Predicted[]; baseline: Predicted[] } {
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
      content: wordsIn(article.words, relation.content),
      rule: relation.rule,
      confidence: relation.confidence,
    }))
    .filter((relation) => relation.content.size > 0);
  return { ours, baseline: nearestName(article, analysis) };
}

/** What a reader's first script would do: in each sentence with "said" the nearest name speaks all the other words. */
function nearestName(article: GoldArticle, { doc, sentences }: ReturnType<typeof analyse>): Predicted[] {
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
