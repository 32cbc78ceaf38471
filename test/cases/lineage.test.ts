// Text cases for lineage: what reports share, which is primary, and quotations held against it, as an editor would write them down.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findQuotations } from '../../src/analysis/quotations.ts';
import { english } from '../../src/lang/en/index.ts';
import { type Lineage, trace } from '../../src/lineage/index.ts';
import { report } from '../helpers/event.ts';

const folder = join(import.meta.dirname, 'lineage');

function told(id: string, text: string, given: object = {}) {
  const document = report(id, text.trim(), given);
  return { document, quotations: findQuotations(document.text, document.blocks) };
}

function casesOf(file: string): { name: string; input: string; expected: string }[] {
  return readFileSync(join(folder, file), 'utf8')
    .split(/^# /m)
    .slice(1)
    .map((source) => {
      const [name = ''] = source.split('\n');
      const [input = '', expected = ''] = source.slice(name.length + 1).split(/^==>\n/m);
      return { name, input, expected: expected.trim() };
    });
}

function relations({ relations, roles }: Lineage): string {
  return [
    ...relations.map(({ kind, documents, shares, direction }) => {
      const from =
        direction.from !== null
          ? `from ${direction.from}`
          : direction.origin !== null
            ? `origin ${direction.origin}`
            : 'unknown';
      return `${kind} ${documents.join(' ')} ${shares.join(' ')} ${from} ${direction.rule}`;
    }),
    ...roles
      .filter(({ role }) => role !== 'unknown')
      .map(
        ({ document, role, of, rule }) =>
          `role ${document} ${role}${role === 'copy' ? ` of ${of ?? '?'}` : ''} ${rule}`,
      ),
  ].join('\n');
}

describe('relations.txt', () => {
  test.each(casesOf('relations.txt'))('$name', ({ input, expected }) => {
    const parts = input.split(/^--- /m).slice(1);
    const reports = parts.map((part) => {
      const [, id = '', given = '{}', text = ''] = /^(\w+) (\{.*\})\n([\s\S]*)$/.exec(part) ?? [];
      return told(id, text, JSON.parse(given));
    });
    expect(relations(trace(reports, [], english))).toBe(expected);
    // The order of the reports is of no account.
    expect(relations(trace([...reports].reverse(), [], english))).toBe(expected);
  });
});

describe('quotations.txt', () => {
  test.each(casesOf('quotations.txt'))('$name', ({ input, expected }) => {
    const [primary = '', text = ''] = input.split(/^---\n/m);
    const { quotations } = trace([told('a', primary, { primary: true }), told('b', text)], [], english);
    const lines = quotations.map(({ status, quotation, changes }) => {
      const words = changes.map((change) =>
        change.kind === 'kept' ? change.text : change.kind === 'added' ? `{+${change.text}+}` : `{-${change.text}-}`,
      );
      return [status, `"${quotation.exact}"`, ...words].join(' ');
    });
    expect(lines.join('\n')).toBe(expected);
  });
});
