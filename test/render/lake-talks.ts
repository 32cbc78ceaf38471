// A small dossier made by hand about an invented event, with one of everything a page has to show: two numbers for one
// exchange, a denial, a condition, a cut report, furniture, an unnamed source, uncertain dates, hostile and right-to-left text.
import type { SourceDocument } from '../../src/documents/index.ts';
import { assemble, type Dossier } from '../../src/dossier/index.ts';
import { type Citation, cite, digest } from '../../src/evidence/index.ts';
import type { Commitment } from '../../src/ledger/index.ts';
import type { Point } from '../../src/points/index.ts';
import type { AttributionLink, Statement } from '../../src/statements/index.ts';

const TEXTS: Record<string, string> = {
  courier: `Sorvia and Valdria edge towards quiet on the lake

MARRA (Courier) - Sorvia and Valdria agreed on Tuesday to halt fire around Lake Marra for 30 days, the Sorvian presidency said after talks of almost three hours.

"Both sides will exchange 45 prisoners on 9 October," President Ilka Toren told reporters. She said that the truce covers the port of Marra only.

Advertisement

Valdria wants monitors on both shores before its guns fall silent, according to a person familiar with the talks.

The two capitals have not spoken at this level since 2019.`,
  presidency: `Readout of the talks with Valdria

President Ilka Toren spoke with Chancellor Bram Odessar of Valdria on 7 October.

The leaders agreed to a complete ceasefire around Lake Marra for thirty days from 8 October.

Valdria undertook to return 40 prisoners on 9 October.

The President demanded that the rail bridge at Oss be reopened by the end of October.`,
  valdpress: `Odessar: no pause without monitors

Chancellor Bram Odessar will stop firing only if monitors stand on both shores, his office said on Tuesday.

Valdria denied that it had agreed to reopen the bridge at Oss. "We offered <b>nothing</b> on the bridge & its tolls," spokesman Jan Vey said.

The exchange will take in 45 soldiers from each side, Vey said. He closed with the old saying "السلام عليكم".

Share this story on all your networks`,
  wire: `Talks on Lake Marra end

The truce covers the ports and the railways of the lake, a Sorvian official said.

Prisoners

Wounded first

Talks are to resume in late October, perhaps in Oss.`,
};

const find = (document: string, exact: string, nth = 0): Citation => {
  const text = TEXTS[document] ?? '';
  let start = text.indexOf(exact);
  for (let n = 0; n < nth; n++) start = text.indexOf(exact, start + 1);
  return cite({ id: document, text }, start, start + exact.length);
};

const rangeOf = (document: string, exact: string) => {
  const { start, end } = find(document, exact);
  return { start, end };
};

const known = (value: string) => ({ value, from: 'given' as const });

function source(
  id: string,
  publisher: string,
  published: string,
  furniture: readonly string[],
  more: Partial<SourceDocument> = {},
): SourceDocument {
  const text = TEXTS[id] ?? '';
  const blocks: { start: number; end: number; kind: 'title' | 'heading' | 'paragraph' }[] = [];
  let start = 0;
  for (const paragraph of text.split('\n\n')) {
    const short = paragraph.length < 20 && !furniture.includes(paragraph);
    if (!furniture.includes(paragraph))
      blocks.push({
        start,
        end: start + paragraph.length,
        kind: start === 0 ? 'title' : short ? 'heading' : 'paragraph',
      });
    start += paragraph.length + 2;
  }
  return {
    id,
    digest: digest(text),
    kind: 'article',
    publisher: known(publisher),
    published: known(published),
    updated: null,
    author: null,
    section: null,
    title: known(text.split('\n')[0] ?? ''),
    url: null,
    language: 'en',
    text,
    excluded: furniture.map((exact) => {
      const { start: from, end } = find(id, exact);
      return { start: from, end, rule: 'X2', reason: 'A line that news sites print around articles.' };
    }),
    blocks,
    entries: [],
    posts: [],
    links: [],
    origin: { kind: 'unknown', reason: 'It was made by hand.' },
    revisions: [],
    dateline: null,
    isPrimary: false,
    leftOut: null,
    completeness: { truncated: false, gaps: [] },
    issues: [],
    ...more,
  };
}

const dateline = find('courier', 'MARRA (Courier) - ');
const DOCUMENTS: readonly SourceDocument[] = [
  source('courier', 'The Marra Courier', '2031-10-07', ['Advertisement'], {
    url: known('https://courier.example/talks?day=7&lang=en'),
    dateline: { start: dateline.start, end: dateline.end, place: 'Marra', agency: 'Courier', date: null },
  }),
  source('presidency', 'Presidency of Sorvia', '2031-10-07', [], { kind: 'readout' }),
  source('valdpress', 'Vald Press', '2031-10-08T07:30:00+02:00', ['Share this story on all your networks']),
  source('wire', 'Lakeside Wire', '2031-10-08', [], {
    completeness: {
      truncated: true,
      gaps: ['Prisoners', 'Wounded first'].map((heading) => {
        const { start, end } = find('wire', heading);
        return { start, end, reason: 'A heading without its text.' };
      }),
    },
    issues: [
      {
        code: 'text-missing',
        severity: 'warning',
        subject: 'wire',
        message: 'Two headings have no text: what stood there is unknown, not silent.',
      },
    ],
  }),
];

interface Mouth {
  readonly source: string | null;
  readonly words?: string;
  readonly cue?: readonly [string, NonNullable<AttributionLink['cue']>['force'], string];
  readonly channel?: string;
}

function say(document: string, exact: string, mouths: readonly Mouth[], more: Partial<Statement> = {}): Statement {
  const citation = find(document, exact);
  return {
    id: `s-${document}-${citation.start}-${citation.end}`,
    document,
    citation,
    sentence: 0,
    block: 'paragraph',
    form: mouths.length === 0 ? 'own-voice' : 'indirect',
    chain: mouths.map(({ source: who, words, cue, channel }) => ({
      source: who,
      sourceCitation: words === undefined ? null : find(document, words),
      cue: cue === undefined ? null : { lemma: cue[0], force: cue[1], citation: find(document, cue[2]) },
      channel: channel ?? null,
      addressees: [],
      negated: false,
      time: null,
      rule: 'F2',
      reason: `${cue === undefined ? 'The phrase' : `"${cue[0]}"`} gives what follows to ${words ?? 'its subject'}.`,
      confidence: 0.9,
    })),
    speechAct: 'assertive',
    factuality: 'CT+',
    polarity: 'affirmed',
    proposition: {
      predicate: null,
      arguments: [],
      terms: [],
      actors: NAMES.filter(([name]) => exact.includes(name)).map(([, id]) => id),
      quantities: [],
      times: [],
      places: [],
      negated: false,
      modality: null,
      tense: null,
      condition: null,
      governors: [],
    },
    ...more,
  };
}

const PRESIDENCY = 'government:sorvian-presidency';
const TOREN = 'person:ilka-toren';
const ODESSAR = 'person:bram-odessar';
const VALDRIA = 'state:valdria';
const SORVIA = 'state:sorvia';
const VEY = 'person:jan-vey';
const INSIDER = 'unnamed:courier-insider';
const OFFICIAL = 'unnamed:sorvian-official';

/** Names as the texts use them. */
const NAMES: readonly (readonly [name: string, id: string])[] = [
  ['Sorvia ', SORVIA],
  ['Valdria', VALDRIA],
  ['Toren', TOREN],
  ['Odessar', ODESSAR],
];

const S = {
  head: say('courier', 'Sorvia and Valdria edge towards quiet on the lake', [], { block: 'title' }),
  halt: say('courier', 'Sorvia and Valdria agreed on Tuesday to halt fire around Lake Marra for 30 days', [
    { source: PRESIDENCY, words: 'the Sorvian presidency', cue: ['say', 'assert', 'said after'] },
  ]),
  talks: say('courier', 'after talks of almost three hours', []),
  swap: say(
    'courier',
    'Both sides will exchange 45 prisoners on 9 October,',
    [{ source: TOREN, words: 'President Ilka Toren', cue: ['tell', 'assert', 'told'] }],
    { form: 'direct', speechAct: 'commissive' },
  ),
  port: say('courier', 'the truce covers the port of Marra only', [
    { source: TOREN, words: 'She', cue: ['say', 'assert', 'said that'] },
  ]),
  monitors: say(
    'courier',
    'Valdria wants monitors on both shores before its guns fall silent',
    [{ source: INSIDER, words: 'a person familiar with the talks' }],
    { factuality: 'PR+' },
  ),
  last: say('courier', 'The two capitals have not spoken at this level since 2019.', []),
  spoke: say('presidency', 'President Ilka Toren spoke with Chancellor Bram Odessar of Valdria on 7 October.', []),
  ceasefire: say(
    'presidency',
    'a complete ceasefire around Lake Marra for thirty days from 8 October',
    [{ source: 'group:the-leaders', words: 'The leaders', cue: ['agree', 'agree', 'agreed'] }],
    { speechAct: 'commissive' },
  ),
  forty: say(
    'presidency',
    'to return 40 prisoners on 9 October',
    [{ source: VALDRIA, words: 'Valdria undertook'.slice(0, 7), cue: ['undertake', 'promise', 'undertook'] }],
    { speechAct: 'commissive' },
  ),
  bridge: say(
    'presidency',
    'that the rail bridge at Oss be reopened by the end of October',
    [{ source: TOREN, words: 'The President', cue: ['demand', 'demand', 'demanded'] }],
    { speechAct: 'directive' },
  ),
  only: say(
    'valdpress',
    'Chancellor Bram Odessar will stop firing only if monitors stand on both shores',
    [{ source: ODESSAR, words: 'his office', cue: ['say', 'assert', 'said on'], channel: 'statement' }],
    { speechAct: 'commissive', factuality: 'PS+' },
  ),
  denial: say(
    'valdpress',
    'it had agreed to reopen the bridge at Oss',
    [{ source: VALDRIA, words: 'Valdria', cue: ['deny', 'deny', 'denied'] }],
    { polarity: 'denied', factuality: 'CT-' },
  ),
  nothing: say(
    'valdpress',
    'We offered <b>nothing</b> on the bridge & its tolls,',
    [{ source: VEY, words: 'spokesman Jan Vey', cue: ['say', 'assert', 'said'] }],
    { form: 'direct', polarity: 'denied', factuality: 'CT-' },
  ),
  fortyFive: say(
    'valdpress',
    'The exchange will take in 45 soldiers from each side',
    [{ source: VEY, words: 'Vey said'.slice(0, 3), cue: ['say', 'assert', 'said'] }],
    { speechAct: 'commissive' },
  ),
  saying: say('valdpress', 'the old saying "السلام عليكم"', [
    { source: VEY, words: 'He closed'.slice(0, 2), cue: ['close', 'assert', 'closed'] },
  ]),
  ports: say('wire', 'The truce covers the ports and the railways of the lake', [
    { source: OFFICIAL, words: 'a Sorvian official', cue: ['say', 'assert', 'said'] },
  ]),
  resume: say('wire', 'Talks are to resume in late October, perhaps in Oss.', [{ source: null }], {
    factuality: 'PS+',
  }),
};

const ids = (...statements: readonly Statement[]) => statements.map(({ id }) => id);
const silent = (document: string) => ({
  document,
  stance: 'silent' as const,
  statements: [],
  reason: 'No statement of it speaks of this.',
});
const affirmed = (...statements: readonly Statement[]) => ({
  document: statements[0]?.document ?? '',
  stance: 'affirmed' as const,
  statements: ids(...statements),
  reason: 'It states it as so.',
});

const POINTS: readonly Point[] = [
  {
    id: 'p-truce',
    label: 'truce around Lake Marra',
    statements: ids(S.halt, S.port, S.ceasefire, S.only, S.ports),
    clauses: [],
    steps: [],
    joins: [
      {
        statements: [S.halt.id, S.ceasefire.id],
        score: 0.83,
        rule: 'J1',
        reason: 'Both speak of an agreed halt of fire at Lake Marra for 30 days.',
      },
      { statements: [S.port.id, S.ports.id], score: 0.71, rule: 'J1', reason: 'Both say what the truce covers.' },
      { statements: [S.halt.id, S.only.id], score: 0.64, rule: 'J3', reason: '"stop firing" is "halt fire".' },
    ],
    accounts: [
      affirmed(S.halt, S.port),
      affirmed(S.ceasefire),
      {
        document: 'valdpress',
        stance: 'conditioned',
        statements: ids(S.only),
        reason: 'It holds "only if monitors stand on both shores".',
      },
      affirmed(S.ports),
    ],
    independentAccounts: 3,
    origins: [PRESIDENCY, 'group:the-leaders', ODESSAR, OFFICIAL],
  },
  {
    id: 'p-prisoners',
    label: 'exchange of prisoners',
    statements: ids(S.swap, S.forty, S.fortyFive),
    clauses: [],
    steps: [],
    joins: [
      { statements: [S.swap.id, S.forty.id], score: 0.77, rule: 'J1', reason: 'Prisoners handed over on 9 October.' },
      { statements: [S.swap.id, S.fortyFive.id], score: 0.8, rule: 'J1', reason: 'An exchange of 45 captives.' },
    ],
    accounts: [
      affirmed(S.swap),
      affirmed(S.forty),
      affirmed(S.fortyFive),
      {
        document: 'wire',
        stance: 'truncated',
        statements: [],
        reason: 'Its heading "Prisoners" has lost its text.',
      },
    ],
    independentAccounts: 3,
    origins: [TOREN, VALDRIA, VEY],
  },
  {
    id: 'p-bridge',
    label: 'reopening of the bridge at Oss',
    statements: ids(S.bridge, S.denial, S.nothing),
    clauses: [],
    steps: [],
    joins: [
      {
        statements: [S.bridge.id, S.denial.id],
        score: 0.74,
        rule: 'J1',
        reason: 'Both speak of reopening the bridge.',
      },
      {
        statements: [S.denial.id, S.nothing.id],
        score: 0.6,
        rule: 'J2',
        reason: 'The same bridge, one after the other.',
      },
    ],
    accounts: [
      {
        document: 'courier',
        stance: 'earlier',
        statements: [],
        reason: 'Published 2031-10-07, before it happened: valdpress dates it 2031-10-08 (“on Wednesday”).',
      },
      affirmed(S.bridge),
      {
        document: 'valdpress',
        stance: 'denied',
        statements: ids(S.denial, S.nothing),
        reason: 'It denies that this was agreed.',
      },
      silent('wire'),
    ],
    independentAccounts: 2,
    origins: [TOREN, VALDRIA, VEY],
  },
  {
    id: 'p-monitors',
    label: 'monitors on both shores',
    statements: ids(S.monitors),
    clauses: [],
    steps: [],
    joins: [],
    accounts: [affirmed(S.monitors), silent('presidency'), silent('valdpress'), silent('wire')],
    independentAccounts: 1,
    origins: [INSIDER],
  },
  {
    id: 'p-resume',
    label: 'next round of talks',
    statements: ids(S.resume),
    clauses: [],
    steps: [],
    joins: [],
    accounts: [silent('courier'), silent('presidency'), silent('valdpress'), affirmed(S.resume)],
    independentAccounts: 1,
    origins: ['unknown'],
  },
];

const stated = (value: string, words: string) => ({
  value,
  from: 'stated' as const,
  rule: 'term.stated',
  reason: `The text says "${words}".`,
});

const TRUCE: Commitment = {
  id: 'c-truce',
  kind: 'undertaking',
  act: 'agreement',
  point: 'p-truce',
  by: [SORVIA, VALDRIA],
  to: [],
  terms: find('presidency', 'a complete ceasefire around Lake Marra for thirty days'),
  action: null,
  object: find('presidency', 'a complete ceasefire'),
  place: { name: 'Lake Marra', citation: find('presidency', 'Lake Marra') },
  quantity: null,
  duration: stated('P30D', 'thirty days'),
  start: stated('2031-10-08', 'from 8 October'),
  end: {
    value: '2031-11-07',
    from: 'computed',
    rule: 'term.end-of-length',
    reason: 'Thirty days counted from 8 October, the first day included, end before 7 November.',
  },
  due: null,
  condition: find('valdpress', 'only if monitors stand on both shores'),
  status: 'agreed',
  steps: [
    {
      document: 'courier',
      status: 'agreed',
      statements: ids(S.halt),
      source: PRESIDENCY,
      when: '2031-10-07',
      code: null,
    },
    {
      document: 'presidency',
      status: 'agreed',
      statements: ids(S.ceasefire),
      source: 'group:the-leaders',
      when: '2031-10-07',
      code: null,
    },
    { document: 'valdpress', status: 'proposed', statements: ids(S.only), source: ODESSAR, when: null, code: null },
  ],
  disputes: [],
  code: { event: 'CONCEDE', mode: 'ceasefire', rule: 'plover.force.agree.yielding' },
  provision: 'ceasefire',
  fulfilment: { degree: 'unknown', rule: 'pam.unknown', reason: 'No account tells whether it is carried out.' },
  statements: ids(S.halt, S.ceasefire, S.only),
  rule: 'L1',
  reason: '"agreed" makes the ceasefire an undertaking of those who agree.',
};

const COMMITMENTS: readonly Commitment[] = [
  TRUCE,
  {
    ...TRUCE,
    id: 'c-prisoners',
    point: 'p-prisoners',
    by: [VALDRIA],
    to: [SORVIA],
    terms: find('presidency', 'to return 40 prisoners on 9 October'),
    action: 'return',
    object: find('presidency', '40 prisoners'),
    place: null,
    quantity: 40,
    code: { event: 'AGREE', mode: null, rule: 'plover.force.promise' },
    provision: 'prisoner-release',
    duration: null,
    start: null,
    end: null,
    due: stated('2031-10-09', 'on 9 October'),
    condition: null,
    status: 'agreed',
    steps: [
      { document: 'presidency', status: 'agreed', statements: ids(S.forty), source: VALDRIA, when: null, code: null },
      { document: 'courier', status: 'agreed', statements: ids(S.swap), source: TOREN, when: '2031-10-07', code: null },
    ],
    statements: ids(S.forty, S.swap),
    reason: '"undertook" makes the return an undertaking of its subject.',
  },
  {
    ...TRUCE,
    id: 'c-bridge',
    kind: 'demand',
    act: 'demand',
    point: 'p-bridge',
    by: [VALDRIA],
    to: [SORVIA],
    terms: find('presidency', 'the rail bridge at Oss be reopened by the end of October'),
    action: 'reopen',
    object: find('presidency', 'the rail bridge at Oss'),
    place: { name: 'Oss', citation: find('presidency', 'Oss') },
    code: { event: 'REQUEST', mode: 'yield', rule: 'plover.force.demand' },
    provision: null,
    fulfilment: null,
    duration: null,
    start: null,
    end: null,
    due: stated('2031-10-31', 'by the end of October'),
    condition: null,
    status: 'denied',
    steps: [
      { document: 'presidency', status: 'demanded', statements: ids(S.bridge), source: TOREN, when: null, code: null },
      { document: 'valdpress', status: 'denied', statements: ids(S.denial), source: VALDRIA, when: null, code: null },
    ],
    statements: ids(S.bridge, S.denial),
    rule: 'L4',
    reason: '"demanded" makes it a demand; it binds nobody.',
  },
];

const actor = (id: string, name: string, kind: Dossier['parties'][number]['kind'], more: object = {}) => ({
  id,
  name,
  kind,
  aliases: [name],
  roles: [],
  speaksFor: null,
  members: [],
  wikidata: null,
  ...more,
});

/** The dossier of the Lake Marra talks: four reports, none of them real. */
export function lakeTalks(options: { readonly named?: boolean } = {}): Dossier {
  return assemble({
    ...(options.named === false ? {} : { event: 'Talks on Lake Marra' }),
    documents: DOCUMENTS,
    parties: [
      actor(PRESIDENCY, 'Sorvian presidency', 'government', { speaksFor: SORVIA }),
      actor(SORVIA, 'Sorvia', 'state'),
      actor(VALDRIA, 'Valdria', 'state'),
      actor(TOREN, 'Ilka Toren', 'person', { roles: ['president'], speaksFor: SORVIA }),
      actor(ODESSAR, 'Bram Odessar', 'person', { roles: ['chancellor'], speaksFor: VALDRIA }),
      actor(VEY, 'Jan Vey', 'person', { roles: ['spokesman'], speaksFor: VALDRIA }),
      actor('group:the-leaders', 'the leaders', 'group', { members: [TOREN, ODESSAR] }),
      actor(INSIDER, 'a person familiar with the talks', 'unnamed'),
      actor(OFFICIAL, 'a Sorvian official', 'unnamed', { speaksFor: SORVIA }),
      actor('person:nobody', 'Nobody Named', 'person'),
    ],
    statements: Object.values(S),
    points: POINTS,
    divergences: [
      {
        id: 'd-scope',
        kind: 'scope',
        point: 'p-truce',
        values: [
          { value: 'port of Marra', statements: ids(S.port), citations: [find('courier', 'the port of Marra only')] },
          {
            value: 'ports and railways',
            statements: ids(S.ports),
            citations: [find('wire', 'the ports and the railways of the lake')],
          },
        ],
        relation: 'contradiction',
        severity: 'high',
        stake: { on: 'terms', reason: 'It is a term of what is agreed, ordered, promised or demanded.' },
        cause: { kind: 'other-source', reason: 'Each side rests on another source.' },
        rule: 'D-scope-1',
        reason: 'One account limits the truce to a port, the other takes in railways.',
      },
      {
        id: 'd-denial',
        kind: 'denial',
        point: 'p-bridge',
        values: [
          { value: 'demanded', statements: ids(S.bridge), citations: [find('presidency', 'demanded')] },
          {
            value: 'denied',
            statements: ids(S.denial, S.nothing),
            citations: [find('valdpress', 'denied'), find('valdpress', '<b>nothing</b>')],
          },
        ],
        relation: 'contradiction',
        severity: 'medium',
        stake: { on: 'headline', reason: 'A report puts the matter in its headline.' },
        cause: { kind: 'party-line', reason: 'Each side is the word of another party.' },
        rule: 'D-denial-1',
        reason: 'One account asks for it, the other denies that it was ever agreed.',
      },
      {
        id: 'd-prisoners',
        kind: 'quantity',
        point: 'p-prisoners',
        values: [
          { value: '40', statements: ids(S.forty), citations: [find('presidency', '40 prisoners')] },
          {
            value: '45',
            statements: ids(S.swap, S.fortyFive),
            citations: [find('courier', '45 prisoners'), find('valdpress', '45 soldiers')],
          },
        ],
        relation: 'contradiction',
        severity: 'high',
        stake: { on: 'terms', reason: 'It is a term of what is agreed, ordered, promised or demanded.' },
        cause: { kind: 'unknown', reason: 'The texts show no cause.' },
        rule: 'D-quantity-1',
        reason: 'Two exact numbers for one exchange cannot both hold.',
      },
      {
        id: 'd-wording',
        kind: 'wording',
        point: 'p-truce',
        values: [
          { value: 'halt fire', statements: ids(S.halt), citations: [find('courier', 'to halt fire')] },
          {
            value: 'complete ceasefire',
            statements: ids(S.ceasefire),
            citations: [find('presidency', 'a complete ceasefire')],
          },
          { value: 'stop firing', statements: ids(S.only), citations: [find('valdpress', 'stop firing')] },
        ],
        relation: 'compatible',
        severity: 'low',
        stake: { on: 'unknown', reason: 'Nothing in the reports shows what depends on it.' },
        cause: { kind: 'translation', reason: 'The speaker’s state uses another language than the reports.' },
        rule: 'D-wording-2',
        reason: 'Three wordings of one undertaking; only one of them says "complete".',
      },
    ],
    commitments: COMMITMENTS,
    timeline: [
      entry('t-2019', '2019', '2019-01-01', '2019-12-31', 'before', 'last talks at this level', {
        statements: ids(S.last),
      }),
      entry('t-talks', '2031-10-07', '2031-10-07', '2031-10-07', 'during', 'Toren and Odessar speak', {
        statements: ids(S.spoke, S.halt),
      }),
      entry('t-start', '2031-10-08', '2031-10-08', '2031-10-08', 'after', 'truce begins', {
        statements: ids(S.ceasefire),
        points: ['p-truce'],
        commitments: ['c-truce'],
      }),
      entry('t-swap', '2031-10-09', '2031-10-09', '2031-10-09', 'after', 'prisoners change hands', {
        statements: ids(S.swap, S.forty),
        points: ['p-prisoners'],
        commitments: ['c-prisoners'],
      }),
      entry('t-resume', '2031-10~', '2031-10-21', '2031-10-31', 'after', 'talks resume, late October', {
        statements: ids(S.resume),
        points: ['p-resume'],
      }),
      entry('t-bridge', '2031-10-31', '2031-10-31', '2031-10-31', 'after', 'bridge at Oss due', {
        statements: ids(S.bridge),
        points: ['p-bridge'],
        commitments: ['c-bridge'],
      }),
      entry('t-end', '2031-11-07', '2031-11-07', '2031-11-07', 'after', 'truce ends', {
        points: ['p-truce'],
        commitments: ['c-truce'],
        computed: true,
        rule: 'term.end-of-length',
        reason: 'Thirty days counted from 8 October.',
      }),
      entry('t-yearless', 'XXXX-09-12', null, null, 'unknown', 'an anniversary without its year', {
        statements: ids(S.head),
      }),
    ],
    lineage: {
      relations: [
        {
          id: 'l1',
          documents: ['courier', 'wire'],
          kind: 'part',
          passages: [
            {
              first: rangeOf('courier', 'the truce covers the port of Marra only'),
              second: rangeOf('wire', 'The truce covers the ports and the railways of the lake'),
              words: 5,
              quotedIn: 'neither',
            },
          ],
          shares: [0.06, 0.15],
          direction: {
            from: null,
            origin: 'Courier',
            rule: 'lineage/one-credit',
            reason: 'One of the two credits Courier, and they share running text.',
            evidence: [find('courier', 'MARRA (Courier) -')],
          },
        },
      ],
      roles: [
        {
          document: 'presidency',
          role: 'primary',
          of: null,
          rule: 'lineage/primary',
          reason: 'It has the form of an official statement.',
        },
        {
          document: 'courier',
          role: 'retelling',
          of: null,
          rule: 'lineage/retelling',
          reason: 'Another of the reports is the primary text, and nothing shows that this one is.',
        },
      ],
      quotations: [
        {
          id: 'q-courier-216-264',
          quotation: find('courier', 'Both sides will exchange 45 prisoners on 9 October'),
          pieces: [rangeOf('courier', 'Both sides will exchange 45 prisoners on 9 October')],
          status: 'altered',
          primary: 'presidency',
          passages: [find('presidency', 'Valdria undertook to return 40 prisoners on 9 October')],
          changes: [
            { kind: 'removed', text: 'Valdria undertook to return 40' },
            { kind: 'added', text: 'Both sides will exchange 45' },
            { kind: 'kept', text: 'prisoners on 9 October' },
          ],
          rule: 'quotation/altered',
          reason: 'The primary text has a passage like it, and words differ.',
        },
        {
          id: 'q-valdpress-200-240',
          quotation: find('valdpress', 'We offered <b>nothing</b> on the bridge & its tolls'),
          pieces: [rangeOf('valdpress', 'We offered <b>nothing</b> on the bridge & its tolls')],
          status: 'not-found',
          primary: 'presidency',
          passages: [],
          changes: [],
          rule: 'quotation/not-found',
          reason: 'No passage of the primary text is like it; its words may be from elsewhere.',
        },
      ],
    },
    issues: [
      {
        code: 'no-document-date',
        severity: 'note',
        subject: 'presidency',
        message: 'The text gives no year; 2031 comes from its publication date.',
      },
    ],
  });
}

function entry(
  id: string,
  when: string,
  earliest: string | null,
  latest: string | null,
  relation: 'before' | 'during' | 'after' | 'unknown',
  label: string,
  more: object,
) {
  return {
    id,
    when,
    earliest,
    latest,
    relation,
    label,
    statements: [],
    points: [],
    commitments: [],
    computed: false,
    rule: 'time.month-day',
    reason: 'The text gives the date.',
    ...more,
  };
}
