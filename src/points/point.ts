// A point: one matter that statements speak of, in one report or in several.

/** Why two statements are held to speak of one matter. */
export interface Join {
  readonly statements: readonly [string, string];
  /** In [0, 1]. */
  readonly score: number;
  readonly rule: string;
  readonly reason: string;
}

/** A member that speaks of the point in one clause only; its own matter is another point. */
export interface Clause {
  readonly statement: string;
  /** The stretch that states it, in the document of the statement. */
  readonly start: number;
  readonly end: number;
}

/** A stage of a matter over time: proposed, agreed, ordered, begun, broken. */
export interface Step {
  readonly step: string;
  readonly statements: readonly string[];
  /** The one calendar day that its statements give, ISO 8601; null when they give none or several. */
  readonly date: string | null;
}

/**
 * How one report stands to a point. `truncated`: its text is cut where it would speak of it; `earlier`: it was published before
 * the matter happened. Only `silent` is a silence that may mean something.
 */
export type Stance = 'affirmed' | 'conditioned' | 'denied' | 'silent' | 'earlier' | 'truncated';

/** One report's account of one point. */
export interface Account {
  readonly document: string;
  readonly stance: Stance;
  readonly statements: readonly string[];
  readonly reason: string;
}

/** Pyramid method: a summary content unit with its contributors and its weight. */
export interface Point {
  readonly id: string;
  readonly label: string;
  readonly statements: readonly string[];
  /** Which of the statements stand here by a clause, beside a point of their own. */
  readonly clauses: readonly Clause[];
  readonly joins: readonly Join[];
  /** The stages its statements tell of, in their usual order; empty unless there are two. */
  readonly steps: readonly Step[];
  readonly accounts: readonly Account[];
  /** Accounts that do not merely repeat one another: two outlets that quote one readout are one. */
  readonly independentAccounts: number;
  /** Sources behind those accounts: actor ids, or `document:ID` for an outlet's own voice. */
  readonly origins: readonly string[];
}
