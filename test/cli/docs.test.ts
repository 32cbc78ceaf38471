// The pages of docs/commands and docs/renderers say what is so: help texts are the real ones, examples run, excerpts are exact.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as door from '../../src/render/index.ts';
import { CLI, folderOf, REPORTS, readout, run } from './run.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

function pages(folder: string): [name: string, text: string][] {
  return readdirSync(join(root, 'docs', folder))
    .filter((file) => file.endsWith('.md'))
    .map((file) => [file.replace('.md', ''), readFileSync(join(root, 'docs', folder, file), 'utf8')]);
}

function fences(text: string, language: string): string[] {
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, kind, body = '']) =>
    kind === language ? [body] : [],
  );
}

const HELP = /<!-- help -->\n```text\n([\s\S]*?)```/;

describe.each(pages('commands'))('docs/commands/%s.md', (name, text) => {
  it('shows the help as it is (UPDATE=1 writes it)', async () => {
    const { out } = await readout(root, [name, '--help']);
    if (process.env.UPDATE && !process.env.CI)
      writeFileSync(
        join(root, 'docs/commands', `${name}.md`),
        text.replace(HELP, () => `<!-- help -->\n\`\`\`text\n${out}\`\`\``),
      );
    else expect(HELP.exec(text)?.[1]).toBe(out);
  });

  const examples = fences(text, 'sh').map((body) => body.trim());
  it.each(examples)('runs: %s', async (example) => {
    // The command as a user has it: a word on the path.
    const bin = folderOf({ readout: `#!/bin/sh\nexec "${process.execPath}" "${CLI}" "$@"\n` });
    const folder = folderOf(REPORTS);
    const script = `chmod +x "${bin}/readout"; PATH="${bin}:$PATH"; set -e\n${example}`;
    const { code, err } = await run('bash', ['-c', script], folder);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});

const GOLDEN: Readonly<Record<string, string>> = {
  text: 'brief.txt',
  markdown: 'dossier.md',
  html: 'dossier.html',
  json: 'dossier.json',
  ics: 'dossier.ics',
  why: 'why.txt',
};

describe.each(pages('renderers'))('docs/renderers/%s.md', (name, text) => {
  it('quotes what the renderer writes', () => {
    const golden = readFileSync(join(root, 'test/fixtures/lake-talks', GOLDEN[name] ?? ''), 'utf8').replaceAll(
      '\r\n',
      '\n',
    );
    const excerpts = fences(text, name === 'why' ? 'text' : name);
    expect(excerpts.length).toBeGreaterThan(1);
    for (const excerpt of excerpts) expect(golden).toContain(excerpt.trimEnd());
  });
});

describe('docs', () => {
  it('have a page for every command that --help names', async () => {
    const { out } = await readout(root, ['--help']);
    const commands = [...(out.split('Commands:\n')[1] ?? '').matchAll(/^ {2}(\w+)/gm)].map(([, name]) => name);
    expect(commands.length).toBeGreaterThan(0);
    expect(pages('commands').map(([name]) => name)).toEqual(commands.sort());
  });

  it('have a page for every renderer', () => {
    const renderers = Object.keys(door).flatMap((name) => (name.startsWith('to') ? name.slice(2).toLowerCase() : []));
    expect(renderers.length).toBeGreaterThan(0);
    expect(pages('renderers').map(([name]) => name)).toEqual(renderers.sort());
  });
});
