// robots.txt, case by case after RFC 9309.
import { expect, test } from 'vitest';
import { isAllowed, readRobots } from './robots.ts';

const FILE = `# comment
User-Agent: other
User-Agent: readout
Disallow: /private/   # not this
Allow: /private/open$
Disallow: /*.pdf$
Disallow: /search?*q=
Crawl-delay: 2.5

User-agent: *
Disallow: /
`;

test.each([
  ['/news', true],
  ['/private/x', false],
  ['/private/open', true],
  ['/private/open/more', false],
  ['/a/b.pdf', false],
  ['/a/b.pdf?x', true],
  ['/search?a=1&q=2', false],
  ['/search?a=1', true],
  ['/robots.txt', true],
])('%s is %s', (path, allowed) => {
  expect(isAllowed(readRobots(FILE, 'readout'), path)).toBe(allowed);
});

test('the group for everyone holds when there is none of our own', () => {
  const robots = readRobots(FILE, 'somebody');
  expect(isAllowed(robots, '/news')).toBe(false);
  expect(robots.crawlDelay).toBeNull();
});

test('groups for one robot are one group, an empty disallow forbids nothing, allow wins a tie', () => {
  expect(
    isAllowed(readRobots('User-agent: readout\nDisallow: /a\n\nUser-agent: Readout/2\nDisallow: /b', 'readout'), '/a'),
  ).toBe(false);
  expect(isAllowed(readRobots('User-agent: *\nDisallow:', 'readout'), '/a')).toBe(true);
  expect(isAllowed(readRobots('User-agent: *\nDisallow: /a\nAllow: /a', 'readout'), '/a')).toBe(true);
});

test('percent signs and letters mean the same', () => {
  expect(isAllowed(readRobots('User-agent: *\nDisallow: /п', 'readout'), '/%d0%bf/x')).toBe(false);
});

test('what is no robots.txt forbids nothing', () => {
  for (const text of ['', '<html>', '\0\0', 'Disallow: /', 'User-agent\nDisallow /'])
    expect(isAllowed(readRobots(text, 'readout'), '/a')).toBe(true);
});

test('a thousand stars cost nothing', () => {
  const robots = readRobots(`User-agent: *\nDisallow: /${'*a'.repeat(20_000)}b$`, 'readout');
  expect(isAllowed(robots, `/${'a'.repeat(100_000)}`)).toBe(true);
});
