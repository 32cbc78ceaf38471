// Reads TempEval-3's TimeML files: the text, its TIMEX3 expressions, and the day the document was made.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A time expression, found or marked. Offsets are half-open, in UTF-16 units; `value` is TIMEX3's. */
export interface Timex {
  readonly start: number;
  readonly end: number;
  readonly type: string | null;
  readonly value: string;
}

/** One article. */
export interface TimexArticle {
  readonly name: string;
  readonly text: string;
  readonly gold: readonly Timex[];
  /** As in the file: "1998-02-13", with a time of day in some. */
  readonly created: string | null;
}

/** All articles of one corpus folder, by name. */
export function readTimex(folder: string): TimexArticle[] {
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name, ...parse(readFileSync(join(folder, name), 'utf8')) }));
}

function parse(xml: string): Omit<TimexArticle, 'name'> {
  const created = /<DCT>[\s\S]*?value="([^"]*)"/.exec(xml)?.[1] ?? null;
  const body = xml.slice(xml.indexOf('<TEXT>') + 6, xml.indexOf('</TEXT>'));
  let text = '';
  const gold: Timex[] = [];
  let open: Omit<Timex, 'end'> | null = null;
  for (const part of body.split(/(<[^>]*>)/)) {
    if (part.startsWith('<TIMEX3')) {
      open = {
        start: text.length,
        type: /type="([^"]*)"/.exec(part)?.[1] ?? '',
        // Some annotators wrote a week of one digit.
        value: (/value="([^"]*)"/.exec(part)?.[1] ?? '').replace(/-W(\d)$/, '-W0$1'),
      };
    } else if (part === '</TIMEX3>' && open !== null) {
      gold.push({ ...open, end: text.length });
      open = null;
    } else if (!part.startsWith('<')) {
      text += part.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"');
    }
  }
  return { text, gold, created };
}
