// Lines that mark a place for an advertisement or for something still loading.
import { type FurnitureRule, whole } from './rule.ts';

export const advertising: readonly FurnitureRule[] = [
  {
    id: 'furniture/advertisement',
    reason: 'The line marks an advertisement.',
    lines: [
      whole('advertisements?|adverts?|ads?|anzeige|publicité|publicidad|реклама'),
      whole(
        '(?:paid|sponsored|promoted|partner|branded)(?: (?:content|post|links?|stories|by [\\w .&]{1,40}|advertisement|message))?',
      ),
      whole('advertisement ?[-:] ?(?:scroll to continue|story continues below|continue reading below)'),
      whole(
        '(?:article|story|content|post|report)?,? ?continue[sd]? (?:reading )?(?:below|after)(?: (?:this |the )?(?:ad|ads|advert|advertisement|promotion|video))?',
      ),
      whole('(?:the )?(?:article|story) continues(?: below| after)?(?: .{0,30})?'),
      whole('scroll (?:down )?(?:to continue|for more|to continue with content)(?: reading)?'),
      whole(
        'skip (?:this )?ad(?:vertisement|vert)?s?|remove ads?|hide ad|report (?:this )?ad|why this ad\\??|ad feedback|advertise with us',
      ),
      whole('(?:recommended|photo|video) by (?:taboola|outbrain)|(?:ads? )?by (?:taboola|outbrain|google)'),
    ],
  },
  {
    id: 'furniture/loading',
    reason: 'The line is shown while a part of the page loads.',
    lines: [
      whole(
        '(?:now )?loading(?: (?:comments?|more|content|the (?:next|latest) .{1,30}|ad|video|player|\\.\\.\\.))?|please wait|buffering|close|dismiss',
      ),
      whole(
        "(?:please )?(?:enable|turn on) javascript.{0,80}|(?:your browser|this (?:site|page|video)) (?:does not|doesn't|requires?|needs) .{0,80}(?:support|javascript|browser|enabled).{0,40}",
      ),
      whole('(?:an )?error(?: has)? occurred(?:.{0,60})?|something went wrong(?:.{0,60})?'),
    ],
  },
];

/** Labels that extractors leave between two sentences of a flattened text, exactly as written here. */
export const INLINE_LABELS =
  /(?:ADVERTISEMENT|Advertisement|Story continues below(?: this)? advertisement|Story Continued Below|Continue Reading Below|Loading\.{3}|Story continues|(?:Read more|READ MORE|Read also|READ ALSO|Also read|ALSO READ|Related|RELATED):)(?=\s+["“'‘(]?\p{Lu})/gu;
