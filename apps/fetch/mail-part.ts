// Finds the part of a saved message that a text was decoded from, and leads its bytes back to those of the message.

/** A decoded part: its bytes, their charset, and triples (byte of the part, byte of the message, count), the last one empty. */
export interface MailPart {
  readonly bytes: Uint8Array;
  readonly charset: string;
  readonly runs: readonly number[];
}

/** Header blocks that are tried. */
const MOST_PARTS = 200;
/** Longest header block that is read, bytes. */
const LONGEST_HEAD = 20_000;

/** The part of `message` whose decoded text is `text`, ends and line ends aside; null when none is. */
export function partOf(message: Uint8Array, text: string): MailPart | null {
  const raw = new TextDecoder('windows-1252').decode(message);
  const wanted = folded(text);
  let from = 0;
  let tried = 0;
  for (const match of raw.matchAll(/\r?\n\r?\n/g)) {
    if (tried++ >= MOST_PARTS) return null;
    const head = raw.slice(Math.max(from, match.index - LONGEST_HEAD), match.index).replace(/\r?\n[ \t]+/g, ' ');
    from = match.index;
    if (!/^content-type:\s*text\/|^(?![\s\S]*^content-type:)[\s\S]*^(?:from|date|subject):/im.test(head)) continue;
    const start = match.index + match[0].length;
    const boundary = raw.slice(start).search(/\r?\n--\S/);
    const body = message.subarray(start, boundary < 0 ? message.length : start + boundary);
    const part = decoded(body, start, /^content-transfer-encoding:\s*([\w-]+)/im.exec(head)?.[1]?.toLowerCase() ?? '');
    const charset = /charset\s*=\s*"?([\w.:-]{2,40})/i.exec(head)?.[1] ?? 'utf-8';
    for (const name of [charset, 'utf-8']) {
      const read = textOf(part.bytes, name);
      if (read !== null && folded(read) === wanted) return { ...part, charset: name };
    }
  }
  return null;
}

function textOf(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return null;
  }
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Undoes a transfer encoding, with the byte of the message that each byte came from. */
function decoded(body: Uint8Array, start: number, encoding: string): Omit<MailPart, 'charset'> {
  if (encoding === 'quoted-printable') return quotedPrintable(body, start);
  if (encoding === 'base64') return base64(body, start);
  return { bytes: body, runs: [0, start, body.length, body.length, start + body.length, 0] };
}

function quotedPrintable(body: Uint8Array, start: number): Omit<MailPart, 'charset'> {
  const bytes: number[] = [];
  const runs: number[] = [];
  let running = false;
  for (let at = 0; at < body.length; ) {
    const hex = body[at] === 0x3d ? String.fromCharCode(body[at + 1] ?? 0, body[at + 2] ?? 0) : '';
    if (/^[\dA-Fa-f]{2}$/.test(hex)) {
      runs.push(bytes.length, start + at, 3);
      bytes.push(Number.parseInt(hex, 16));
      at += 3;
      running = false;
    } else if (body[at] === 0x3d && /^\r?\n/.test(hex)) {
      at += hex.startsWith('\r') ? 3 : 2;
      running = false;
    } else {
      if (running) runs[runs.length - 1]! += 1;
      else runs.push(bytes.length, start + at, 1);
      bytes.push(body[at]!);
      at++;
      running = true;
    }
  }
  return { bytes: Uint8Array.from(bytes), runs: [...runs, bytes.length, start + body.length, 0] };
}

/** Line by line: three bytes are four letters, so that a byte leads to the letters that hold some of it. */
function base64(body: Uint8Array, start: number): Omit<MailPart, 'charset'> {
  const bytes: number[] = [];
  const runs: number[] = [];
  const text = new TextDecoder('windows-1252').decode(body);
  for (const { 0: letters, index } of text.matchAll(/[A-Za-z\d+/]+/g)) {
    // Mailers break lines after whole groups; a line that does not is read on its own as far as it goes.
    const line = atob(letters.slice(0, letters.length - (letters.length % 4 === 1 ? 1 : 0)));
    if (line === '') continue;
    runs.push(bytes.length, start + index, letters.length);
    for (let i = 0; i < line.length; i++) bytes.push(line.charCodeAt(i));
  }
  return { bytes: Uint8Array.from(bytes), runs: [...runs, bytes.length, start + body.length, 0] };
}
