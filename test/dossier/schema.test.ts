import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { canonicalJson, ENGINE } from '../../src/dossier/index.ts';
import { schemaText } from '../../tools/make-schema.ts';
import { lakeTalks } from '../render/lake-talks.ts';

const root = new URL('../../', import.meta.url);

describe('schema/dossier-1.json', () => {
  const stored = readFileSync(new URL('schema/dossier-1.json', root), 'utf8');
  const accepts = new Ajv2020({ strict: true, strictTypes: false, allErrors: true }).compile(JSON.parse(stored));

  it('is what the code says (npm run schema)', () => {
    expect(stored).toBe(schemaText());
  });

  it('accepts a dossier', () => {
    accepts(JSON.parse(canonicalJson(lakeTalks())));
    expect(accepts.errors).toBeNull();
  });

  it('refuses an unknown field and a missing one', () => {
    const { issues, ...without } = JSON.parse(canonicalJson(lakeTalks()));
    expect(accepts(without)).toBe(false);
    expect(accepts({ ...without, issues, extra: 1 })).toBe(false);
  });
});

it('records the version of the package', () => {
  const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  expect({ name: manifest.name, version: manifest.version }).toEqual({ ...ENGINE });
});
