// Where in an archive a reading stands, so that a later one can go on there.

/** A place between two records. It can be written down as JSON. */
export interface ArchivePosition {
  /** The WARC file inside a WACZ; '' for an archive that is a WARC itself. */
  readonly part: string;
  /** Bytes of that file, as it is stored (in a zip: as it is unpacked). */
  readonly offset: number;
}

/** The beginning of a WARC. */
export const BEGINNING: ArchivePosition = { part: '', offset: 0 };
