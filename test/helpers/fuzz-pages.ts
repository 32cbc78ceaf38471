// Mutated pages and feeds that keep their shape: tags, attributes, nesting, text, scripts and charsets go wrong, not only bytes.
import type { Chance } from './chance.ts';
import type { FuzzInput } from './fuzz-formats.ts';

/** Sound pages of our own, with all that news pages carry. */
const PAGES: readonly string[] = [
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Truce of thirty days | Norland Herald</title>
<meta property="og:title" content="Truce of thirty days"><meta property="article:published_time" content="2031-05-05T10:00:00Z">
<link rel="canonical" href="https://herald.example/2031/05/05/truce"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Truce of thirty days","datePublished":"2031-05-05T10:00:00Z","author":{"@type":"Person","name":"A. Writer"},"publisher":{"@type":"Organization","name":"Norland Herald"}}</script>
<style>.a{color:red}</style></head><body><header><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav></header>
<main><article class="story"><h1>Truce of thirty days</h1><p class="byline">By A. Writer <time datetime="2031-05-05T10:00Z">5 May 2031</time></p>
<figure><img src="a.jpg" alt="Talks"><figcaption>Delegates leave the hall. (Photo: B. Lens/Agency)</figcaption></figure>
<p>The two delegations met for six hours on Monday, the foreign ministry of Norland said in a statement.</p>
<p>&ldquo;They agreed to release 41 prisoners,&rdquo; it said, and to meet again in 12 days&mdash;in Doha.</p>
<blockquote class="twitter-tweet"><p>We welcome the truce.</p>&mdash; Ministry (@norland) <a href="https://t.example/1">May 5, 2031</a></blockquote>
<aside class="related"><h3>Read more</h3><a href="/b">Who wants what</a></aside><h2>What comes next</h2>
<table><tr><th>Side</th><td>Prisoners</td></tr><tr><td>Norland</td><td>20</td></tr></table><ul><li>First, a truce.</li><li>Then, talks.</li></ul>
<p>Sudland denied on Tuesday that it had asked for more.</p></article></main><footer><p>&copy; 2031 Norland Herald</p></footer></body></html>`,
  `<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Live: talks in Doha</title>
<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Live: talks in Doha","liveBlogUpdate":[{"@type":"BlogPosting","headline":"Delegates arrive","datePublished":"2031-05-05T08:00:00Z","articleBody":"The delegates have arrived."}]}</script></head>
<body><div id="content"><h1>Live: talks in Doha</h1><div class="entry" id="e2"><time>10:15</time><h2>Talks begin</h2><p>The talks have begun, a spokesman said.</p></div>
<div class="entry" id="e1"><time>08:00</time><h2>Delegates arrive</h2><p>The delegates have arrived.</p></div>
<div class="share"><button>Share</button></div><iframe src="https://v.example/e"></iframe><form><input type="email"><button>Sign up</button></form>
<noscript><p>Switch on scripts.</p></noscript><br>First line<br>second line<br><br>third line<hr><pre>As it
was</pre></div></body></html>`,
  '<h1>Truce</h1><p>The truce lasts <b>thirty <i>days</b></i>, says <a href="x">the ministry</a>.<p>It begins on Monday.<div><p>It may be made longer.</div>',
];

/** Sound feeds of our own. */
const FEEDS: readonly string[] = [
  `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Norland Wire</title><link>https://wire.example/</link>
<item><title>Truce &amp; talks</title><link>https://wire.example/1</link><guid isPermaLink="false">1</guid><dc:creator>A. Writer</dc:creator><pubDate>Mon, 05 May 2031 10:00:00 GMT</pubDate><description>&lt;p&gt;The truce lasts thirty days.&lt;/p&gt;</description><content:encoded><![CDATA[<p>The truce lasts <b>thirty</b> days, the ministry said.</p>]]></content:encoded></item>
<item><title>Talks go on</title><link>https://wire.example/2</link><description>They met again.</description></item></channel></rss>`,
  `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://wire.example/"><title type="html">Wire</title><entry><title>Truce</title><link rel="alternate" href="1"/><author><name>A. Writer</name></author><published>2031-05-05T10:00:00Z</published><updated>2031-05-05T11:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The truce lasts.</p></div></content></entry></feed>`,
  '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>Wire</title></channel><item rdf:about="https://wire.example/1"><title>Truce</title><description>The truce lasts.</description></item></rdf:RDF>',
];

/** Markup as a list of tags, comments and stretches of text. */
const tokensOf = (markup: string) => markup.match(/<!--[\s\S]*?-->|<script[\s\S]*?<\/script>|<[^>]*>|[^<]+/g) ?? [];
const PAGE_TOKENS = PAGES.map(tokensOf);
const FEED_TOKENS = FEEDS.map(tokensOf);

const ELEMENTS =
  'a b i p div span h1 h2 li ul ol dl dd table tr td th caption form select option button textarea template svg math foreignObject mi noscript iframe object ruby rt pre blockquote article main section aside header footer nav figure figcaption frameset body html head title style script plaintext xmp marquee details dialog time address nobr'.split(
    ' ',
  );
const ATTRIBUTES = [
  'class="related share comments"',
  'style="display:none"',
  'hidden',
  'itemprop="articleBody"',
  'itemprop="datePublished" content="0000-99-99"',
  'datetime="2031-13-45T99:99:99+99:99"',
  'datetime="99999999999999999999"',
  'href="javascript:alert(1)"',
  'href="data:text/html,x"',
  'href="//[::1"',
  'src=',
  'lang="zz-\u0000"',
  'onclick="x(\'</p>\')"',
  'a a a a a a a a',
  '="',
  `title="${'x'.repeat(5_000)}"`,
  `${'data-a="1" '.repeat(400)}`,
  'class="\u202e\u0000\ud800"',
  'content="text/html; charset=utf-7"',
  'role=main',
  'id="content" id="comments"',
];
const TEXTS = [
  '&#x110000;',
  '&#xD800;',
  '&#0;',
  '&notit;',
  '&amp;amp;lt;script&gt;',
  '&',
  '&#',
  '&#x',
  '\u0000',
  '\ufeff',
  '\u202e\u2066',
  '\ud83d',
  'e\u0301'.repeat(500),
  '\u0301'.repeat(2_000),
  'x'.repeat(20_000),
  ' '.repeat(5_000),
  '\n'.repeat(3_000),
  '“'.repeat(500),
  '('.repeat(2_000),
  '1,'.repeat(2_000),
  'Mr. '.repeat(1_000),
  '<![CDATA[',
  ']]>',
  '<!--',
  '--!>',
  '<!',
  '<?',
  '</>',
  '< ',
  '5 May 2031 ',
  '¶\u2028\u2029\u0085',
];
const SCRIPTS = [
  '<script>document.write("<p>no")</script>',
  '<script><!-- <script> </script>',
  '<script type="application/ld+json">{"@type":["NewsArticle",{}],"headline":{"a":[1]},"datePublished":1e999,"author":[[[]]]}</script>',
  `<script type="application/ld+json">${'['.repeat(5_000)}</script>`,
  `<script type="application/ld+json">{"@graph":[${'{"@type":"NewsArticle","articleBody":"x"},'.repeat(50)}null]}</script>`,
  '<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"',
  '<style>p{content:"</style',
  '<textarea><p>in',
  '<title><b>in</title',
  '<plaintext>',
  '<template shadowrootmode="open"><p>in</template>',
  '<base href="http://127.0.0.1/">',
  '<meta http-equiv="refresh" content="0;url=file:///etc/passwd">',
  '<meta charset="utf-16">',
  '<meta charset="x-user-defined">',
  '<svg><style><img src=x></style><desc><table>',
  '<math><mtext><table><mglyph><style>',
  '<select><template><tr><td>',
  '<frameset><frame>',
];

/** A page with one to eight things wrong. */
export function fuzzPage(chance: Chance): FuzzInput {
  return { ending: '.html', bytes: fuzzed(chance.of(PAGE_TOKENS), chance) };
}

/** A feed with one to eight things wrong. */
export function fuzzFeed(chance: Chance): FuzzInput {
  return { ending: '.xml', bytes: fuzzed(chance.of(FEED_TOKENS), chance) };
}

function fuzzed(sound: readonly string[], chance: Chance): Uint8Array {
  let tokens = [...sound];
  for (let left = 1 + chance.below(8); left > 0; left--) tokens = changed(tokens, chance);
  return encoded(tokens.join(''), chance);
}

function changed(tokens: string[], chance: Chance): string[] {
  const at = chance.below(tokens.length + 1);
  const to = Math.min(tokens.length, at + chance.below(12));
  const insert = (...more: readonly string[]) => [...tokens.slice(0, at), ...more, ...tokens.slice(at)];
  switch (chance.below(12)) {
    case 0:
      return [...tokens.slice(0, at), ...tokens.slice(to)];
    case 1:
      return insert(...Array.from({ length: 1 + chance.below(20) }, () => tokens.slice(at, to)).flat());
    case 2: {
      const other = chance.of(chance.below(4) === 0 ? FEED_TOKENS : PAGE_TOKENS);
      const from = chance.below(other.length);
      return insert(...other.slice(from, from + 20));
    }
    case 3: {
      const moved = tokens.slice(at, to);
      const rest = [...tokens.slice(0, at), ...tokens.slice(to)];
      const place = chance.below(rest.length + 1);
      return [...rest.slice(0, place), ...moved, ...rest.slice(place)];
    }
    case 4: {
      const element = chance.of(ELEMENTS);
      return [...tokens.slice(0, at), `<${element}>`, ...tokens.slice(at, to), `</${element}>`, ...tokens.slice(to)];
    }
    case 5:
      return insert(`<${chance.of(ELEMENTS)}>`.repeat(chance.of([1, 2, 30, 300])));
    case 6:
      return insert(`</${chance.of(ELEMENTS)}>`);
    case 7:
      return tokens.map((token, i) =>
        i >= at && i < to ? token.replace(/^<(\/?)[a-z]\w*/i, `<$1${chance.of(ELEMENTS)}`) : token,
      );
    case 8:
      return tokens.map((token, i) =>
        i >= at && i < to ? token.replace(/^(<[a-z]\w*)/i, `$1 ${chance.of(ATTRIBUTES)}`) : token,
      );
    case 9:
      return insert(chance.of(TEXTS));
    case 10:
      return insert(chance.of(SCRIPTS));
    default:
      return tokens.map((token, i) => (i === at ? token.slice(0, chance.below(token.length + 1)) : token));
  }
}

/** In a charset of its own or a wrong one, now and then with broken bytes or cut off. */
function encoded(page: string, chance: Chance): Uint8Array {
  let bytes: Buffer;
  switch (chance.below(10)) {
    case 0:
      bytes = Buffer.from(`\ufeff${page}`, 'utf16le');
      break;
    case 1:
      bytes = Buffer.from(page, 'utf16le').swap16();
      break;
    case 2:
      bytes = Buffer.from(page, 'latin1');
      break;
    case 3:
      bytes = Buffer.from(`\ufeff${page}`);
      break;
    default:
      bytes = Buffer.from(page);
  }
  for (let left = chance.of([0, 0, 0, 1, 20]); left > 0 && bytes.length > 0; left--)
    bytes[chance.below(bytes.length)] = chance.of([0, 0x80, 0xc0, 0xed, 0xff, 0xfe, 0x1b, 0x3c, 0x3e, 0x26]);
  return chance.below(6) === 0 ? bytes.subarray(0, chance.below(bytes.length + 1)) : bytes;
}
