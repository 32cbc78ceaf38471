// Gold that holds no sentence of its reports: where each mention stands and the hash of what stands there; the reports
// themselves are rebuilt from the shared set of articles.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedFolder } from '../helpers/shared.ts';

/** UTF-16 offsets in a document's text, end exclusive, and the SHA-256 (hex) of that slice in UTF-8. */
export interface GoldMention {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly sha256: string;
}
interface WithMentions {
  readonly mentions: readonly GoldMention[];
}

export interface GoldEvent {
  /** Id of the event in allsides_events. */
  readonly event: string;
  readonly name: string;
  readonly set: 'dev' | 'held-out';
  readonly about: string;
  readonly documents: readonly { id: string; article: string; publisher: string; published: string }[];
  readonly points: readonly (WithMentions & { id: string; label: string; optional?: true })[];
  readonly attributions: readonly { mention: GoldMention; sources: readonly string[]; kind: string }[];
  readonly ownVoice: readonly GoldMention[];
  readonly divergences: readonly { id: string; point: string; values: readonly WithMentions[]; optional?: true }[];
  readonly agreements: readonly { why: string; values: readonly GoldMention[] }[];
  readonly commitments: readonly { id: string; point: string }[];
  readonly boilerplate: readonly GoldMention[];
}

interface Article {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

const root = join(import.meta.dirname, 'gold-events');

/** Every event of test/eval/gold-events, by name. */
export function goldEvents(): GoldEvent[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry): GoldEvent => JSON.parse(readFileSync(join(root, entry.name, 'gold.json'), 'utf8')))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The reports of an event by document id: title, an empty line, text. */
export function goldTexts(gold: GoldEvent): ReadonlyMap<string, string> {
  const file = join(sharedFolder(), 'data/allsides_events/events.jsonl');
  const line = readFileSync(file, 'utf8')
    .split('\n')
    .find((l) => l.includes(`"${gold.event}"`));
  if (line === undefined) throw new Error(`no event ${gold.event} in ${file}`);
  const articles: readonly Article[] = JSON.parse(line).articles;
  return new Map(
    gold.documents.map(({ id, article }) => {
      const found = articles.find((a) => a.id === article);
      if (found === undefined) throw new Error(`no article ${article} in ${gold.event}`);
      return [id, `${found.title}\n\n${found.text}`];
    }),
  );
}

/** Every mention that the gold holds. */
export function mentionsOf(gold: GoldEvent): GoldMention[] {
  return [
    ...gold.points.flatMap((p) => p.mentions),
    ...gold.attributions.map((a) => a.mention),
    ...gold.ownVoice,
    ...gold.divergences.flatMap((d) => d.values.flatMap((v) => v.mentions)),
    ...gold.agreements.flatMap((a) => a.values),
    ...gold.boilerplate,
  ];
}

/** What keeps a mention from being what was marked, or null. */
export function mentionFault(mention: GoldMention, texts: ReadonlyMap<string, string>): string | null {
  const text = texts.get(mention.document);
  if (text === undefined) return `no document ${mention.document}`;
  if (!(mention.start >= 0 && mention.end > mention.start && mention.end <= text.length)) return 'out of the text';
  const hash = createHash('sha256').update(text.slice(mention.start, mention.end)).digest('hex');
  return hash === mention.sha256 ? null : `other words at ${mention.document}:${mention.start}`;
}

/** Writes the event as a case folder (documents/, documents.json, gold.json with the mentions' texts); returns it. */
export function rebuild(gold: GoldEvent, under: string): string {
  const folder = join(under, gold.name);
  const texts = goldTexts(gold);
  mkdirSync(join(folder, 'documents'), { recursive: true });
  for (const [id, text] of texts) writeFileSync(join(folder, 'documents', `${id}.txt`), text);
  const given = gold.documents.map(({ id, publisher, published }) => {
    return { id, publisher, published, title: texts.get(id)?.split('\n')[0] };
  });
  writeFileSync(join(folder, 'documents.json'), JSON.stringify(given, null, 1));
  const withText = (_key: string, value: unknown) =>
    isMention(value) ? { ...value, text: texts.get(value.document)?.slice(value.start, value.end) } : value;
  writeFileSync(join(folder, 'gold.json'), JSON.stringify(gold, withText, 1));
  return folder;
}

function isMention(value: unknown): value is GoldMention {
  return typeof value === 'object' && value !== null && 'sha256' in value && !('text' in value);
}
