export { toHtml } from './html.ts';
export { toJson } from './json.ts';
