// Reports whose text is that of another: they are heard once, and named wherever the other is.
import { byCodeUnits } from '../evidence/index.ts';
import type { Statement } from '../statements/index.ts';
import type { Side } from './divergence.ts';

/** Copies of reports. */
export interface Copies {
  /** Whether a document repeats one with a lower id. */
  isCopy(document: string): boolean;
  /** A side with the same passages of the copies added. */
  widen(side: Side): Side;
}

/** Finds documents with one text. Statements of a copy are matched by their place in it. */
export function copiesOf(
  documents: readonly { readonly id: string; readonly text: string }[],
  statements: readonly Statement[],
): Copies {
  const first = new Map<string, string>();
  const copies = new Map<string, string[]>();
  const isCopy = new Set<string>();
  for (const { id, text } of [...documents].sort((a, b) => byCodeUnits(a.id, b.id))) {
    const original = first.get(text);
    if (original === undefined) first.set(text, id);
    else {
      isCopy.add(id);
      copies.set(original, [...(copies.get(original) ?? []), id]);
    }
  }
  const place = ({ document, citation }: Statement): string => `${document} ${citation.start} ${citation.end}`;
  const at = new Map(statements.map((statement) => [place(statement), statement]));
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  return {
    isCopy: (document) => isCopy.has(document),
    widen: (side) => ({
      ...side,
      statements: side.statements
        .flatMap((id) => {
          const statement = byId.get(id);
          const others = copies.get(statement?.document ?? '') ?? [];
          return [
            id,
            ...others.flatMap((document) => (statement ? (at.get(place({ ...statement, document }))?.id ?? []) : [])),
          ];
        })
        .sort(byCodeUnits),
      citations: side.citations.flatMap((citation) => [
        citation,
        ...(copies.get(citation.document) ?? []).map((document) => ({ ...citation, document })),
      ]),
    }),
  };
}
