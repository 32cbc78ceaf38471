// Words by which accounts part: negation, its limits, blame, claims to an idea, stages of a matter, verdicts.

/** Words that negate what follows them. */
export const NEGATIONS = `not no never neither nor none without n't n’t nothing hardly`;

/** Words between a verb and the "not" that negates it: "was deemed as not credible". */
export const NEGATION_BRIDGES = `as in of to be been being a an the`;

/** Adverbs that take the force out of "not": what is not done yet, only or at once is not said never to be done. */
export const LIMITED_NEGATIONS = `
yet only just merely simply necessarily immediately fully entirely completely always directly solely exactly quite so really
specifically explicitly publicly formally officially even initially
`;

/** Verbs, nouns and adjectives by which a thing is laid at somebody's door. */
export const BLAMING = `blame accuse fault responsible culpable guilty culprit`;

/** Nouns of a share in a deed, which the accused deny: "denied any role in". */
export const SHARES = `involvement responsibility role part complicity connection link hand participation knowledge`;

/** Verbs and phrases by which a party takes a deed upon itself or is said to stand behind it. */
export const OWNING = `claim admit acknowledge accept`;

/** Verbs by which a charge or a claim is turned away. */
export const REBUTTING = `deny reject dismiss refute rebut dispute disown repudiate contest disavow`;

/** Nouns of what would show that a thing is so: "no evidence of". */
export const PROOFS = `evidence sign trace proof indication indicator`;

/** Ways for talks and truces to fail: what parties blame each other for. */
export const BREAKDOWNS = `collapse failure fail breakdown resumption resume rupture deadlock impasse stalemate falter unravel derail`;

/** Acts by which a party leaves or breaks what was to be done together. */
export const DESERTIONS = `refuse reject leave quit abandon withdraw walk break breach violate renege backtrack obstruct stall boycott sabotage`;

/** Verbs by which a plan comes from its author, in the active or the passive: "put forward by". */
export const AUTHORING = `propose draft present put initiate author write devise craft table submit formulate float broker sponsor`;

/** Nouns of what a party asks for or starts, with the party beside them: "at the request of", "on the initiative of". */
export const REQUESTS = `request initiative idea invitation suggestion behest proposal instigation`;

/** Verbs by which a report keeps its distance from whose a thing is: "attributed to". */
export const ASCRIBING = `attribute ascribe credit`;

/** What talks bear when they succeed. */
export const FRUITS = `progress agreement result breakthrough outcome deal success accord compromise headway`;

/** Prepositions of a lack: "ended without progress". */
export const LACKING = `without`;

/** Nouns of what a party is bound by, and so can keep or break. */
export const BONDS = `agreement deal accord pact treaty truce ceasefire commitment obligation promise pledge undertaking resolution term law convention`;

/** Verbs by which words are made public. */
export const ANNOUNCING = `announce publish release disclose reveal declare unveil report issue`;

/** Words by which an amount comes on top of another or is left of it. */
export const ADDING = `additional more further another extra other new remaining rest already`;

/** Words that belong to a number, not to what it counts. */
export const COUNTING = `dozen hundred thousand million billion trillion score couple pair handful least most estimate estimated total`;

/** Adjectives by which an act takes in all of its thing, and words by which it takes in a part of it. */
export const WHOLES = `complete full total wholesale`;
export const PORTIONS = `number partial limited portion fraction majority minority few many bulk remainder`;

/** Words of a list that add no thing of their own: "and similar devices". */
export const FILLERS = `other others similar related like more further various its their his her`;

/** Verbs of a breach only where what is broken is named: "ignored the deal", not "ignored warnings". */
export const WEAK_BREACHES = `ignore disregard fail`;

/** Words that call a thing great, and that call it small. */
export const GREAT = `
intense severe severely massive heavy heavily badly devastating grave serious seriously enormous huge sweeping substantial substantially
unprecedented catastrophic extensive dramatic dramatically sharply
`;
export const SMALL = `minimal minimally limited small minor slight slightly little modest modestly negligible marginal marginally insignificant`;

/** Verbs by which a matter is settled, and nouns of what settles it. */
export const DECIDING = `decide agree finalise finalize settle confirm announce approve conclude determine sign seal`;
export const DECISIONS = `decision agreement deal announcement confirmation commitment consensus breakthrough date`;

/** Verbs by which a party brings on a clash, nouns of the clash, nouns of what a party does, and adjectives that blame it. */
export const PROVOKING = `trigger provoke cause spark start instigate ignite incite initiate inflame escalate fuel stoke`;
export const INCIDENTS = `
incident clash crisis war conflict violence tension escalation confrontation fighting fight bloodshed hostility encounter collision
standoff skirmish exchange unrest dispute
`;
export const CONDUCT = `action act behaviour behavior conduct move activity manoeuvre maneuver step aggression provocation policy`;
export const HOSTILE = `
provocative dangerous aggressive unprofessional hostile reckless irresponsible destabilising destabilizing unsafe harassing malign
unlawful illegal unjustified unprovoked belligerent
`;

/** Phrases that set what a thing is not behind what it is. */
export const CONTRASTING = `rather than, instead of, as opposed to`;

/** Verbs and adverbs of a rise or fall. */
export const SHIFTING = `
rise fall gain add lose drop jump climb slide slip sink shed plunge tumble surge soar advance decline increase decrease grow shrink
close end up down
`;

/** Verbs by which an act is thought about and not yet done. */
export const PONDERING = `discuss consider weigh mull explore debate plan prepare propose contemplate envisage intend seek hope`;

/** Words that call an event a success, and a failure. */
export const TRIUMPHS = `success successful breakthrough triumph achievement accomplishment masterstroke`;
export const FIASCOS = `
failure unsuccessful disaster disastrous mess tragedy tragic catastrophe catastrophic mistake debacle fiasco betrayal blunder setback
capitulation flop
`;

/** Nouns behind a "no" that affirms: "no doubt". */
export const CERTAINTIES = `doubt question wonder mistake surprise secret coincidence matter`;

/** Adjectives by which a thing is told from another of its kind. */
export const DISTINGUISHING = `broad broader wide wider separate another other different second third`;

/** States whose officials speak English in public. */
export const NATIVE_STATES = `
state:united-states state:united-kingdom state:ireland state:canada state:australia state:new-zealand state:india state:nigeria
state:ghana state:south-africa state:kenya state:singapore state:jamaica state:philippines state:uganda state:zimbabwe
`;
