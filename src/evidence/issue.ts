// A problem found in the input is data, not an exception: it travels with the result.

/** How much an issue costs the reader. `error`: the document could not be used; `warning`: used, with a loss; `note`: worth knowing. */
export type IssueSeverity = 'error' | 'warning' | 'note';

/** One problem: a stable code, the document or path it is about, and a sentence that says what, why, and what to do. */
export interface Issue {
  readonly code: string;
  readonly severity: IssueSeverity;
  readonly subject: string;
  readonly message: string;
}
