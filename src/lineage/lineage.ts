// What the texts of an event have to do with one another: shared passages, who took from whom, and what is quoted from where.
import type { Citation, Range } from '../evidence/index.ts';

/** A stretch that two documents share, as far as it reaches; small edits inside it are part of it. */
export interface SharedPassage {
  /** Where it stands in the relation's first and second document. */
  readonly first: Range;
  readonly second: Range;
  /** Words that are the same, in the same order. */
  readonly words: number;
  /** In which of the two it stands between quotation marks. */
  readonly quotedIn: 'neither' | 'first' | 'second' | 'both';
}

/**
 * `duplicate`: nearly all of each stands in the other. `copy`: most of one does. `part`: they share running text. `quotation`:
 * all that they share is quoted in both (two reports of the same words) or is one's own text that the other quotes.
 */
export type RelationKind = 'duplicate' | 'copy' | 'part' | 'quotation';

/** Which of two texts was there first, as far as something shows it. */
export interface Direction {
  /** Id of the document that the shared text comes from; null when nothing shows it. */
  readonly from: string | null;
  /** Name of the agency or paper that the shared text comes from and that is neither of the two; null otherwise. */
  readonly origin: string | null;
  readonly rule: string;
  readonly reason: string;
  /** The words that show it. */
  readonly evidence: readonly Citation[];
}

/** Two documents that share passages. */
export interface Relation {
  readonly id: string;
  /** Ids, the lower by code units first. */
  readonly documents: readonly [string, string];
  readonly kind: RelationKind;
  /** In text order of the first document; they overlap in neither. */
  readonly passages: readonly SharedPassage[];
  /** Share of the words of each document that stand in the passages, 0 to 1. */
  readonly shares: readonly [number, number];
  readonly direction: Direction;
}

/** What a text is to the others. `primary`: what the others tell of; `copy`: another's text again; `retelling`: a report on it. */
export interface Role {
  readonly document: string;
  readonly role: 'primary' | 'copy' | 'retelling' | 'unknown';
  /** Of which document, when it is a copy; null when that is not among the reports. */
  readonly of: string | null;
  readonly rule: string;
  readonly reason: string;
}

/** A run of words in a comparison of a quotation with its source. */
export interface WordChange {
  readonly kind: 'kept' | 'added' | 'removed';
  readonly text: string;
}

/**
 * A quotation held against the primary text. `exact`: word for word, sign for sign; `folded`: only quotation marks, dashes, case,
 * white space, ellipses, brackets or the sign at its end differ; `altered`: words differ; `not-found`: no passage of the primary text is
 * like it; `unchecked`: it cannot be told, the reason says why.
 */
export interface QuotationCheck {
  readonly id: string;
  /** The quoted words, without their marks; from the first piece to the last where a speaker's name stands between. */
  readonly quotation: Citation;
  readonly pieces: readonly Range[];
  readonly status: 'exact' | 'folded' | 'altered' | 'not-found' | 'unchecked';
  /** The primary text, and the passages of it that answer to the pieces; empty when not found or unchecked. */
  readonly primary: string;
  readonly passages: readonly Citation[];
  /** From the primary text's words to the quotation's; empty but for `altered`. */
  readonly changes: readonly WordChange[];
  readonly rule: string;
  readonly reason: string;
}

/** All of it. */
export interface Lineage {
  readonly relations: readonly Relation[];
  readonly roles: readonly Role[];
  readonly quotations: readonly QuotationCheck[];
}
