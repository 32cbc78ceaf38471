// Builds HTML so that nothing can be forgotten: every value put into a template is escaped unless it is markup already.

/** Finished HTML. */
export interface Markup {
  readonly markup: string;
}

type Value = string | number | Markup | null | false | readonly Value[];

/** Markup from a template; strings and numbers are escaped, `null` and `false` leave nothing, lists are joined. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  let markup = strings[0] ?? '';
  values.forEach((value, i) => {
    markup += written(value) + (strings[i + 1] ?? '');
  });
  return { markup };
}

function written(value: Value): string {
  if (value === null || value === false) return '';
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'number') return String(value);
  return 'markup' in value ? value.markup : value.map(written).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for element content and quoted attributes; characters that HTML cannot carry become U+FFFD. */
function escaped(text: string): string {
  return text.replace(/[&<>"']|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, (sign) => ENTITIES[sign] ?? '\uFFFD');
}

/**
 * An id that is safe in an attribute, a fragment and a selector, one per record id: what is not a letter of ASCII, a digit, a
 * dot or a hyphen is written as its code point between underscores.
 */
export function anchor(id: string): string {
  return id.replace(/[^A-Za-z0-9.-]/gu, (sign) => `_${(sign.codePointAt(0) ?? 0).toString(16)}_`);
}

/** Anchor of a report or a party, whose own ids have no telling prefix. */
export function anchorOf(kind: 'report' | 'party' | 'voices', id: string): string {
  return `${kind}-${anchor(id)}`;
}
