// What one statement shows of a commitment, and what the rules that find it are given.
import type { Language } from '../lang/language.ts';
import type { Statement } from '../statements/index.ts';
import type { CommitmentKind, CommitmentStatus } from './commitment.ts';

/** One statement's evidence for one commitment. */
export interface Sign {
  readonly statement: Statement;
  readonly kind: CommitmentKind;
  readonly status: CommitmentStatus;
  readonly by: readonly string[];
  readonly to: readonly string[];
  /** True when the statement is about making the commitment, so that its past date is not the commitment's own. */
  readonly making: boolean;
  /** True when its verb only names or holds the matter ("the deal calls for", "welcomed a pledge to"), so that the act stands below it. */
  readonly holds?: boolean;
  /** Lemma of the obliging word, where one stands over the statement. */
  readonly core?: string;
  /** True when the statement only names the act ("Iran agreed"), and its content stands in another. */
  readonly bare?: boolean;
  /** Id of the statement whose matter it belongs to, where that is another ("…, and Iran agreed"). */
  readonly about?: string;
  readonly rule: string;
  readonly reason: string;
}

/** What the rules know beside the statement: the language, and who stands behind whom. */
export interface Reader {
  readonly language: Pick<Language, 'cues' | 'obligations' | 'deeds'>;
  /** The statements of the same sentence before one, nearest first. */
  readonly before: (statement: Statement) => readonly Statement[];
  /** Whether a word is an accord's acronym, as a report brings it in behind the name. */
  readonly isPaper: (word: string) => boolean;
  /** Whether a document tells of its accord as made, or at least of no proposal beside it. */
  readonly isMade: (document: string) => boolean;
  /** The actor behind an actor (state behind capital, leader, spokesman). */
  readonly root: (actor: string) => string;
  /** Whether an actor is of a speaker's own side: one root, or one of those a plural speaker stands for. */
  readonly isSide: (actor: string, speaker: string) => boolean;
  /** Whether an actor is a news outlet: outlets report demands, they make none. */
  readonly isMedium: (actor: string) => boolean;
  /** Where in a text an actor is last named, or -1. */
  readonly named: (actor: string, text: string) => number;
  /** Whom a plural actor stands for; else the actor itself. */
  readonly membersOf: (actor: string) => readonly string[];
  /** The party whose name or alias these words are, or null. */
  readonly called: (words: string) => string | null;
  /** Whether a word is the actor's own name or the head of it ("official" of "senior official"). */
  readonly isCalled: (actor: string, word: string) => boolean;
  /** Whether an "actor" is really a matter whose name ends in one ("Complete Ceasefire"). */
  readonly isMatter: (actor: string) => boolean;
  /** Whether an actor can put demands with effect: a state, a force, a body, or who speaks for one; not a scholar. */
  readonly hasStanding: (actor: string) => boolean;
}
