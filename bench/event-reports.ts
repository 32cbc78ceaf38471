/**
 * Makes any number of reports of one invented event, the same on every run: each tells some twenty of its matters in one of
 * several wordings, now and then with another number or day, between sentences of its own. About 500 words each.
 */

import { longReport } from './long-report.ts';

type Matter = readonly string[];

/** `#` stands for a number that differs between some reports, `@` for a day. */
const MATTERS: readonly Matter[] = [
  [
    'Odrava and Kherama agreed to a ceasefire of # days on the Sabine front.',
    'The two governments agreed to stop fighting for # days, the mediators said.',
    'A #-day ceasefire along the Sabine front was agreed by Odrava and Kherama.',
  ],
  [
    'President Adaeze Okonkwo said the truce would begin @.',
    'The truce will take effect @, Okonkwo said.',
    'The ceasefire is to start @, according to the Odravan presidency.',
  ],
  [
    'Kherama denied that it had accepted any limit on its drones.',
    'Kheraman officials denied that drones were part of the deal.',
    'General Karim Nassar of Kherama said no limit on drones had been accepted.',
  ],
  [
    'At least # soldiers were killed in the last week of fighting.',
    '# soldiers died in the week before the talks, the Red Cross said.',
    'The Red Cross counted # soldiers killed last week.',
  ],
  [
    'Both sides will release # prisoners each.',
    'Under the deal # prisoners are to be freed by each side.',
    'The release of # prisoners by each side was promised.',
  ],
  [
    'The exchange of prisoners will be monitored by the Red Cross.',
    'Red Cross observers are to watch over the exchange of prisoners.',
  ],
  [
    'Prime Minister Jonas Halloran offered to host a second round of talks in Port Ansel.',
    'Halloran said Port Ansel stood ready to host the next round.',
    'A second round could be held in Port Ansel, Halloran said.',
  ],
  [
    'Okonkwo demanded that Kherama withdraw its heavy weapons from the Delmar valley.',
    'Odrava demands the withdrawal of heavy weapons from the Delmar valley.',
    'Kherama must pull its heavy weapons out of the Delmar valley, Okonkwo said.',
  ],
  [
    'Kherama rejected the demand to withdraw from the Delmar valley.',
    'Nassar rejected any withdrawal from the Delmar valley.',
    'A withdrawal from the valley is out of the question, Nassar said.',
  ],
  [
    'The border crossing at Lake Sabine will open to aid trucks @.',
    'Aid trucks may cross at Lake Sabine from @.',
    'The crossing at Lake Sabine is to be opened for aid @.',
  ],
  [
    'Odrava promised to let # trucks of aid a day into the northern districts.',
    '# trucks of aid a day will be allowed into the northern districts, Odrava said.',
  ],
  [
    'The talks lasted # hours, the host government said.',
    'After # hours of talks the delegations left without a word.',
    'The delegations talked for # hours.',
  ],
  [
    'Foreign Minister Irina Petrescu called the deal a first step.',
    'Petrescu described the agreement as “a first step, and no more”.',
  ],
  [
    'The opposition in Kherama condemned the agreement.',
    'Opposition leaders in Kherama said the agreement was a surrender.',
  ],
  [
    'The mediators proposed a joint commission on violations.',
    'A joint commission on violations was proposed by the mediators.',
    'Okonkwo said her government had proposed the joint commission on violations.',
  ],
  [
    'The mediators said nothing about sanctions.',
    'Sanctions were not discussed, Petrescu said.',
    'Okonkwo said sanctions on Kherama would be lifted once the truce held.',
  ],
  [
    'A drone struck a power station near Port Ansel hours after the announcement.',
    'Hours after the deal was announced a drone hit a power station near Port Ansel.',
    'A power station near Port Ansel was hit by a drone hours later.',
  ],
  [
    'Odrava accused Kherama of breaking the truce.',
    'Kherama broke the truce, the Odravan army said.',
    'Each side accused the other of breaking the truce.',
  ],
  [
    'Kherama said its forces had not fired.',
    'Nassar denied that Kheraman forces had fired.',
    'No Kheraman unit had fired, Nassar said.',
  ],
  ['The next meeting is planned for @.', 'The delegations will meet again @.', 'A further meeting was set for @.'],
  ['Observers will report violations within # hours.', 'Violations are to be reported within # hours, the text says.'],
  [
    'More than # people fled the Delmar valley this year.',
    'The fighting has driven # people from the Delmar valley since January.',
  ],
  [
    'The European envoy Marta Kovalenko urged both sides to keep their word.',
    'Kovalenko called on both governments to keep the truce.',
  ],
  [
    'If the truce holds, the airport of Odrava will reopen @.',
    'The airport of Odrava may reopen @ if the guns stay silent.',
  ],
];

const NUMBERS = ['30', '30', '30', '12', '200', '45'];
const DAYS = ['on Thursday', 'on Thursday', 'on Thursday', 'on Friday', 'at midnight on Wednesday', 'on 20 June'];

/** Matters of the event that a report tells; the others it leaves out. */
const TOLD = 20;

/** As many reports as asked for. */
export function eventReports(count: number): string[] {
  const background = longReport(count * 300).split('\n\n');
  let state = 7;
  const number = (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return Array.from({ length: count }, (_, report) => {
    const left = MATTERS.filter(() => number(MATTERS.length) < TOLD);
    return left
      .map((wordings, i) => {
        const told = wordings[number(wordings.length)]!.replaceAll('#', NUMBERS[number(NUMBERS.length)]!).replaceAll(
          '@',
          DAYS[number(DAYS.length)]!,
        );
        const beside = i % 2 === 0 ? background[(report * 10 + i / 2) % background.length]! : '';
        return `${told} ${beside}`.trim();
      })
      .join('\n\n');
  });
}
