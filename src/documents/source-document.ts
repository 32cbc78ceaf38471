// What a report is once it has been read: its text, what is known of it, and which parts are page furniture.
import type { Issue, Range } from '../evidence/index.ts';
import type { Origin } from './origin/origin.ts';

/** How a piece of metadata is known. */
export type MetadataOrigin = 'given' | 'json-ld' | 'meta' | 'time-element' | 'title-element' | 'url' | 'text';

/** A value with how it is known; `null` where it is unknown. */
export type Known<T> = { readonly value: T; readonly from: MetadataOrigin } | null;

/** A stretch of text that was cut as page furniture, with the rule that cut it. */
export interface Exclusion extends Range {
  readonly rule: string;
  readonly reason: string;
}

/**
 * What a block of text is. `title`: the report's own headline; `heading`: a heading inside it; `paragraph`: running text;
 * `caption`: a picture's caption; `list-item`; `quote`: a block quotation or an embedded post.
 */
export type BlockKind = 'title' | 'heading' | 'paragraph' | 'list-item' | 'caption' | 'quote';

/** A block of the report's own text (furniture left out); blocks are in order and do not overlap. */
export interface Block extends Range {
  readonly kind: BlockKind;
  /** Its first sentence began in the block before: furniture stood inside it. */
  readonly continues?: true;
}

/** A dateline ("KABUL (Reuters) -", "TEHRAN, May 21 (MNA) –"), found at the head of a paragraph and no part of its first sentence. */
export interface Dateline extends Range {
  readonly place: string | null;
  readonly agency: string | null;
  /** The date as written ("May 21"), unresolved; null when none stands there. */
  readonly date: string | null;
}

/** Whether the text ends as its publisher ended it. `gaps`: headings whose text is missing, a cut last sentence. */
export interface Completeness {
  readonly truncated: boolean;
  /** Places where text is missing: the heading without text, or the cut end. */
  readonly gaps: readonly (Range & { readonly reason: string })[];
}

/** An entry of a live blog: its text, and its own time (EDTF) where the page gives it. */
export interface LiveEntry extends Range {
  readonly time: string | null;
}

/** A post of a network that the report quotes whole, with its signature. */
export interface EmbeddedPost extends Range {
  readonly author: string;
  /** Without the leading @. */
  readonly handle: string;
  /** Null when the form of the signature does not tell. */
  readonly network: string | null;
  /** The day, as the signature gives it. */
  readonly published: string | null;
}

/** Words of the text that are a link. */
export interface TextLink extends Range {
  /** Resolved against the page's base; as written where that cannot be done. */
  readonly href: string;
  /** The link's relation as written ("nofollow"), or ''. */
  readonly rel: string;
}

/** How the bytes of an input lead back to what they were taken from. Absent: they are what was fetched. */
export type InputOrigin =
  /** A format without running bytes: the byte of the input at which each page begins. */
  | { readonly kind: 'pages'; readonly sha256: string; readonly length: number; readonly starts: readonly number[] }
  /** A decoded part of something: triples (byte of the input, byte of the whole, count), the last one empty. */
  | { readonly kind: 'part'; readonly sha256: string; readonly length: number; readonly runs: readonly number[] }
  | { readonly kind: 'unknown'; readonly reason: string };

/** An earlier state of a report, as it was captured, and what the next state changed in its words. */
export interface EarlierState {
  /** When it was captured, ISO 8601 in UTC. */
  readonly at: string;
  /** SHA-256 of the body that was captured. */
  readonly sha256: string;
  /** Words that came and words that went by the next state, and the first changes in one line; '' when none. */
  readonly added: number;
  readonly removed: number;
  readonly summary: string;
}

/** Why a document is listed and not analysed. */
export interface LeftOut {
  readonly rule: string;
  readonly reason: string;
}

/** One report. PROV entity; offsets everywhere are UTF-16 units of `text`. */
export interface SourceDocument {
  /** Unique within an event: the given id, or the file's name without its ending. */
  readonly id: string;
  /** SHA-256 of the text's UTF-8 bytes, lower-case hex. */
  readonly digest: string;
  readonly kind: 'article' | 'readout' | 'post' | 'unknown';
  readonly publisher: Known<string>;
  /**
   * EDTF level 0/1, as exact as the source is: "2025-03-18", "2025-03-18T20:14:00+03:00"; with a question mark where the page
   * contradicts itself: "2025-03-18?".
   */
  readonly published: Known<string>;
  /** When it last changed, as `published`; never before it. */
  readonly updated: Known<string>;
  /** Names of its authors, joined by commas. */
  readonly author: Known<string>;
  /** The part of the paper it stands in ("World"). */
  readonly section: Known<string>;
  readonly title: Known<string>;
  readonly url: Known<string>;
  /** BCP 47 tag; null when it cannot be told. */
  readonly language: string | null;
  readonly text: string;
  readonly excluded: readonly Exclusion[];
  readonly blocks: readonly Block[];
  /** The entries of a live blog in the order of the page, mostly the latest first; empty for every other report. */
  readonly entries: readonly LiveEntry[];
  readonly posts: readonly EmbeddedPost[];
  /** Links in the text, in its order. */
  readonly links: readonly TextLink[];
  /** How its text leads back to the bytes that were fetched. */
  readonly origin: Origin;
  readonly dateline: Dateline | null;
  readonly completeness: Completeness;
  /** Earlier states that were captured, oldest first; empty where none is known. */
  readonly revisions: readonly EarlierState[];
  /** Whether the user says that it is the primary text: what the other reports tell of. */
  readonly isPrimary: boolean;
  /** Why it is kept out of the analysis; null for every report that is in it. */
  readonly leftOut: LeftOut | null;
  readonly issues: readonly Issue[];
}

/** What a user says of a document beforehand (`--documents FILE.json`). */
export interface GivenMetadata {
  readonly id: string;
  readonly publisher?: string;
  /** ISO 8601 date or time, or RFC 2822 ("Mon, 26 May 2025 18:32:31 +0300"). */
  readonly published?: string;
  readonly title?: string;
  readonly url?: string;
  /** It is the text that the others tell of: the readout itself, the communiqué, the post. */
  readonly primary?: boolean;
}

/** A file's content on its way in. */
export interface DocumentInput {
  readonly id: string;
  /** The path or name it was read from, for messages. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly format: 'text' | 'markdown' | 'html';
  readonly given?: GivenMetadata;
  /** The charset that the connection named, for bytes that are no UTF-8. */
  readonly charset?: string;
  readonly origin?: InputOrigin;
  readonly revisions?: readonly EarlierState[];
}
