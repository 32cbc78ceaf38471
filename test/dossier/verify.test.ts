import { describe, expect, it } from 'vitest';
import { canonicalJson, type Dossier, verify } from '../../src/dossier/index.ts';
import { lakeTalks } from '../render/lake-talks.ts';

/** A deep copy that a test may damage. */
function copy(): Dossier {
  return structuredClone(lakeTalks());
}

function codesAfter(damage: (dossier: Dossier) => void): string[] {
  const dossier = copy();
  damage(dossier);
  return [...new Set(verify(dossier).map(({ code }) => code))];
}

describe('verify', () => {
  it('finds nothing wrong with a sound dossier, before and after a trip through JSON', () => {
    expect(verify(lakeTalks())).toEqual([]);
    expect(verify(JSON.parse(canonicalJson(lakeTalks())))).toEqual([]);
  });

  it('refuses what is no dossier at all', () => {
    for (const candidate of [null, 7, 'text', [], {}, { schema: 'readout/schema/dossier-1.json' }])
      expect(verify(candidate).map(({ severity }) => severity)).toContain('error');
  });

  it('sees one changed letter in a stored text', () => {
    const codes = codesAfter((dossier) => {
      const document = dossier.documents[0]!;
      document.text = document.text.replace('45 prisoners', '46 prisoners');
    });
    expect(codes).toEqual(expect.arrayContaining(['digest', 'citation']));
  });

  it('sees a changed quotation, a moved one, and a changed context', () => {
    expect(
      codesAfter((d) => {
        d.statements[1]!.text = 'They would not.';
      }),
    ).toEqual(['citation']);
    expect(
      codesAfter((d) => {
        d.divergences[0]!.values[0]!.citations[0]!.start += 1;
      }),
    ).toEqual(['citation']);
    expect(
      codesAfter((d) => {
        d.commitments[0]!.terms.prefix = 'not ';
      }),
    ).toEqual(['citation']);
    expect(
      codesAfter((d) => {
        d.commitments.find(({ place }) => place !== null)!.place!.citation.start += 1;
      }),
    ).toEqual(['citation']);
    expect(
      codesAfter((d) => {
        d.statements[0]!.suffix = 'x';
      }),
    ).toEqual(['citation']);
  });

  it('sees offsets outside the text and statements that overlap', () => {
    expect(
      codesAfter((d) => {
        d.documents[0]!.blocks.at(-1)!.end = 1e6;
      }),
    ).toEqual(['offset']);
    const codes = codesAfter((d) => {
      const [first] = d.statements;
      const end = first!.end - 1;
      d.statements.push({
        ...first!,
        id: `s-${first!.document}-${first!.start}-${end}`,
        end,
        text: first!.text.slice(0, -1),
        suffix: '',
      });
    });
    expect(codes).toEqual(['overlap']);
  });

  it('sees a clause of a point outside its text', () => {
    const codes = codesAfter((d) => {
      const [point] = d.points;
      point!.clauses.push({ statement: point!.statements[0]!, start: 0, end: 1e6 });
    });
    expect(codes).toEqual(['offset']);
  });

  it('sees ids without a record, and records that share an id', () => {
    expect(codesAfter((d) => void d.parties.splice(0, 1))).toContain('reference');
    expect(
      codesAfter((d) => {
        d.divergences[0]!.point = 'p-none';
      }),
    ).toEqual(['reference']);
    expect(codesAfter((d) => void d.points.push(d.points[0]!))).toEqual(['duplicate-id']);
    expect(codesAfter((d) => void d.timeline[0]!.statements.push('s-none'))).toEqual(['reference']);
  });

  it('sees a finding without evidence and a divergence with one side', () => {
    expect(
      codesAfter((d) => {
        d.divergences[0]!.values[0]!.statements = [];
      }),
    ).toEqual(['evidence']);
    expect(codesAfter((d) => void d.divergences[0]!.values.pop())).toEqual(['evidence']);
  });

  it('sees an account that counts a statement of another report', () => {
    const codes = codesAfter((d) => {
      const [a, b] = d.points[0]!.accounts;
      a!.statements = b!.statements;
    });
    expect(codes).toEqual(['account']);
  });

  it('sees a source that is not the last mouth of the chain', () => {
    expect(
      codesAfter((d) => {
        d.statements.find((s) => s.chain.length > 0)!.source = null;
      }),
    ).toEqual(['source']);
  });

  it('sees a term that is told twice and differently', () => {
    expect(
      codesAfter((d) => {
        d.commitments[0]!.end = '2031-11-06';
      }),
    ).toEqual(['term']);
  });
});

describe('assemble', () => {
  it('gives an unnamed mouth a party, so that no source means own voice', () => {
    const { statements, parties } = lakeTalks();
    const resume = statements.find(({ text }) => text.startsWith('Talks are to resume'));
    expect(resume?.source).toBe('unknown');
    expect(parties.find(({ id }) => id === 'unknown')?.kind).toBe('unnamed');
    for (const { source, form } of statements) expect(source === null).toBe(form === 'own-voice');
  });

  it('keeps only parties that something names, with those they speak for', () => {
    const ids = lakeTalks().parties.map(({ id }) => id);
    expect(ids).not.toContain('person:nobody');
    expect(ids).toContain('state:sorvia');
    expect(ids).toEqual([...ids].sort());
  });

  it('names the event after its parties when nobody names it', () => {
    const { event } = lakeTalks();
    expect(event).toMatchObject({ label: 'Talks on Lake Marra', labelFrom: 'given' });
    const { event: unnamed } = lakeTalks({ named: false });
    expect(unnamed).toMatchObject({ label: 'Valdria and Sorvia', labelFrom: 'parties' });
  });

  it('writes equal bytes for equal dossiers, whatever order their keys were made in', () => {
    const dossier = lakeTalks();
    const shuffled: Dossier = JSON.parse(JSON.stringify(dossier), (_key, value: unknown) =>
      value !== null && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    );
    expect(canonicalJson(shuffled)).toBe(canonicalJson(dossier));
    expect(canonicalJson(dossier).endsWith('}\n')).toBe(true);
  });
});
