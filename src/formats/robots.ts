// robots.txt as RFC 9309 reads it: the groups for a robot, the longest matching rule, `*` and `$`; allow wins a tie.

interface Rule {
  readonly allow: boolean;
  readonly pattern: string;
}

/** What a robots.txt says to one robot. */
export interface Robots {
  readonly rules: readonly Rule[];
  /** Seconds between requests, as many crawlers read `Crawl-delay`; null when it says nothing. */
  readonly crawlDelay: number | null;
}

/** Rules of one file that are read; what stands beyond is passed over. */
const MOST_RULES = 5_000;

/** Reads the groups for `robot` (a product token in lower case), or else those for `*`. Broken lines are passed over. */
export function readRobots(text: string, robot: string): Robots {
  const own = { rules: [] as Rule[], crawlDelay: null as number | null, found: false };
  const common = { rules: [] as Rule[], crawlDelay: null as number | null, found: false };
  let groups: (typeof own)[] = [];
  let naming = false;
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)) {
    const colon = line.indexOf(':');
    if (colon < 0) continue;
    const field = line.slice(0, colon).trim().toLowerCase();
    const value = (line.slice(colon + 1).split('#', 1)[0] ?? '').trim();
    if (field === 'user-agent') {
      if (!naming) groups = [];
      naming = true;
      const name = /^[a-z_-]+|^\*/i.exec(value)?.[0].toLowerCase();
      const group = name === robot ? own : name === '*' ? common : null;
      if (group !== null) {
        group.found = true;
        groups.push(group);
      }
    } else if (field === 'allow' || field === 'disallow') {
      naming = false;
      for (const { rules } of groups)
        if (value !== '' && rules.length < MOST_RULES)
          rules.push({ allow: field === 'allow', pattern: encoded(value) });
    } else if (field === 'crawl-delay') {
      naming = false;
      if (/^\d{1,6}(?:\.\d{1,3})?$/.test(value)) for (const group of groups) group.crawlDelay ??= Number(value);
    }
  }
  const { rules, crawlDelay } = own.found ? own : common;
  return { rules, crawlDelay };
}

/** Whether a path with its query ("/a?b=c") may be asked for. robots.txt itself always may. */
export function isAllowed({ rules }: Robots, path: string): boolean {
  if (path === '/robots.txt') return true;
  const wanted = encoded(path);
  let best: Rule | null = null;
  for (const rule of rules) {
    const longer = best === null || rule.pattern.length > best.pattern.length;
    const tie = best !== null && rule.pattern.length === best.pattern.length && rule.allow && !best.allow;
    if ((longer || tie) && matches(rule.pattern, wanted)) best = rule;
  }
  return best?.allow ?? true;
}

/** Finds the parts between the stars one after the other: linear, however many stars a hostile file has. */
function matches(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith('$');
  const [head = '', ...parts] = (anchored ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(head)) return false;
  const last = anchored ? (parts.pop() ?? null) : null;
  let at = head.length;
  for (const part of parts) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  if (!anchored) return true;
  return last === null ? at === path.length : path.length - last.length >= at && path.endsWith(last);
}

/** One spelling for what may be written with and without percent signs. */
function encoded(text: string): string {
  return text
    .replace(/[^\u0021-\u007e]/gu, (char) => (/\p{Surrogate}/u.test(char) ? '' : encodeURIComponent(char)))
    .replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase());
}
