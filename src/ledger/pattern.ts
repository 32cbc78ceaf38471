// Patterns made of word lists, compiled once: the rules ask them of every statement.

const compiled = new Map<string, RegExp>();

/** The pattern of a source that is made of a language's word lists alone, never of a text; without the flags "g" and "y". */
export function pattern(source: string, flags: 'u' | 'iu'): RegExp {
  const key = `${flags}/${source}`;
  let found = compiled.get(key);
  if (found === undefined) {
    found = new RegExp(source, flags);
    compiled.set(key, found);
  }
  return found;
}
