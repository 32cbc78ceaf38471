/** Reads a model file. */

/** A loaded model. */
export interface Model {
  readonly name: string;
  readonly version: string;
}

/** Reads a model from its bytes. */
export function loadModel(_bytes: Uint8Array): Model {
  throw new Error('not built yet');
}
