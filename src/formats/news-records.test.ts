// Lists of reports: JSON Lines, ninjs of each generation, and what is neither.
import { expect, test } from 'vitest';
import { readNewsJson, readNewsLines } from './news-records.ts';

const words = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test('lines are read one by one, a broken one is named by its number', () => {
  const { entries, issues } = readNewsLines(
    [
      '{"url":"https://a.example/2031/talks","publisher":"A","published":"2031-05-05","title":"Talks <b>end</b>","text":"They ended."}',
      '{"url": broken',
      '',
      '{"title":"No text"}',
      '{"id":"my-id","html":"<p>They met.</p>"}',
    ].join('\r\n'),
    'list',
  );
  expect(entries.map(({ stem, format, bytes, given }) => [stem, format, words(bytes), given])).toEqual([
    [
      'a-example-talks',
      'text',
      'They ended.',
      { publisher: 'A', published: '2031-05-05', title: 'Talks end', url: 'https://a.example/2031/talks' },
    ],
    ['my-id', 'html', '<!doctype html><meta charset="utf-8"><article><p>They met.</p></article>', {}],
  ]);
  expect(issues.map(({ subject }) => subject)).toEqual(['line 2 of list', 'line 4 of list']);
});

test.each([
  [
    {
      uri: 'urn:a:1',
      headline: 'Talks',
      body_text: 'They ended.',
      versioncreated: '2031-05-05T10:00:00Z',
      copyrightholder: 'Agency',
    },
    'They ended.',
  ],
  [
    {
      uri: 'urn:a:1',
      headlines: [{ role: 'main', value: 'Talks' }],
      bodies: [{ contenttype: 'text/plain', value: 'They ended.' }],
      versioncreated: '2031-05-05T10:00:00Z',
      infosources: [{ name: 'Agency' }],
    },
    'They ended.',
  ],
  [
    {
      uri: 'urn:a:1',
      headlines: [{ value: 'Talks' }],
      bodies: [{ contentType: 'text/html', value: '<p>They ended.</p>' }],
      versionCreated: '2031-05-05T10:00:00Z',
      infoSources: [{ name: 'Agency' }],
    },
    '<!doctype html><meta charset="utf-8"><article><p>They ended.</p></article>',
  ],
])('ninjs (%#)', (value, text) => {
  const [entry] = readNewsJson(value, 'x')?.entries ?? [];
  expect(entry?.given).toEqual({ title: 'Talks', publisher: 'Agency', published: '2031-05-05T10:00:00Z' });
  expect(entry && words(entry.bytes)).toBe(text);
});

test.each([null, 3, 'text', [], {}, [[]], { text: 7 }, { bodies: 'x' }, [{ id: 'a', publisher: 'b' }]])(
  '%j is no report',
  (value) => {
    expect(readNewsJson(value, 'x')).toBeNull();
  },
);
