// The line in which the lists of persons are written, and its reading.
import type { GazetteerActor } from '../gazetteer.ts';
import { slug } from './gazetteer-slug.ts';

type Office = NonNullable<GazetteerActor['offices']>[number];

/**
 * Records of lines `name | f, m or - where not known | other names, by commas | offices, by semicolons | Wikidata item where certain`. A bare surname is
 * among the other names only where news uses it without a first name. An office is role, state slug or actor id, first and last
 * day, `-` where open or unknown. Lines with # are remarks. A person speaks for the holder of the last office that is still open.
 */
export function personsOfLines(text: string): readonly GazetteerActor[] {
  return text
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map(personOf);
}

function personOf(line: string): GazetteerActor {
  const [name = '', gender = '', others = '', offices = '', item = ''] = line.split('|').map((part) => part.trim());
  const held = offices === '' ? [] : offices.split(';').map(officeOf);
  const current = held.findLast((office) => office.to === null);
  return {
    id: `person:${slug(name)}`,
    name,
    kind: 'person',
    aliases: others === '' ? [] : others.split(/, ?/),
    ...(gender === '-' ? {} : { gender: gender === 'f' ? ('female' as const) : ('male' as const) }),
    offices: held,
    ...(current === undefined ? {} : { speaksFor: current.of }),
    ...(item === '' ? {} : { wikidata: item }),
  };
}

/** "prime minister norway 2013-10-16 -". */
function officeOf(text: string): Office {
  const words = text.trim().split(' ');
  const [of = '', from = '', to = ''] = words.slice(-3);
  const day = (word: string): string | null => (word === '-' || word === '' ? null : word);
  return {
    role: words.slice(0, -3).join(' '),
    of: of.includes(':') ? of : `state:${of}`,
    from: day(from),
    to: day(to),
  };
}
