// Why something was not fetched: a stable code, half a sentence, and whether trying again may help.

/**
 * `url` `scheme` `credentials` `port` `private`: refused before or at connecting · `robots`: the site asks not to ·
 * `redirects` `too-large` `encoding` `headers`: the answer broke a limit · `timeout` `network` `status`: it could not be had.
 */
export type FetchErrorCode =
  | 'url'
  | 'scheme'
  | 'credentials'
  | 'port'
  | 'private'
  | 'robots'
  | 'redirects'
  | 'too-large'
  | 'encoding'
  | 'headers'
  | 'timeout'
  | 'network'
  | 'status';

/** One failed fetch. `message` is half a sentence without the URL ("port 22 is none of …"). */
export class FetchError extends Error {
  readonly code: FetchErrorCode;
  readonly retryable: boolean;
  /** Seconds the server asks to wait (Retry-After), when it says. */
  readonly retryAfter: number | null;
  constructor(
    code: FetchErrorCode,
    message: string,
    options: { readonly retryable?: boolean; readonly retryAfter?: number | null } = {},
  ) {
    super(message);
    this.name = 'FetchError';
    this.code = code;
    this.retryable = options.retryable ?? false;
    this.retryAfter = options.retryAfter ?? null;
  }
}
