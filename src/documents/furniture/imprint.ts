// Who made the page and when, and the law around it: bylines, timestamps, copyright, cookies, notes on updates.
import { type FurnitureRule, opening, whole } from './rule.ts';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
/** What may follow a date on a timestamp line: digits, signs, zones, another label; no running words. */
const AFTER_WHEN = `(?:[ ,|()/:.+\\d-]|\\b(?:at|am|pm|a\\.m|p\\.m|e[ds]?t|gmt|utc|bst|ist|cet|p[ds]?t|msk|updated|published|last|first|ago|${MONTH})\\b){0,60}`;
const WHEN = `(?:(?:on |at )?(?:\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|(?:(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?,? ?\\d{0,4}|\\d{1,2} ${MONTH}\\.?,? ?\\d{0,4})|\\d{1,2}[:.]\\d{2}|\\d+ (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago|just now|today|yesterday)\\b${AFTER_WHEN})`;
const NAME = "[\\p{Lu}][\\p{L}'’.-]{0,24}";
const NAMES = `${NAME}(?: (?:al-|de |van |von |bin |of )?${NAME}){1,4}`;
const ROLE =
  '(?:reporter|correspondent|editor|staff writer|staff|author|writer|journalist|photographer|contributor|analyst|fellow|political|senior|news|diplomatic|agencies|and|the|reuters|associated press|ap|afp|tass|bloomberg|cnn|bbc news|fox news|xinhua|ap news|usa today)';

export const imprint: readonly FurnitureRule[] = [
  {
    id: 'furniture/copyright',
    reason: 'The line states the copyright or the terms of use.',
    lines: [
      opening('(?:copyrights?(?= ?(?:©|\\(c\\)|:|\\d{4}|by |notice|reserved|$))|©|c\\) ?(?:19|20)\\d{2}).{0,260}$'),
      whole('[^.!?]{0,60}(?:©|\\(c\\)) ?(?:copyright )?(?:19|20)\\d{2}.{0,200}'),
      whole(
        '(?:[^.!?]{0,40}(?:©|copyright)[^!?]{0,100})?all rights (?:are )?reserved\\b.{0,200}|[^.!?]{0,60}(?:alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|все права защищены|کپی شد)\\b.{0,120}',
      ),
      whole(
        'this (?:material|article|story|content|document) may not be (?:published|reproduced|copied|republished)\\b.{0,200}|(?:reproduction|republication|reprinting|unauthori[sz]ed use)\\b.{0,120}(?:prohibited|permission|forbidden|consent)\\b.{0,80}|.{0,40}reprint(?: permission|s)\\b.{0,60}|.{0,60}(?:trust principles)',
      ),
      whole(
        '(?:terms (?:of (?:use|service)|and conditions|& conditions)|privacy (?:policy|notice|settings)|cookie (?:policy|settings|preferences)|legal notice|disclaimer|do not sell my .{1,40}|manage (?:cookies|newsletters|preferences|consent)|our (?:standards|ethics policy|journalism).{0,60})(?: ?[|·&,-] ?.{0,100})?',
      ),
    ],
    sentences: [
      whole('.{0,80}(?:©|\\(c\\)|copyright) ?(?:copyright )?(?:19|20)\\d{2}.{0,160}'),
      whole('(?:all rights reserved|this material may not be published)\\b.{0,120}|.{0,40}\\ball rights reserved'),
      whole('click here for reprint permission'),
    ],
  },
  {
    id: 'furniture/cookies',
    reason: 'The line is a notice on cookies or consent.',
    lines: [
      whole(
        '(?:we|this (?:site|website|page)|our (?:site|website|partners)|by (?:using|continuing|browsing)|the (?:site|website)) .{0,160}\\bcookies?\\b.{0,200}',
      ),
      whole(
        '(?:accept|reject|allow|decline|manage)(?: all| only)?(?: (?:necessary|essential|optional))? (?:cookies|and (?:close|continue)|all|consent)|cookie (?:notice|consent|settings)|i (?:agree|accept)|got it|learn more about cookies',
      ),
    ],
    sentences: [whole('(?:we|this (?:site|website)) uses? cookies\\b.{0,160}')],
  },
  {
    id: 'furniture/byline',
    reason: 'The line names who wrote or edited the page.',
    lines: [
      whole(
        '\\(?(?:with )?(?:reporting|writing|editing|additional editing|edited|compiled|written|translation|graphics) by [^.!?]{2,200}; ?(?:[^.!?]{0,60})?(?:editing|edited|writing|written) by [^!?]{2,200}',
      ),
      whole(
        `(?:author|editor|about the (?:authors?|writer)|more by this author|(?:see|view) (?:all|full) (?:posts|bio|profile)\\b.{0,40}|staff (?:writer|reporter)|(?:our|by) (?:staff|web desk|news desk|correspondent|staff reporter|agencies|special correspondent)|by .{0,30}(?:news )?(?:desk|staff|agencies|bureau))`,
      ),
    ],
    cased: [
      /^(?:By|BY) (?:REUTERS|AP|AFP|TASS|ANI|PTI|IANS|XINHUA|[\p{Lu} ]{3,40} STAFF|[\p{Lu}\p{L} ]{3,40} (?:[Ss]taff|[Dd]esk|[Bb]ureau|[Aa]gencies|[Cc]orrespondent))$|^(?:AGENCIES|Agencies|[\p{Lu}][\p{L} ]{2,40} (?:Staff|Web Desk|News Desk|Newsroom))$/u,
      new RegExp(
        `^(?:[Bb]y|BY|[Ww]ords by|[Pp]osted by|[Aa]uthor:?|[Ww]ritten by|[Ss]tory by|[Rr]eport by) ${NAMES}(?:(?:,| and| &|;| \\||/| -| in) (?:${NAMES}|${NAME}|${ROLE}(?: ${ROLE}){0,3})){0,5}(?:[, |-]+.{0,40}\\d{4}.{0,20})?$`,
        'u',
      ),
      new RegExp(
        `^(?:[Aa]uthor'?s?(?: name)?|[Ee]dit(?:ed by|or)|[Ww]ritten by|[Pp]ublished by|[Rr]eported by|[Ww]riter|[Rr]eporter|[Tt]ranslated by|[Cc]ompiled by|[Ss]ub-?editor|[Cc]opy ?edit(?:ed by|or)|[Ff]act[- ]check(?:ed by|er))\\b[ :.-]{1,3}${NAME}(?:[ ,&]+(?:and )?${NAME}){0,6}$`,
        'u',
      ),
      new RegExp(`^(?:[Ff]ollow|[Ww]rite to|[Cc]ontact|[Ee]-?mail|[Rr]each) ${NAMES} (?:on|at|here)\\b.{0,80}$`, 'u'),
    ],
  },
  {
    id: 'furniture/credit',
    reason: 'The line says who helped with the report or whose material it uses.',
    lines: [
      whole(
        '.{2,200} contributed (?:to this (?:report|reporting|story|article|piece|post|dispatch)|reporting(?: (?:to this|from) .{2,60})?)(?: (?:from|in) .{2,60})?',
      ),
      whole('contributing: .{2,160}|(?:with )?(?:additional|further) reporting (?:by|from) .{2,200}'),
      whole('with (?:files|reports?|reporting|wires|.{2,40} wires)(?: (?:by|from) .{2,120})?'),
      whole(
        'this (?:article|story|report) (?:is|was) (?:based|compiled|produced) .{0,40}\\b(?:wires?|wire[- ]services?|agency|agencies)\\b.{0,60}',
      ),
    ],
  },
  {
    id: 'furniture/timestamp',
    reason: 'The line says when the page was put up or changed.',
    lines: [
      // A date alone may be a statement's own dateline; with a time of day it is the page's.
      whole(`(?=.*\\d{1,2}[:.]\\d{2})(?=.*(?:\\d{4}|${MONTH})).{0,0}${WHEN}`),
      whole(
        `(?:first |originally |last |date )?(?:published|updated|posted|modified|update)(?: (?:online|at|on|date|time|by .{2,40}))?[ :|-]{1,3}${WHEN}`,
      ),
      whole(`${WHEN}[ |,-]{0,4}(?:last )?(?:updated|published|modified)(?: .{0,20})?`),
      whole('(?:last )?updated at \\d{1,2}(?:[:.]\\d{2})? ?(?:a\\.?m|p\\.?m)\\.?(?: [a-z]{2,4})?'),
      whole(
        '(?:published|updated|posted|modified|last updated?)(?: (?:on|at))?|(?:date|time|publication date)\\s?:.{0,50}',
      ),
      whole(
        '\\d+ (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago|(?:this (?:article|story) is )more than .{1,30} old',
      ),
    ],
  },
  {
    id: 'furniture/update-note',
    reason: 'The line says that the page was or will be changed, not what happened.',
    lines: [
      whole(
        'this is a (?:developing|breaking|breaking news|live)\\b(?: news)?(?: story| article| report| event)?\\b.{0,160}|this is breaking news\\b.{0,120}|(?:developing|breaking)(?: story| news)?(?: ?[:-] ?(?:more|updates|check|details)\\b.{0,80})?|more (?:details|information|updates?|to (?:come|follow))(?: (?:to|will|soon|as)\\b.{0,60})?|check back\\b.{0,100}|refresh (?:for|this)\\b.{0,60}',
      ),
      whole(
        '(?:this|the) (?:story|post|article|page|piece|report) (?:has been|was|is being|will be) (?:last )?(?:updated|corrected to .{0,30}reflect|revised|amended to add)\\b.{0,160}',
      ),
    ],
    sentences: [
      whole(
        'this is a (?:developing|breaking)(?: news)?(?: story)?(?:,? .{0,60}(?:updat|check back|refresh|stay tuned).{0,60})?',
      ),
      whole(
        '(?:please )?check back (?:for|later|soon)\\b.{0,60}|more (?:details )?to follow|this (?:story|article|post) (?:has been|will be) updated\\b.{0,100}',
      ),
    ],
  },
];
