/** The one error of this room: a model file that cannot be used. */

/** What is wrong with a model file. */
export type ModelErrorCode =
  | 'model-not-recognised'
  | 'model-version'
  | 'model-truncated'
  | 'model-damaged'
  | 'model-content';

/** A model file that cannot be used; `code` says why, the message says what was expected and found. */
export class ModelError extends Error {
  readonly code: ModelErrorCode;

  constructor(code: ModelErrorCode, message: string) {
    super(message);
    this.name = 'ModelError';
    this.code = code;
  }
}
