// Each format of one hand-made dossier against its stored file. After a wanted change: npx vitest run test/render -u
import { describe, expect, it } from 'vitest';
import { toHtml, toIcs, toJson, toMarkdown, toText, toWhy } from '../../src/render/index.ts';
import { lakeTalks } from './lake-talks.ts';

const GOLDEN = '../fixtures/lake-talks';

describe('the dossier of the Lake Marra talks', () => {
  it.each([
    ['brief.txt', toText(lakeTalks())],
    ['brief-44.txt', toText(lakeTalks(), { width: 44 })],
    ['brief.ansi', toText(lakeTalks(), { color: true })],
    ['why.txt', toWhy(lakeTalks())],
    ['dossier.md', toMarkdown(lakeTalks())],
    ['dossier.html', toHtml(lakeTalks())],
    ['dossier.json', toJson(lakeTalks())],
    ['dossier.ics', toIcs(lakeTalks())],
  ])('%s', async (name, text) => {
    await expect(text).toMatchFileSnapshot(`${GOLDEN}/${name}`);
  });
});
