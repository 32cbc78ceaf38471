/** Makes a report of any length out of varied sentences, the same on every run, so that time per word can be compared. */

const PEOPLE = ['Adaeze Okonkwo', 'Jonas Halloran', 'Irina Petrescu', 'Karim Nassar', 'Marta Kovalenko', 'Luis Ferrer'];
const ROLES = ['President', 'Prime Minister', 'Foreign Minister', 'General', 'Governor', 'Ambassador'];
const PLACES = ['Odrava', 'Kherama', 'the northern districts', 'Lake Sabine', 'the Delmar valley', 'Port Ansel'];
const BODIES = [
  'the ministry',
  'the mediators',
  'the rebel council',
  'the observers',
  'the Red Cross',
  'the government',
];
const OBJECTS = [
  'a monitored truce',
  'the exchange of prisoners',
  'an aid corridor',
  'the withdrawal of heavy weapons',
];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', '14 June', 'March 3', 'the following day'];

type Pick = (list: readonly string[]) => string;
type Template = (pick: Pick, number: (limit: number) => number) => string;

const TEMPLATES: readonly Template[] = [
  (pick, n) => `${pick(ROLES)} ${pick(PEOPLE)} said on ${pick(DAYS)} that ${n(900)} people had left ${pick(PLACES)}.`,
  (pick) =>
    `“We support ${pick(OBJECTS)}, and we expect the other side to do the same,” ${pick(PEOPLE)} told reporters.`,
  (pick, n) => `According to ${pick(BODIES)}, talks on ${pick(OBJECTS)} will resume within ${n(40) + 2} days.`,
  (pick) => `${pick(PEOPLE)} denied that ${pick(BODIES)} had ever agreed to ${pick(OBJECTS)}.`,
  (pick, n) =>
    `At least ${n(300) + 1} prisoners were released near ${pick(PLACES)} on ${pick(DAYS)}, ${pick(BODIES)} announced.`,
  (pick) => `It was not clear whether ${pick(PEOPLE)} had spoken with ${pick(PEOPLE)} before ${pick(DAYS)}.`,
  (pick, n) =>
    `If the guns stay silent, ${pick(BODIES)} would send ${n(60) + 3} trucks a day to ${pick(PLACES)}, the plan says.`,
  (pick) =>
    `${pick(ROLES)} ${pick(PEOPLE)} accused ${pick(BODIES)} of delaying ${pick(OBJECTS)} and called for an inquiry.`,
  (pick, n) =>
    `The fighting around ${pick(PLACES)} has killed more than ${n(4000) + 10} civilians since ${pick(DAYS)}.`,
  (pick) =>
    `Neither ${pick(PEOPLE)} nor ${pick(BODIES)} would comment on reports of a secret meeting in ${pick(PLACES)}.`,
];

/** A report of at least that many words, in paragraphs of three sentences. */
export function longReport(words: number): string {
  let state = 1;
  const number = (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const pick: Pick = (list) => list[number(list.length)]!;
  const paragraphs: string[] = [];
  for (let made = 0; made < words; ) {
    const sentences = Array.from({ length: 3 }, () => TEMPLATES[number(TEMPLATES.length)]!(pick, number));
    const paragraph = sentences.map((sentence) => sentence.charAt(0).toUpperCase() + sentence.slice(1)).join(' ');
    paragraphs.push(paragraph);
    made += paragraph.split(' ').length;
  }
  return paragraphs.join('\n\n');
}
