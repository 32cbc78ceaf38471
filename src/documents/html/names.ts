// What the class and id names of an element say that it holds: the article, page furniture, a picture's caption, a gallery.
import type { Element } from './guarded-tree.ts';
import { attribute } from './tree.ts';

/** `certain` furniture is dropped even where it holds much of a short page's text. */
export type NameSays = 'content' | 'certain-furniture' | 'furniture' | 'caption' | 'gallery' | 'lead' | null;

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Names that no site gives to the article's own text. */
const CERTAIN = words(
  'comments disqus footer navbar navigation newsletter related recommended recommendations sidebar cookie cookies consent gdpr signup outbrain taboola breadcrumb breadcrumbs sharedaddy addthis masthead',
);
/** Names that mostly stand for furniture, and now and then for the box around everything. */
const FURNITURE = words(
  'comment share sharing social socials recommend recommendation promo promos promoted subscribe subscription nav menu advert adverts advertisement ad ads adslot dfp banner popup modal overlay trending popular sponsored sponsor paywall toolbar pagination pager prev previous tags taglist keywords skip bio byline meta timestamp print teaser teasers readmore also relatedposts widget widgets copyright disclaimer login register donate donation rating hidden topbar ticker tooltip popover hovercard dropdown flyout toc',
);
const FURNITURE_PAIRS = words(
  'side-bar most-read most-popular most-viewed read-more read-next more-from more-on more-stories more-news author-bio screen-reader sr-only visually-hidden latest-news top-stories up-next next-up about-author author-info author-box',
);
const CONTENT_PAIRS = words(
  'article-body story-body entry-content post-content article-content article-text body-content main-content content-body story-content news-text text-body post-body',
);
const CONTENT = words('articlebody articletext storybody');
const CAPTION = words('caption captions figcaption cutline');
const GALLERY = words('gallery slideshow carousel slider lightbox photogallery');
const LEAD = words('summary standfirst lead lede dek deck intro excerpt subheadline leadtext');
/** "has-sidebar", "no-ads": the word after one of these tells of something else. */
const OF_SOMETHING_ELSE = words('has have no not with without is hide show page template single type format');
/** Longest class and id that are read; longer ones are lists of settings. */
const LONGEST_NAME = 600;

const DROPPED_ROLES =
  /^(?:navigation|banner|contentinfo|complementary|search|dialog|alertdialog|menu|menubar|toolbar|alert)$/;

/** Judges elements by name; one reader for a page, since its names repeat. */
export function nameReader(): (element: Element) => NameSays {
  const known = new Map<string, NameSays>();
  return (element) => {
    if (DROPPED_ROLES.test(attribute(element, 'role'))) return 'certain-furniture';
    const own = element.tagName.includes('-') ? element.tagName : '';
    const name = `${attribute(element, 'class')} ${attribute(element, 'id')} ${own}`;
    if (name.length === 2 || name.length > LONGEST_NAME) return null;
    let says = known.get(name);
    if (says === undefined) {
      says = judge(name);
      known.set(name, says);
    }
    return says;
  };
}

function judge(name: string): NameSays {
  let says: NameSays = null;
  for (const token of name.split(/\s+/)) {
    const parts = token
      .replace(/([a-z\d])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((part) => part !== '');
    for (let i = 0; i < parts.length; i++) {
      const part = parts[i]!;
      const pair = i + 1 < parts.length ? `${part}-${parts[i + 1]}` : '';
      if (CONTENT.has(part) || CONTENT_PAIRS.has(pair)) return 'content';
      if (i > 0 && OF_SOMETHING_ELSE.has(parts[i - 1]!)) continue;
      if (CAPTION.has(part)) says = 'caption';
      else if (says === 'caption') continue;
      else if (CERTAIN.has(part)) says = 'certain-furniture';
      else if (says !== 'certain-furniture' && (FURNITURE.has(part) || FURNITURE_PAIRS.has(pair))) says = 'furniture';
      else if (says === null && GALLERY.has(part)) says = 'gallery';
      else if (says === null && LEAD.has(part)) says = 'lead';
    }
  }
  return says;
}
