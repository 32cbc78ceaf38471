// The words of a scrap of markup, for titles and names: tags, scripts and line ends gone, references undone.
import { Parser } from 'htmlparser2';

/** Longest scrap that is looked at, UTF-16 units. */
const MOST = 20_000;

/** "AT&amp;T <b>says</b>" → "AT&T says". What stands in script and style is no text. */
export function wordsOf(markup: string): string {
  const parts: string[] = [];
  let muted = 0;
  const isMute = (name: string) => name === 'script' || name === 'style';
  const parser = new Parser({
    onopentag(name) {
      if (isMute(name)) muted++;
    },
    onclosetag(name) {
      if (isMute(name)) muted--;
    },
    ontext(text) {
      if (muted === 0) parts.push(text);
    },
  });
  parser.end(markup.slice(0, MOST));
  return parts.join('').replace(/\s+/g, ' ').trim();
}
