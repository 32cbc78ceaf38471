// A point: one matter that statements speak of, in one report or in several.

/** Why two statements are held to speak of one matter. */
export interface Join {
  readonly statements: readonly [string, string];
  /** In [0, 1]. */
  readonly score: number;
  readonly rule: string;
  readonly reason: string;
}

/** How one report stands to a point. `truncated`: its text is cut where it would speak of it. */
export type Stance = 'affirmed' | 'conditioned' | 'denied' | 'silent' | 'truncated';

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
  readonly joins: readonly Join[];
  readonly accounts: readonly Account[];
  /** Accounts that do not merely repeat one another: two outlets that quote one readout are one. */
  readonly independentAccounts: number;
  /** Sources behind those accounts: actor ids, or `document:ID` for an outlet's own voice. */
  readonly origins: readonly string[];
}
