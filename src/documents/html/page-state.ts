// Whether a page is the report at all: an error page, a wall of consent, a paywall are said, and never read as a report.
import type { Issue } from '../../evidence/index.ts';
import type { Element, Page } from './guarded-tree.ts';
import type { LinkedData } from './json-ld.ts';
import { elements, textOf } from './tree.ts';

/** Titles of pages that servers and their guards send instead of the report. */
const ERROR_TITLE =
  /^(?:(?:http )?(?:error|status)[ :-]*)?(?:40[0134]|410|429|451|50[0-4]|52\d)\b|\b(?:page|article|story|content|file|url)\b.{0,20}\b(?:not|cannot be|could not be|can't be|no longer)\b.{0,12}\b(?:found|available|exists?)\b|^not found\b|^(?:access|permission) denied|^forbidden\b|^(?:internal )?server error|^bad gateway|^gateway time-?out|^service (?:temporarily )?unavailable|^just a moment|^attention required|^are you (?:a )?(?:human|robot)|^(?:please )?verify (?:that )?you are|^robot check|^security check|^request (?:blocked|rejected)|^too many requests|^site (?:under )?maintenance|^we(?:'|’)ll be (?:right )?back/i;
const GUARD_TEXT =
  /\b(?:checking your browser|enable javascript and cookies|verify (?:that )?you are (?:a )?human|unusual traffic|you have been blocked|captcha|error reference number|request id:|ray id)\b/i;
/** Words of a wall of consent; a page that is one has several kinds of them and little else. */
const CONSENT = [
  /\b(?:accept|agree to|allow|reject|refuse) (?:all|cookies|and (?:continue|close))\b/i,
  /\b(?:we|our|and our) (?:\d+ )?(?:and our (?:\d+ )?)?(?:partners|vendors)\b/i,
  /\b(?:cookies|similar technolog(?:y|ies)|personal data|device identifiers?)\b/i,
  /\b(?:privacy (?:policy|settings|choices|preferences)|manage (?:options|settings|preferences|cookies)|legitimate interest|your consent|consent to)\b/i,
  /\bbefore you continue\b/i,
];
const CONSENT_KINDS = 3;
const PAYWALL =
  /\b(?:subscribe|sign ?(?:in|up)|log ?in|register|become a (?:member|subscriber))(?: (?:now|today|here|for free))?(?: or (?:subscribe|sign ?(?:in|up)|log ?in|register))? to (?:continue(?: reading)?|read|keep reading|unlock|access|view)\b|\bto (?:continue|keep) reading(?: this (?:article|story))?,? (?:please )?(?:subscribe|sign ?(?:in|up)|log ?in|register|create)|\balready a (?:subscriber|member)\b|\b(?:this|the full) (?:article|story|content) is (?:only (?:available )?(?:for|to)|for|reserved for|exclusive to|available (?:only )?to) (?:our )?(?:paying |premium |registered )?(?:subscribers|members|readers)\b|\byou(?:'|’)?(?:ve| have) (?:reached|read|used)(?: all)? your (?:\w+ ){0,3}(?:limit|articles?|stories)\b|\b(?:unlock|get) (?:this|unlimited|full) (?:article|story|access)\b|\bsubscribers? only\b|\bremaining \d+% of (?:this|the) (?:article|story)\b/i;
/** Letters of running text from which on a page is taken for a report, whatever else stands on it. */
const A_REPORT = 1_500;
/** Letters of text that are looked at for words of walls. */
const LOOKED_AT = 60_000;

/** What is wrong with the page as a report: at most one issue. `own`: the text that was extracted; `name` is for messages. */
export function judgePage(
  page: Page,
  title: string | null,
  own: string,
  ld: LinkedData | null,
  meta: ReadonlyMap<string, string>,
  name: string,
): Issue | null {
  const short = own.length < A_REPORT;
  const visible = short ? visibleText(page) : '';
  const words = visible.length > 0 ? visible : own;
  if (short && ((title !== null && ERROR_TITLE.test(title)) || (own.length < 600 && GUARD_TEXT.test(words))))
    return warning('error-page', name, 'seems to be an error page or a guard, not the report; fetch or save it again');
  if (short && CONSENT.filter((kind) => kind.test(own)).length >= CONSENT_KINDS)
    return warning(
      'consent-wall',
      name,
      'seems to be a wall of consent, not the report; accept or refuse it in a browser and save the page',
    );
  const marked =
    ld?.free === false || /^(?:locked|metered|premium|paid)$/i.test(meta.get('article:content_tier') ?? '');
  const walled = short && PAYWALL.test(words);
  if (walled || (marked && short))
    return warning(
      'paywalled',
      name,
      'is behind a paywall: what stands behind it is not here and is not taken for silence',
    );
  return marked
    ? {
        code: 'paywalled',
        severity: 'note',
        subject: name,
        message: `${name} is for subscribers, as it says; its text seems to be here`,
      }
    : null;
}

function warning(code: string, name: string, what: string): Issue {
  return { code, severity: 'warning', subject: name, message: `${name} ${what}` };
}

/** All words of the page's body: walls are often what our own furniture removal leaves out. */
function visibleText(page: Page): string {
  let body: Element | null = null;
  for (const element of elements(page)) {
    if (element.tagName !== 'body') continue;
    body = element;
    break;
  }
  return body === null ? '' : textOf(body).slice(0, LOOKED_AT);
}
