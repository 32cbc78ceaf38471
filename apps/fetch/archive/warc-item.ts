// What reading an archive gives, one at a time: whole records, and the byte ranges that gave none.
import type { WarcHead } from '../../../src/formats/index.ts';

/** A whole record. `offset` and `length` are bytes of the file; for a compressed one those of its gzip member. */
export interface WarcRecordItem {
  readonly kind: 'record';
  readonly head: WarcHead;
  /** The record's block. It is a copy and may be kept. */
  readonly block: Uint8Array;
  readonly offset: number;
  readonly length: number;
  /** Where reading can go on after this record; null while more records follow in its member. */
  readonly next: number | null;
}

/** Bytes `[start, end)` of the file that could not be read as records, and why. */
export interface WarcDamage {
  readonly kind: 'damage';
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

/** One thing found in an archive. */
export type WarcItem = WarcRecordItem | WarcDamage;

/** What reading may take. */
export interface WarcLimits {
  /** Bytes of one record's block; larger ones are passed over. */
  readonly blockBytes: number;
  /** Bytes that are searched for the next record after damage; a longer stretch ends the reading of that stretch. */
  readonly gapBytes: number;
}

/** 32 MB a record, 256 MB without a record. */
export const WARC_LIMITS: WarcLimits = { blockBytes: 32_000_000, gapBytes: 256_000_000 };
