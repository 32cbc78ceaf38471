// An HTTP message as a WARC record keeps it: status line, headers, body; chunks undone, because archives keep them now and then.

/** A response out of an archive. Header names are in lower case. */
export interface HttpMessage {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Offset of the body in the block. */
  readonly bodyStart: number;
  readonly body: Uint8Array;
}

/** Longest header part that is read, bytes. */
const MOST_HEADER_BYTES = 131_072;

/** Reads a block; null when it is no HTTP response. */
export function readHttpMessage(block: Uint8Array): HttpMessage | null {
  const end = headersEnd(block);
  if (end < 0) return null;
  const [first = '', ...lines] = new TextDecoder('latin1').decode(block.subarray(0, end)).split(/\r?\n/);
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})(?: |$)/.exec(first)?.[1];
  if (status === undefined) return null;
  const headers = lines.flatMap((line): [string, string][] => {
    const colon = line.indexOf(':');
    return colon > 0 ? [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]] : [];
  });
  const isChunked = headers.some(([name, value]) => name === 'transfer-encoding' && /\bchunked\b/i.test(value));
  const sent = block.subarray(end);
  return { status: Number(status), headers, bodyStart: end, body: isChunked ? (unchunk(sent) ?? sent) : sent };
}

function headersEnd(block: Uint8Array): number {
  const most = Math.min(block.length, MOST_HEADER_BYTES);
  for (let at = block.indexOf(10); at >= 0 && at < most; at = block.indexOf(10, at + 1)) {
    const next = block[at + 1] === 13 ? at + 2 : at + 1;
    if (block[next] === 10) return next + 1;
  }
  return -1;
}

/** Undoes chunked transfer coding; null when the bytes are not in chunks (many archives undo it and keep the header). */
export function unchunk(bytes: Uint8Array): Uint8Array | null {
  const out = new Uint8Array(bytes.length);
  let total = 0;
  for (let at = 0; ; ) {
    const lineEnd = bytes.indexOf(10, at);
    if (lineEnd < 0 || lineEnd - at > 1_024) return null;
    const line = new TextDecoder('latin1').decode(bytes.subarray(at, lineEnd)).trim();
    const size = /^([0-9a-f]{1,8})(?:;|$)/i.exec(line)?.[1];
    if (size === undefined) return null;
    const length = Number.parseInt(size, 16);
    if (length === 0) return out.subarray(0, total);
    if (lineEnd + 1 + length > bytes.length) return null;
    out.set(bytes.subarray(lineEnd + 1, lineEnd + 1 + length), total);
    total += length;
    at = lineEnd + 1 + length;
    if (bytes[at] === 13) at++;
    if (bytes[at] === 10) at++;
  }
}
