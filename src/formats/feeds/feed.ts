// What a feed says: its name, its items, and the other feeds it lists – the same for RSS, Atom, RDF, JSON Feed, sitemaps, OPML.

/** One item. Fields are as written, but for titles and names, which are plain words; '' where the feed says nothing. */
export interface FeedItem {
  readonly title: string;
  readonly url: string;
  readonly publisher: string;
  /** Publication time as written. */
  readonly published: string;
  /** The item's text as a fragment of HTML: the full one if there is one, else the summary. */
  readonly html: string;
}

/** A feed as far as it could be read. */
export interface Feed {
  readonly kind: 'rss' | 'atom' | 'rdf' | 'json-feed' | 'sitemap' | 'opml';
  readonly title: string;
  readonly items: readonly FeedItem[];
  /** Feeds or sitemaps that this one lists. */
  readonly feeds: readonly string[];
  /** Why reading stopped before the end; null when it did not. */
  readonly stopped: string | null;
}
