// Writes WARC 1.1 records: what was fetched, as it came, with when and from where. Compressing them is the caller's.

/** One record to be written. Field names are written as given, in their order; Content-Length is added. */
export interface WarcRecord {
  readonly fields: readonly (readonly [name: string, value: string])[];
  readonly block: Uint8Array;
}

/** The bytes of a record with its head and its two closing line ends. Line ends inside a field become spaces. */
export function writeRecord({ fields, block }: WarcRecord): Uint8Array {
  const lines = [...fields, ['Content-Length', String(block.length)] as const].map(
    ([name, value]) => `${oneLine(name)}: ${oneLine(value)}\r\n`,
  );
  const head = new TextEncoder().encode(`WARC/1.1\r\n${lines.join('')}\r\n`);
  const bytes = new Uint8Array(head.length + block.length + 4);
  bytes.set(head);
  bytes.set(block, head.length);
  bytes.set([13, 10, 13, 10], head.length + block.length);
  return bytes;
}

/** The block of a response record: the HTTP message with its body as it was sent. */
export function httpResponseBlock(
  status: number,
  headers: readonly (readonly [name: string, value: string])[],
  body: Uint8Array,
): Uint8Array {
  const lines = headers.map(([name, value]) => `${oneLine(name)}: ${oneLine(value)}\r\n`);
  const head = new TextEncoder().encode(`HTTP/1.1 ${status} \r\n${lines.join('')}\r\n`);
  const block = new Uint8Array(head.length + body.length);
  block.set(head);
  block.set(body, head.length);
  return block;
}

function oneLine(text: string): string {
  return text.replace(/[\r\n]+/g, ' ');
}
