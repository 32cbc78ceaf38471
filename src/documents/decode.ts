// Which characters the bytes are: UTF-8 first, a declared or the usual legacy charset for web pages, and a count of what broke.
import type { Issue } from '../evidence/index.ts';

/** The characters of a file, or why it has none. */
export type Decoded =
  | {
      readonly ok: true;
      readonly text: string;
      /** How it was decoded; `damaged`: bytes that are no characters of it were replaced. */
      readonly charset: string;
      readonly damaged: boolean;
      readonly issues: readonly Issue[];
    }
  | { readonly ok: false; readonly issue: Issue };

/** First bytes of files that people hand over by mistake. */
const SIGNATURES: readonly (readonly [string, readonly number[]])[] = [
  ['a PDF file', [0x25, 0x50, 0x44, 0x46]],
  ['a ZIP or office file', [0x50, 0x4b, 0x03, 0x04]],
  ['a gzip file', [0x1f, 0x8b]],
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['an old office file', [0xd0, 0xcf, 0x11, 0xe0]],
];
/** Share of control characters (other than tab, line ends, escape) above which a file is taken for binary. */
const CONTROL_SHARE = 0.02;
/** Bytes in which a page must declare its charset; the HTML standard says 1024, real pages need more. */
const DECLARATION_BYTES = 4096;

/** Decodes a file. `subject` names it in issues; `named`: the charset that the connection named. Never throws. */
export function decode(
  bytes: Uint8Array,
  format: 'text' | 'markdown' | 'html',
  subject: string,
  named: string | null = null,
): Decoded {
  const signature = SIGNATURES.find(([, head]) => head.every((byte, i) => bytes[i] === byte));
  if (signature) return refuse('binary', subject, `${signature[0]}, not text; save it as text or HTML first`);

  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  if (utf16) {
    const text = new TextDecoder(utf16).decode(bytes);
    return text.includes('\0')
      ? binary(subject)
      : checked(text, utf16, subject, [note(subject, `was read as ${utf16.toUpperCase()}, as its first bytes say`)]);
  }
  if (bytes.includes(0)) return binary(subject);

  const strict = decodeStrictly(bytes);
  if (strict !== null) return checked(strict, 'utf-8', subject, []);
  const told = named === null || /^utf-?8$/i.test(named) ? null : decodeAs(bytes, named);
  if (told !== null && named !== null) return checked(told, named, subject, []);

  if (format === 'html') {
    const label = declaredCharset(bytes) ?? 'windows-1252';
    const text = decodeAs(bytes, label);
    if (text !== null) return checked(text, label, subject, [note(subject, `is not UTF-8 and was read as ${label}`)]);
  }
  const text = new TextDecoder('utf-8').decode(bytes);
  const damaged = text.split('\uFFFD').length - 1;
  return checked(
    text,
    'utf-8',
    subject,
    [
      {
        code: 'invalid-utf8',
        severity: 'warning',
        subject,
        message: `${subject} is not valid UTF-8: ${damaged} ${damaged === 1 ? 'character was' : 'characters were'} damaged and replaced by U+FFFD; save the file as UTF-8 and run again`,
      },
    ],
    true,
  );
}

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Decodes with a named charset; null when this platform does not know the name. */
function decodeAs(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return null;
  }
}

function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, DECLARATION_BYTES));
  const label = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,30})/i.exec(head)?.[1]?.toLowerCase();
  // A page that says UTF-8 and is not is nearly always windows-1252.
  return label && !label.startsWith('utf') ? label : null;
}

function checked(text: string, charset: string, subject: string, issues: readonly Issue[], damaged = false): Decoded {
  let control = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 32 && code !== 27 && !(code >= 9 && code <= 13)) control++;
  }
  if (control > CONTROL_SHARE * text.length) return binary(subject);
  return { ok: true, text, charset, damaged, issues };
}

function binary(subject: string): Decoded {
  return refuse(
    'binary',
    subject,
    'binary data (it holds NUL or control bytes), not text; save it as text or HTML first',
  );
}

function refuse(code: string, subject: string, why: string): Decoded {
  return { ok: false, issue: { code, severity: 'error', subject, message: `${subject} was not read: it is ${why}` } };
}

function note(subject: string, what: string): Issue {
  return { code: 'charset', severity: 'note', subject, message: `${subject} ${what}` };
}
