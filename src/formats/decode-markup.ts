// The characters of XML and JSON files: byte order mark, UTF-8, the declared encoding, windows-1252 as the last resort.

/** Bytes in which an XML declaration must stand. */
const DECLARATION_BYTES = 200;

/** Decodes a file; `charset` is what came with it (a Content-Type header), if anything did. Never throws. */
export function decodeMarkup(bytes: Uint8Array, charset: string | null = null): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes[0] === 0x3c && bytes[1] === 0) return new TextDecoder('utf-16le').decode(bytes);
  const strict = decodeAs(bytes, 'utf-8', true);
  if (strict !== null) return strict;
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, DECLARATION_BYTES));
  const declared = /^\s*<\?xml[^>]{0,150}encoding\s*=\s*["']([\w.:-]{2,40})/i.exec(head)?.[1] ?? null;
  for (const label of [charset, declared]) {
    // A file that says UTF-8 and is not: its sound parts are still best read as that.
    const text = label === null ? null : decodeAs(bytes, label, false);
    if (text !== null) return text;
  }
  return new TextDecoder('windows-1252').decode(bytes);
}

function decodeAs(bytes: Uint8Array, label: string, fatal: boolean): string | null {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes);
  } catch {
    return null;
  }
}
