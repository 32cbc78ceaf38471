// Buttons and counts for sharing, saving and printing, and pleas to follow the outlet or its people.
import { type FurnitureRule, opening, whole } from './rule.ts';

const NETWORK =
  '(?:x|twitter|facebook|instagram|telegram|whats ?app|youtube|tik ?tok|linked ?in|threads|bluesky|mastodon|reddit|pinterest|flipboard|messenger|viber|vk(?:ontakte)?|snapchat|google news|google\\+?|truth social|rss|apple news|msn|discord|signal)';

/** A line of nothing but these words is a row of buttons. */
export const BUTTON_WORDS: ReadonlySet<string> = new Set(
  (
    'share shares tweet tweets retweet facebook twitter x whatsapp telegram email e-mail mail print pin pinterest linkedin reddit ' +
    'flipboard messenger viber vk instagram youtube tiktok threads bluesky copy copied link save saved bookmark like likes ' +
    'comment comments follow following subscribe send gift listen login log in sign menu search home rss more url text size aa ' +
    'font reply recommend plus google news sms line wechat weibo tumblr article this story post on via and or & + | / , · •'
  ).split(' '),
);
/** … when at least one of them is a network or an action on the page. */
export const BUTTON_ANCHORS: ReadonlySet<string> = new Set(
  'share shares tweet retweet facebook twitter whatsapp telegram email e-mail print pinterest linkedin reddit flipboard messenger instagram youtube tiktok bookmark copy subscribe menu login comments'.split(
    ' ',
  ),
);

export const sharing: readonly FurnitureRule[] = [
  {
    id: 'furniture/share',
    reason: 'The line is a button for sharing, saving or printing the page.',
    lines: [
      whole(
        'share(?: (?:and follow|this|it|article|story|post|via|full article|options|now|on|with (?:your )?friends?|by|link|to|or save))?(?: (?:article|story|post|page|news|with .{1,30}|on|via))?',
      ),
      whole(
        `(?:share|post|send|pin|tweet|save|open|click to share)(?: (?:this|it|article|story))*(?: (?:on|to|via|in|by|with)) (?:${NETWORK}|e-?mail|sms|pocket|friends?)(?: .{0,30})?`,
      ),
      whole('(?:make|add|set) .{1,40} (?:as )?(?:a |your )?preferred source.{0,30}'),
      whole('read or share this story\\b.{0,100}'),
      whole(
        '(?:copy|copied|get|short|permanent) ?(?:link|url|permalink)(?: (?:to clipboard|copied|to this .{1,20}))?|link copied|permalink',
      ),
      whole(
        '(?:e-?mail|print|save|bookmark|gift|download|like|pin|tweet|reply|x|copy)(?: (?:this|article|page|story|for later|pdf|to my .{1,20}))*',
      ),
      whole(
        '[\\d.,]+ ?[km]? (?:shares?|views?|likes?|reads?|reactions?|comments?|tweets?|retweets?|votes?|followers?|replies)',
      ),
      whole('(?:shares?|views?|likes?|reads?|comments?|votes?)[: ]{1,2}\\(?[\\d.,]+ ?[km]?\\)?'),
      whole('(?:text|font) size(?: .{0,20})?|increase text size|decrease text size|aa|a ?[-+] ?a ?[-+]?'),
    ],
  },
  {
    id: 'furniture/follow',
    reason: 'The line asks the reader to follow the outlet or its people.',
    lines: [
      whole(
        `(?:follow|find|join|like|connect with|watch|add|reach|contact|message) (?:us|me|@[\\w.]+|(?:the )?[\\w.'& -]{1,50}) (?:on|at|via|in|as a preferred source on) (?:our )?(?:${NETWORK}|social media)\\b.{0,80}`,
      ),
      whole('follow (?:us|me|@[\\w.]+|live updates?|our (?:live )?(?:blog|coverage|channels?).{0,60})'),
      whole(
        `(?:follow|stay (?:connected|in touch)|join the conversation|connect)(?: with us)?(?: on (?:${NETWORK}|social media))?`,
      ),
      whole(`(?:stay|keep) (?:tuned|connected|informed|updated|up to date)\\b.{0,120}`),
      whole(
        `(?:join|subscribe to|follow|check out|visit) (?:our|the) .{0,50}(?:${NETWORK}|channel|page|group|community)\\b.{0,80}`,
      ),
    ],
    sentences: [
      whole(`follow (?:us|our|me) (?:on|live|channel)\\b.{0,120}`),
      whole(`(?:follow|like|find) [\\w.'& -]{1,50} on (?:${NETWORK})\\b.{0,60}`),
      whole(`join (?:us on|our) .{0,50}(?:${NETWORK}|channel)\\b.{0,80}`),
    ],
  },
  {
    id: 'furniture/social-address',
    reason: 'The line is an address or handle, not a statement.',
    lines: [
      opening('(?:https?://|www\\.)\\S+$|pic\\.twitter\\.com/\\S+$|@[\\w]{2,30}$'),
      whole('[\\w.+-]{2,40}@[\\w-]{1,40}\\.[\\w.]{2,30}|\\[?email protected\\]?'),
    ],
  },
];
