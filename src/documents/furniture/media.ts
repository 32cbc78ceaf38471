// Players, galleries, reading times, and the labels that stand around pictures.
import { type FurnitureRule, opening, whole } from './rule.ts';

export const media: readonly FurnitureRule[] = [
  {
    id: 'furniture/player',
    reason: 'The line belongs to a player or a picture gallery.',
    lines: [
      whole(
        'slide ?shows?(?: ?\\(? ?\\d+ (?:images?|photos?|pictures?)\\)?)?|\\(?\\d+ (?:images?|photos?|pictures?|slides?)',
      ),
      whole(
        '(?:view|see|open|show|launch|enlarge|expand|hide|toggle|play|pause|mute|unmute|watch|replay)(?: (?:the|this|all|live|full|in))? ?(?:image|images|gallery|photos?|photo gallery|slideshow|video|videos|audio|caption|full ?screen|\\d+ (?:photos|images)|clip|stream|live ?stream)(?: .{0,40})?',
      ),
      whole(
        '(?:photo|picture|image|video) ?(?:gallery|galleries|player|playlist|carousel)|galler(?:y|ies)|image \\d+ of \\d+|\\d{1,3} ?(?:/|of) ?\\d{1,3}|now playing(?:.{0,100})?|up next(?:.{0,100})?|\\d{1,2}:\\d{2} ?(?:/ ?\\d{1,2}:\\d{2})?',
      ),
      // The button that closes a player, and the words under the film.
      /^close .{10,}(?:\((?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\.? \d{1,2}\) ?\S{0,30}|\b(?:video|ap|reuters|usa today|just the faqs|nightly news|wochit))$/u,
      // A player flattened to text: what was watched, its controls, and what to watch next.
      whole(
        'just watched\\b.{0,160}\\b(?:replay|must watch)\\b.{0,160}|(?:play|watch) (?:video|audio) \\d{1,2}:\\d{2}(?: .{0,200})?|play (?:facebook|twitter|instagram)(?: embed)?',
      ),
      whole(
        '(?:this (?:video|media|content|audio)|video) (?:is )?(?:un|not )(?:supported|available|playable)\\b.{0,60}',
      ),
      // A film's caption that states something is read as a caption; one that asks is the title of another story.
      whole(
        'media playback is (?:un|not )(?:supported|available)\\b(?! on your device media caption .{1,300}[^?]$).{0,300}',
      ),
      whole(
        '(?:scroll|swipe) down for (?:video|more|pictures)|watch (?:the )?(?:video|live|above|below|more|full .{1,40}|again|moment .{1,80})(?: .{0,40})?|video (?:below|above|not loading .{0,40})|play|pause|mute|live stream|live feed|embedded? (?:content|video|post)',
      ),
    ],
  },
  {
    id: 'furniture/listen',
    reason: 'The line offers the text as sound or says how long it takes to read.',
    lines: [
      whole(
        '(?:listen|hear)(?: (?:to|now))?(?: (?:this|the|article|story|page|in .{1,20}))*(?: ?\\(? ?\\d+(?::\\d+)? ?(?:min|mins|minutes|sec)?\\)?)?(?: .{0,30})?',
      ),
      whole(
        '(?:(?:est(?:imated|\\.)? )?reading time|time to read|read time|duration)(?: ?[:-])? ?~?\\d+(?:[-:]\\d+)? ?(?:min|mins|minutes?|m|sec|seconds)?(?: read)?',
      ),
      whole(
        '~?\\d+(?:-\\d+)?[ -]?(?:min|mins|minute|minutes)(?:ute)? (?:read|listen|watch|video|audio)(?: .{0,20})?|(?:long|quick|short) read',
      ),
      whole(
        '(?:this )?audio (?:is )?(?:generated|produced|auto-generated)\\b.{0,80}|ai[- ](?:generated|powered) (?:summary|audio|narration)\\b.{0,60}|text to speech(?: .{0,40})?|read aloud',
      ),
    ],
  },
  {
    id: 'furniture/picture-label',
    reason: 'The line is a credit or a label of a picture that is not in the text.',
    lines: [
      opening(
        'enlarge this image\\b.{0,160}$|(?:toggle|hide|show) caption\\b.{0,120}$|open this photo in gallery\\b.{0,200}$',
      ),
      whole('.{3,160} by .{2,60} on scribd'),
      whole("image (?:copyright|source|credit|credits|caption|courtesy),? ?[:\\p{L}\\d .,/&'-]{0,60}"),
      whole(
        "(?:(?:file |representative |representational |illustrative |archive |stock |cover |featured |handout )?(?:photo|photos|photograph|image|picture|pic|illustration|screengrab|screenshot|credit|photo credit|image credit|video credit|photo source|graphic)s?(?: (?:credit|source|courtesy|copyright))?(?: by| from| of| via)? ?[:©/|] ?[\\p{L}\\d .,'@&/()_-]{2,70})",
      ),
      whole(
        "(?:photo|photograph|image|picture|illustration|graphic)(?:s)? (?:by|courtesy(?: of)?|via|credit|from) [\\p{L}\\d .,'@&/()_-]{2,70}",
      ),
      whole(
        '(?:file|representative|representational|illustrative|archive|stock|handout|courtesy|reuters|ap|afp) (?:photo|image|picture|pic|footage|photograph|video)s?|illustrative|illustration|file|photo|image|picture|getty images?|shutterstock|istock',
      ),
    ],
  },
];
