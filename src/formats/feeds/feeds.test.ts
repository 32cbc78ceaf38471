// Feeds of every kind, as they should be and as they are.
import { describe, expect, test } from 'vitest';
import { decodeMarkup } from '../decode-markup.ts';
import { readJsonFeed } from './read-json-feed.ts';
import { readXmlFeed } from './read-xml-feed.ts';
import { unfoldFeed } from './unfold-feed.ts';

const said = (xml: string) => {
  const feed = readXmlFeed(xml);
  return feed && { kind: feed.kind, title: feed.title, items: feed.items, feeds: feed.feeds };
};
const item = (title: string, url = '', html = '', published = '', publisher = '') => ({
  title,
  url,
  publisher,
  published,
  html,
});
const PAGE = 'https://a.example/1';

describe('kinds', () => {
  test.each([
    [
      'RSS 2.0 with full text',
      `<?xml version="1.0"?><rss version="2.0" xmlns:content="c" xmlns:dc="d"><channel><title>Wire</title><image><title>Logo</title></image><item>
       <title>A &amp;amp; B</title><link>${PAGE}</link><guid isPermaLink="false">7</guid><description>Short.</description>
       <content:encoded><![CDATA[<p>Long.</p>]]></content:encoded><pubDate>Mon, 05 May 2031 10:00:00 GMT</pubDate></item></channel></rss>`,
      {
        kind: 'rss',
        title: 'Wire',
        feeds: [],
        items: [item('A & B', PAGE, '<p>Long.</p>', 'Mon, 05 May 2031 10:00:00 GMT')],
      },
    ],
    [
      'RSS 0.91 with a document type',
      `<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//N//DTD RSS 0.91//EN" "http://n.example/rss-0.91.dtd"><rss version="0.91"><channel><title>Old</title><item><title>T</title><link>${PAGE}</link></item></channel></rss>`,
      { kind: 'rss', title: 'Old', feeds: [], items: [item('T', PAGE)] },
    ],
    [
      'RSS without its root',
      `<channel><title>Bare</title><item><title>T</title></item></channel>`,
      { kind: 'rss', title: 'Bare', feeds: [], items: [item('T')] },
    ],
    [
      'RDF (RSS 0.9 and 1.0)',
      `<rdf:RDF xmlns:rdf="r" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="x"><title>Graph</title></channel><item rdf:about="${PAGE}"><title>T</title><dc:date>2031-05-05</dc:date><description>Words.</description></item></rdf:RDF>`,
      { kind: 'rdf', title: 'Graph', feeds: [], items: [item('T', PAGE, 'Words.', '2031-05-05')] },
    ],
    [
      'Atom 1.0 with XHTML',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title type="html">At&lt;b&gt;om&lt;/b&gt;</title><entry><title>T</title><link rel="edit" href="https://a.example/edit"/><link href="${PAGE}"/><id>urn:1</id><author><name>Ann</name></author><published>2031-05-05T10:00:00Z</published><updated>2031-05-06T10:00:00Z</updated><summary>Short.</summary><content type="xhtml"><div xmlns="x"><p class="a&quot;b">1 &lt; 2</p></div></content></entry></feed>`,
      {
        kind: 'atom',
        title: 'Atom',
        feeds: [],
        items: [item('T', PAGE, '<div xmlns="x"><p class="a&quot;b">1 &lt; 2</p></div>', '2031-05-05T10:00:00Z')],
      },
    ],
    [
      'Atom 0.3',
      `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Old</title><entry><title>T</title><link rel="alternate" href="${PAGE}"/><issued>2031-05-05</issued><content mode="escaped">&lt;p&gt;Words.&lt;/p&gt;</content></entry></feed>`,
      { kind: 'atom', title: 'Old', feeds: [], items: [item('T', PAGE, '<p>Words.</p>', '2031-05-05')] },
    ],
    [
      'a news sitemap',
      `<urlset xmlns:news="n"><url><loc>${PAGE}</loc><news:news><news:publication><news:name>Daily</news:name><news:language>en</news:language></news:publication><news:publication_date>2031-05-05</news:publication_date><news:title>T</news:title></news:news></url></urlset>`,
      { kind: 'sitemap', title: '', feeds: [], items: [item('T', PAGE, '', '2031-05-05', 'Daily')] },
    ],
    [
      'a list of sitemaps',
      `<sitemapindex><sitemap><loc>https://a.example/s1.xml</loc></sitemap><sitemap><loc>https://a.example/s2.xml.gz</loc></sitemap></sitemapindex>`,
      { kind: 'sitemap', title: '', items: [], feeds: ['https://a.example/s1.xml', 'https://a.example/s2.xml.gz'] },
    ],
    [
      'OPML',
      `<opml version="2.0"><head><title>Mine</title></head><body><outline text="News"><outline text="A" type="rss" xmlUrl="https://a.example/feed"/><outline text="B" xmlUrl="https://b.example/feed"></outline></outline></body></opml>`,
      { kind: 'opml', title: 'Mine', items: [], feeds: ['https://a.example/feed', 'https://b.example/feed'] },
    ],
  ])('%s', (_, xml, expected) => expect(said(xml)).toEqual(expected));

  test('JSON Feed', () => {
    const value = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'J',
      items: [{ id: '1', url: PAGE, content_text: 'One & two.\n\nThree.' }, null, 7],
    };
    expect(readJsonFeed(value)?.items).toEqual([item('', PAGE, '<p>One &amp; two.</p><p>Three.</p>')]);
    expect(readJsonFeed({ version: 'https://jsonfeed.org/version/1' })).toBeNull();
  });

  test.each(['', 'no markup', '<html><body><item>', '<svg/>', '{}'])('"%s" is no feed', (text) =>
    expect(readXmlFeed(text)).toBeNull(),
  );
});

describe('malformed feeds are read as far as they go', () => {
  const good = (n: number) =>
    `<item><title>T${n}</title><link>https://a.example/${n}</link><description>Words.</description></item>`;
  const titles = (xml: string) => readXmlFeed(xml)?.items.map(({ title }) => title);
  test.each([
    ['cut off in an item', `<rss><channel>${good(1)}<item><title>T2</title><link>https://a.exa`, ['T1', 'T2']],
    ['cut off in a tag', `<rss><channel>${good(1)}<item><title>T2</title><li`, ['T1', 'T2']],
    [
      'bare ampersands',
      `<rss><channel><item><title>T & T</title><link>https://a.example/?a=1&b=2</link></item></channel></rss>`,
      ['T & T'],
    ],
    [
      'entities of HTML',
      `<rss><channel><item><title>T&nbsp;&eacute;&#8217;s</title></item></channel></rss>`,
      ['T é’s'],
    ],
    [
      'tags that do not close',
      `<rss><channel>${good(1)}<item><title>T2<link>x</item>${good(3)}</channel>`,
      ['T1', 'T2x', 'T3'],
    ],
    ['words before the declaration', `\n\n  <?xml version="1.0"?><rss><channel>${good(1)}</channel></rss>`, ['T1']],
    ['rubbish after the end', `<rss><channel>${good(1)}</channel></rss><script>x</script>\0\0`, ['T1']],
    ['attributes without quotes', `<rss version=2.0><channel>${good(1)}</channel></rss>`, ['T1']],
    ['capital letters', `<RSS><CHANNEL><ITEM><TITLE>T1</TITLE></ITEM></CHANNEL></RSS>`, ['T1']],
    [
      'an unclosed CDATA',
      `<rss><channel>${good(1)}<item><title>T2</title><description><![CDATA[<p>Words`,
      ['T1', 'T2'],
    ],
  ])('%s', (_, xml, expected) => expect(titles(xml)).toEqual(expected));
});

test.each([
  ['windows-1251', Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]), 'Привет'],
  ['no-such-charset', Buffer.from([0xe9]), 'é'],
  ['utf-8', Buffer.from([0xe9, 0x61]), '\uFFFDa'],
])('a file that says %s', (charset, bytes, text) => {
  const file = Buffer.concat([Buffer.from(`<?xml version="1.0" encoding="${charset}"?><rss><channel><title>`), bytes]);
  expect(readXmlFeed(decodeMarkup(file))?.title).toBe(text);
});

test('items become reports with what the feed says of them, items without text become links', () => {
  const feed = readXmlFeed(
    `<rss><channel><title>Wire</title><item><title>Talks</title><link>/talks-end</link><description>They ended.</description></item><item><title>No text</title><link>https://a.example/2</link></item><item><link>javascript:alert(1)</link><description>Bad link.</description></item></channel></rss>`,
  );
  const { entries, links, issues } = unfoldFeed(feed!, 'feed.xml', 'https://wire.example/feed.xml');
  expect(entries.map(({ stem, given }) => ({ stem, ...given }))).toEqual([
    { stem: 'wire-example-talks-end', publisher: 'Wire', title: 'Talks', url: 'https://wire.example/talks-end' },
    { stem: 'item-3', publisher: 'Wire' },
  ]);
  expect(links).toEqual(['https://a.example/2']);
  expect(issues).toEqual([]);
});
