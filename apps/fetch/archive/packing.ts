// How the records of a compressed archive are packed, one by one: in gzip members or in Zstandard frames.

/** A member, or why there is none: `more` when its end was not among the bytes, `large` when it unpacks to too much. */
export type Member =
  | { readonly kind: 'whole'; readonly bytes: Uint8Array; readonly length: number }
  | { readonly kind: 'more' }
  | { readonly kind: 'large' }
  | { readonly kind: 'damaged'; readonly reason: string };

/** One way of packing, in one file. */
export interface Packing {
  /** What a member is called in messages. */
  readonly named: string;
  /** The first byte of a member that holds data. */
  readonly magic: number;
  /** Whether the fixed part of a member's header stands at a place. */
  readonly isAt: (bytes: Uint8Array, at: number) => boolean;
  /** Whether the member that these bytes begin unpacks to a WARC record. */
  readonly beginsRecord: (bytes: Uint8Array) => boolean;
  /** Reads the member at the start of `bytes`, unpacking at most `most` bytes. */
  readonly readMember: (bytes: Uint8Array, most: number) => Member;
}
