// Nothing inside a machine or a network is reached, in whatever spelling, by whatever road: URL, redirect, name, peer.
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { whyNotPublic } from './address.ts';
import { checkUrl } from './check-url.ts';
import { checkedLookup } from './connection.ts';
import { FetchError } from './fetch-error.ts';
import { createGetter } from './get.ts';

const HOSTS = `
127.0.0.1 127.1 127.255.255.254 0x7f.1 0x7f000001 0177.0.0.1 017700000001 2130706433 0 0.0.0.0 [::1] [::] [0:0:0:0:0:0:0:1]
[::ffff:127.0.0.1] [::ffff:7f00:1] [0:0:0:0:0:ffff:a9fe:a9fe] [::127.0.0.1] [::7f00:1] [::ffff:8.8.8.8]
10.0.0.1 10.255.255.255 172.16.0.1 172.31.255.255 192.168.0.1 192.168.255.255 100.64.0.1 100.127.255.255
169.254.169.254 169.254.170.2 0xa9fea9fe 2852039166 192.0.0.170 192.0.0.8 192.0.2.1 198.18.0.1 198.19.255.255 198.51.100.7 203.0.113.9
192.88.99.1 224.0.0.1 239.255.255.255 240.0.0.1 255.255.255.255 [fe80::1] [febf::1] [fc00::1] [fd00:ec2::254] [fec0::1] [ff02::1]
[64:ff9b::7f00:1] [64:ff9b::8.8.8.8] [64:ff9b:1::1] [2002:7f00:1::] [2002::1] [2001::1] [2001:20::1] [2001:db8::1] [3fff::1]
[5f00::1] [100::1] ①②⑦.⓪.⓪.① 127。0。0。1 １２７.０.０.１ localhost LOCALHOST localhost. a.localhost a.b.localhost. metadata.google.internal
[::ffff:0:127.0.0.1] [::ffff:0:7f00:1] [64:ff9b::a9fe:a9fe] [2001:0:4136:e378:8000:63bf:3fff:fdd2] [ff0e::1]
ⓛⓞⓒⓐⓛⓗⓞⓢⓣ lo\u00adcalhost loca\u200blhost ｌｏｃａｌｈｏｓｔ 169。254。169。254 127.0.0.1\u3002 0000177.1 0x7F.0x0.0x0.0x1
printer.local router.lan host.docker.internal intranet nas.home.arpa 127.0.0.1. %31%32%37.0.0.1 db.corp x.onion
`
  .trim()
  .split(/\s+/);

const OTHERS: readonly (readonly [url: string, code: string])[] = [
  ['file:///etc/passwd', 'scheme'],
  ['ftp://news.example/a', 'scheme'],
  ['gopher://news.example/_a', 'scheme'],
  ['data:text/html,<p>a', 'scheme'],
  ['javascript:alert(1)', 'scheme'],
  ['blob:https://news.example/1', 'scheme'],
  ['ws://news.example/', 'scheme'],
  ['jar:http://news.example!/', 'scheme'],
  ['http://user@news.example/', 'credentials'],
  ['http://user:secret@news.example/', 'credentials'],
  ['http://news.example@127.0.0.1/', 'credentials'],
  ['http://news.example:22/', 'port'],
  ['http://news.example:6379/', 'port'],
  ['https://news.example:25/', 'port'],
  ['http://news.example:65536/', 'url'],
  ['http://', 'url'],
  ['//news.example/a', 'url'],
  ['http://[::1', 'url'],
  ['http://256.256.256.256/', 'url'],
  ['http://a b/', 'url'],
  ['http://127.0.0.1%00.news.example/', 'url'],
  ['http://[fe80::1%25eth0]/', 'url'],
  [`http://news.example/${'a'.repeat(9_000)}`, 'url'],
];

/** What a URL parser straightens out: as a whole URL they lead inside, as a redirect some are only paths. */
const SPELLINGS: readonly string[] = [
  'http:\\\\127.0.0.1\\',
  'http:/127.0.0.1/',
  'http:127.0.0.1',
  'ht\ntp://127.0.0.1/',
  'http://127.0.0.1\t/',
  ' http://127.0.0.1/ ',
  'http://127.0.0.1#@news.example/',
];

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return error instanceof FetchError ? error.code : `thrown: ${String(error)}`;
  }
  return 'passed';
}

async function reached(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'passed';
  } catch (error) {
    return error instanceof FetchError ? error.code : `thrown: ${String(error)}`;
  }
}

describe('refused before any packet', () => {
  test('the list is as long as it is said to be', () =>
    expect(HOSTS.length + OTHERS.length).toBeGreaterThanOrEqual(90));
  test.each(HOSTS)('%s', (host) => {
    expect(codeOf(() => checkUrl(`http://${host}/`))).toMatch(/^(?:private|url)$/);
    expect(codeOf(() => checkUrl(`https://${host}:8443/a?b`))).toMatch(/^(?:private|url)$/);
  });
  test.each(SPELLINGS)('%j', (url) => expect(codeOf(() => checkUrl(url))).toBe('private'));
  test.each(OTHERS)('%s', (url, code) => expect(codeOf(() => checkUrl(url))).toBe(code));
});

test.each([
  'http://8.8.8.8/',
  'https://[2606:4700::1111]/',
  'https://news.example/a?b#c',
  'http://bücher.example:8080/',
])('public %s passes', (url) => expect(codeOf(() => checkUrl(url))).toBe('passed'));

test('a name in letters that only look like others is shown as what it is', () => {
  // The first "о" and "а" are Cyrillic.
  expect(checkUrl('https://nоrlаnd.example/').href).toBe('https://xn--nrlnd-6ve9g.example/');
  expect(checkUrl('https://NORLAND.example/').href).toBe('https://norland.example/');
});

test.each(['', 'x', 'fe80::1%eth0', '::ffff:1.2.3'])('what is no address is not public: "%s"', (text) =>
  expect(whyNotPublic(text)).not.toBeNull(),
);

describe('on the connection', () => {
  let server: Server;
  let port = 0;
  let origin = '';
  let hits = 0;
  beforeAll(async () => {
    server = createServer((request, response) => {
      hits++;
      const to = new URL(request.url ?? '/', 'http://x').searchParams.get('to');
      if (to === null) response.end('inside');
      else response.writeHead(302, { location: to }).end();
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const address = server.address();
    port = typeof address === 'object' && address !== null ? address.port : 0;
    origin = `http://127.0.0.1:${port}`;
  });
  afterAll(() => server.close());

  const inner = [{ address: '127.0.0.1', family: 4 }];
  const outer = { address: '8.8.8.8', family: 4 };

  test.each([
    ['a name that leads inside', inner],
    ['a name with a public and an inner address', [outer, ...inner]],
    ['a name with an inner IPv6 address', [outer, { address: '::1', family: 6 }]],
    ['a name with a mapped address', [{ address: '::ffff:127.0.0.1', family: 6 }]],
    ['a name without address', []],
  ])('%s is not connected to', async (_, found) => {
    const getter = createGetter({ resolve: async () => found });
    const before = hits;
    expect(await reached(getter.get('http://rebind.example:8080/'))).toMatch(/^(?:private|network)$/);
    expect(hits).toBe(before);
    await getter.close();
  });

  test('the addresses that were checked are those the socket gets, and there is no second question', async () => {
    const answers = [[outer], inner];
    let asked = 0;
    const lookup = checkedLookup(async () => answers[asked++] ?? inner, false);
    const given = await new Promise((done) => lookup('rebind.example', { all: true }, (_, found) => done(found)));
    expect({ given, asked }).toEqual({ given: [outer], asked: 1 });
  });

  test('a name that a redirect leads to is looked up and checked like the first', async () => {
    const asked: string[] = [];
    const getter = createGetter({
      reach: { allowPrivate: [origin] },
      resolve: async (name) => {
        asked.push(name);
        return inner;
      },
    });
    const before = hits;
    const to = encodeURIComponent('http://rebind.example:8080/');
    expect(await reached(getter.get(`${origin}/?to=${to}`))).toBe('private');
    expect({ asked, hits: hits - before }).toEqual({ asked: ['rebind.example'], hits: 1 });
    await getter.close();
  });

  test('a name that led outside is checked again when it is asked again', async () => {
    const answers = [[outer], inner];
    let asked = 0;
    const lookup = checkedLookup(async () => answers[asked++] ?? inner, false);
    const ask = () => new Promise((done) => lookup('rebind.example', { all: true }, (error) => done(error?.message)));
    expect(await ask()).toBeUndefined();
    expect(await ask()).toContain('leads to 127.0.0.1');
  });

  const redirects = HOSTS.filter((host) => URL.canParse(`http://${host}/`)).map((host) => `http://${host}/`);
  test.each([...redirects, ...OTHERS.map(([url]) => url)].filter((url) => !url.startsWith('//') && url.length < 9_000))(
    'a redirect to %s is refused',
    async (to) => {
      const getter = createGetter({ reach: { allowPrivate: [origin] } });
      const before = hits;
      const from = `${origin}/?to=${encodeURIComponent(encodeURI(to))}`;
      expect(await reached(getter.get(from))).toMatch(/^(?:private|port|scheme|credentials|url|redirects)$/);
      expect(hits).toBe(before + 1);
      await getter.close();
    },
  );

  test('one origin let through lets no other port, name or spelling through', async () => {
    const getter = createGetter({ reach: { allowPrivate: [origin] } });
    for (const url of [
      `http://localhost:${port}/`,
      `http://[::1]:${port}/`,
      'http://127.0.0.1/',
      `https://127.0.0.1:${port}/`,
    ])
      expect(await reached(getter.get(url))).toBe('private');
    await getter.close();
  });

  test('the same server is reached when the user says so', async () => {
    const getter = createGetter({ reach: { allowPrivate: [origin] } });
    expect(new TextDecoder().decode((await getter.get(`http://127.0.0.1:${port}/`)).body)).toBe('inside');
    await getter.close();
  });
});
