export { toHtml } from './html.ts';
export { toIcs } from './ics.ts';
export { toJson } from './json.ts';
export { toMarkdown } from './markdown.ts';
export { type TextOptions, toText } from './text.ts';
export { toWhy, whyOf } from './why.ts';
export { count } from './words.ts';
