// How a command ends: the exit codes, and the error that carries one.

/** 0: done. 1: found invalid, or no document could be used. 2: misuse. */
export const EXIT = { done: 0, failed: 1, misuse: 2 } as const;

/** Ends a command with a code and one sentence on standard error. */
export class Exit extends Error {
  readonly code: number;
  constructor(code: number, message: string) {
    super(message);
    this.name = 'Exit';
    this.code = code;
  }
}
