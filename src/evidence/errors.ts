// Misuse and broken promises throw; problems of the input are issues (issue.ts).

/** An error with a stable code and one sentence: what happened, why, what to do. */
export class ReadoutError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = 'ReadoutError';
    this.code = code;
  }
}
