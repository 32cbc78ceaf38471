// The page in a real browser: accessible in every theme and width, silent, self-contained, and never wider than the window.
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toHtml } from '../../src/render/index.ts';
import { lakeTalks } from '../render/lake-talks.ts';
import { manyReports } from '../render/many-reports.ts';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const VIEWS = [
  { name: 'light', width: 1280, colorScheme: 'light', media: 'screen' },
  { name: 'dark', width: 1280, colorScheme: 'dark', media: 'screen' },
  { name: '320 px, light', width: 320, colorScheme: 'light', media: 'screen' },
  { name: '320 px, dark', width: 320, colorScheme: 'dark', media: 'screen' },
  { name: 'print', width: 800, colorScheme: 'light', media: 'print' },
] as const;

// Without a browser nothing here can be known. On a developer's machine that is said and skipped; in CI it is a failure.
const noBrowser = CHROMIUM === undefined && process.env.CI !== 'true';

describe.skipIf(noBrowser)(noBrowser ? 'the page (skipped: no Chromium in /usr/bin)' : 'the page', () => {
  let browser: Browser;
  const folder = mkdtempSync(join(tmpdir(), 'readout-page-'));

  beforeAll(async () => {
    expect(CHROMIUM, 'Chromium must be installed where CI=true').toBeDefined();
    browser = await chromium.launch({
      executablePath: CHROMIUM!,
      args: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
    });
  });
  afterAll(async () => {
    await browser?.close();
  });

  /** Opens a page and gathers all that it says and asks for. */
  async function open(
    html: string,
    view: (typeof VIEWS)[number],
  ): Promise<{ page: Page; said: string[]; asked: string[] }> {
    const file = join(folder, `${html.length}.html`);
    writeFileSync(file, html);
    const context = await browser.newContext({
      viewport: { width: view.width, height: 900 },
      colorScheme: view.colorScheme,
      bypassCSP: true,
    });
    const page = await context.newPage();
    await page.emulateMedia({ media: view.media, colorScheme: view.colorScheme });
    const said: string[] = [];
    const asked: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(file).href);
    return { page, said, asked: asked.filter((url) => !url.startsWith('file:') && url !== 'data:,') };
  }

  describe.each([
    ['a few reports', toHtml(lakeTalks()), VIEWS],
    ['sixteen reports', toHtml(manyReports(16)), [VIEWS[0], VIEWS[3]]],
  ])('with %s', (_name, html, views) => {
    it.each(views)('$name: no axe violation, no message, no request, no sideways scrolling', async (view) => {
      const { page, said, asked } = await open(html, view);
      await page.addScriptTag({ content: AXE });
      const violations = await page.evaluate(async () => {
        const axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } =
          Reflect.get(globalThis, 'axe');
        const { violations: found } = await axe.run({
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        });
        return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)} (${nodes.length})`);
      });
      expect(violations).toEqual([]);
      const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      expect(content).toBeLessThanOrEqual(window!);
      expect(said).toEqual([]);
      expect(asked).toEqual([]);
      await page.context().close();
    });
  });

  it('is not stopped by its own policy', async () => {
    const file = join(folder, 'policy.html');
    writeFileSync(file, toHtml(lakeTalks()));
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.goto(pathToFileURL(file).href);
    expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');
    expect(said).toEqual([]);
    await page.close();
  });

  it('leads from a quotation to its passage, which is then marked, by keyboard alone', async () => {
    const { page } = await open(toHtml(lakeTalks()), VIEWS[0]);
    const link = page.locator('#d-scope .quote a').first();
    const target = await link.getAttribute('href');
    await link.focus();
    await page.keyboard.press('Enter');
    const passage = page.locator(`[id="${target?.slice(1)}"]`);
    expect(await passage.textContent()).toBe('the truce covers the port of Marra only');
    expect(await passage.evaluate((element) => element.matches(':target'))).toBe(true);
    expect(await passage.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
    await page.context().close();
  });

  it('opens the folded list that a link leads into', async () => {
    const { page } = await open(toHtml(lakeTalks()), VIEWS[0]);
    expect(await page.locator('#p-resume').isVisible()).toBe(false);
    await page.goto(`${page.url()}#p-resume`);
    expect(await page.locator('#p-resume').isVisible()).toBe(true);
    await page.context().close();
  });
});
