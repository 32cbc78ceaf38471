// Ways to other pages: related stories, "read more", tags, breadcrumbs, and the pages' own labels.
import { type FurnitureRule, opening, whole } from './rule.ts';

/** Headers over a list of other stories; what follows them is judged in related.ts. */
export const RELATED_HEADERS: readonly RegExp[] = [
  whole(
    'related(?: (?:stories|story|articles?|topics?|content|news|coverage|links?|posts?|reading|items?|videos?|materials?|reports?))?',
  ),
  whole(
    "(?:more|read more|see more) (?:on|about|from|in|by) (?:this|the|our|[\\p{L}\\d'’.& -]{2,60})(?: (?:topic|story|subject|author))?",
  ),
  whole('more (?:stories|news|coverage|headlines|top stories|articles|reading|to read|videos)(?: .{0,40})?|more'),
  whole('other (?:topics|stories|news|articles|headlines)(?: (?:of interest|you may like|today))?|other'),
  whole(
    '(?:you (?:may|might|will|would)(?: also)?|(?:things )?you may) (?:like|enjoy|want to read|be interested in|also be interested in)(?: .{0,30})?|might interest you',
  ),
  whole(
    '(?:recommended|suggested|selected|featured|popular|trending|top|latest|most (?:read|popular|viewed|shared|watched|commented)|hot|must[- ]read|breaking|live)(?: (?:stories|story|reading|reads|articles?|news|videos?|now|today|topics|posts|headlines|for you|this week)){0,3}(?: (?:on|from|in) .{1,40})?',
  ),
  whole(
    "editor'?s'? (?:picks?|choice|selection)|(?:what to )?read next|next(?: up| (?:article|story|post))|previous(?: (?:article|story|post))?|up next|don'?t miss(?: .{0,20})?|in case you missed it|also (?:in|on|from) .{2,40}|also read|read also|see also|keep reading|explore more|explore|more to explore|further reading|go deeper|learn more|dig deeper|around the web|from (?:our partners|the web|around the web)|in this (?:article|story|topic)|in other news|quick links|list of \\d+ items|end of list",
  ),
];

const LABEL =
  "(?:read(?: also| next| now| on)?|also read|read more|see also|see more|related(?: story| article| news)?|more|watch(?: live| now| also| more)?|video|listen(?: now)?|photos?|in (?:pictures|photos)|gallery|must[- ]read|don'?t miss|also see|recommended|live(?: blog| updates)?|live now|flashback|podcast|go deeper|full coverage)";

export const navigation: readonly FurnitureRule[] = [
  {
    id: 'furniture/read-more',
    reason: 'The line leads to another page of the outlet.',
    lines: [
      // A label, a colon or bar, and another story's headline; a sentence with a full stop after a bare "More:" is kept.
      /^(?:read (?:more|also|next|now|on)|also read|see (?:also|more)|related(?: (?:story|article|news|stories|coverage))?|watch(?: live| now| also| more)?|listen(?: now)?|must[- ]read|don't miss|also see|recommended|go deeper|full coverage|in (?:pictures|photos)|photos|learn more|find out more|further reading)\s?[:|»>-]\s?.{1,200}$/iu,
      /^(?:more|video|podcast|gallery|interactive|flashback|photos?)\s?[:|»]\s?(?:[^.]|(?<=\b\p{L})\.){8,160}$/iu,
      // A headline glued to its label, or with the button behind it, was a link's box.
      /^(?:more|opinion|related|read):\S.{8,200}$/iu,
      whole(`${LABEL} ?:?`),
      whole('(?:click|tap|press|go|swipe) (?:here|below|through|on the)\\b.{0,160}'),
      whole(
        '(?:read|see|view|watch|hear|find|learn|discover|explore|get|show|load)(?: the| our| all| out)? (?:more|full (?:story|article|report|text|coverage|interview|transcript|list|statement)|comments|latest|next|original(?: article| story)?|rest of .{1,40})(?: (?:here|on|about|at|from|in|of|stories|news|articles|coverage|below|by|now)\\b.{0,150})?',
      ),
      whole(
        '(?:continue|keep|start) reading(?: .{0,100})?|full (?:story|article|coverage|text|transcript)(?:: .{0,80})?|(?:back|return|go|skip|jump) to (?:top|the top|main|home|homepage|content|main content|navigation|news|article)(?: .{0,30})?',
      ),
      whole(
        '(?:for (?:more|the latest|all the latest|full|continuing|breaking)\\b.{0,80}(?:,| -)? ?(?:visit|click|follow|go to|see|read|check|download|tune|head)\\b.{0,120})',
      ),
      whole(
        "visit .{1,60}(?:homepage|website|for more|\\.com|\\.org|\\.net)\\b.{0,60}|can't see .{1,40}\\? click here|don't see .{1,60}\\? click here",
      ),
      whole('(?:read|see|get) .{0,60} (?:here|at (?:this|the) link)'),
      whole(
        'full coverage[:|] .{2,80}|catch up on\\b.{0,160}|explore more(?: .{0,60})?|show (?:more|less|all)|view (?:all|more|gallery|comments|this post .{0,40})|see all(?: .{0,40})?',
      ),
    ],
    cased: [/^[^.!]{12,200} Read more$/u],
    sentences: [
      whole('(?:click|tap) here (?:to|for)\\b.{0,120}'),
      whole(
        'for (?:more|the latest|full|continuing|breaking)\\b.{0,60},? (?:visit|click|download|head to|go to) .{0,100}',
      ),
      whole('read more:? (?:about|on|from|at|here)\\b.{0,80}|read more'),
      whole('(?:click|tap|go) (?:here|to our website) (?:for|to)\\b.{0,100}'),
    ],
  },
  {
    id: 'furniture/tags',
    reason: 'The line lists subjects or the page’s place on the site.',
    lines: [
      whole(
        '(?:tags?|topics?|keywords?|key words|categor(?:y|ies)|filed (?:under|in)|posted in|tagged(?: with| as)?|explore topics|story tags|hashtags?)(?:\\s?[:|-].{0,240})?',
      ),
      whole('filed (?:under|in) .{1,120}|tagged (?:with|as)? ?.{1,160}|more (?:on|about) these topics:?.{0,160}'),
      /^(?:home|news|world|start)(?:\s?(?:[>»›/|])\s?[\p{L}\d&'’ ,-]{2,60})+$/iu,
      /^(?:#[\p{L}\d_]{2,40}[\s,]*){1,20}$/u,
      whole('interested in .{2,60}\\? add .{2,200}'),
    ],
  },
  {
    id: 'furniture/site-part',
    reason: 'The line belongs to the frame of the site.',
    lines: [
      whole(
        "(?:news|story|article|report) (?:id|code|no|number) ?:? ?[\\w-]{1,20}|(?:short|permanent) (?:link|url|address) ?:? ?\\S{0,120}|list \\d+ of \\d+|(?:reprints?|purchase|licensing|republish)(?: and| &)? (?:usage|licensing rights|permissions?|rights|this article)|google news|what'?s your reaction\\?{0,1}",
      ),
      whole(
        '(?:home|menu|search|navigation|main menu|site ?map|contact(?: us)?|about(?: us)?|careers|jobs|faq|help|e-?paper|archive|accessibility|privacy|cookies?|terms|rss(?: feeds?)?|back|next|previous|prev|top|skip|open|expand|collapse|toggle .{1,30}|show|hide|settings|language|english|edition)',
      ),
      opening('breaking news$|latest news$|trending$|live$|exclusive$|just in$|developing$'),
    ],
  },
];

/** Ends that say outright that the text goes on elsewhere. */
export const CONTINUES_ELSEWHERE =
  /(?:read (?:the )?(?:full (?:story|article|report|text)|rest of)|continue reading(?! below)|full story here|click (?:here )?to read (?:the )?(?:full|rest)|\[\+?\d+ chars\]|to (?:continue|keep) reading)/iu;
