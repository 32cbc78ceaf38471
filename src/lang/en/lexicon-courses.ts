// Words for the course of what is agreed or goes on: how it starts and ends, what holds it up, how its victims are counted.

/** Verbs by which a thing starts; `RUNNING` ones do so only with "from" or "since" a day. */
export const STARTING = `begin start commence launch`;
export const RUNNING = `run apply count date last hold operate`;

/** Verbs by which a thing ends. */
export const ENDING = `end expire lapse finish conclude terminate`;

/** Nouns by which a light verb means a start: "take effect", "enter into force". */
export const FORCE_NOUNS = `effect force operation`;

/** Words for a start without delay. */
export const AT_ONCE = `immediately now instantly forthwith straightaway instantaneously`;

/** Phrases for the same. */
export const AT_ONCE_PHRASES = `at once, the moment`;

/** Verbs and adjectives by which one thing waits for another. */
export const NEEDING = `need require depend hinge rest conditional contingent dependent subject`;

/** Nouns of what a thing may wait for. */
export const CONDITION_NOUNS = `condition precondition prerequisite string proviso`;

/** Words that open what must come first. */
export const AWAITING = `after until once unless if when`;

/** Nouns of a stop that is agreed or ordered; with the nouns of what is agreed they name one thing in many ways. */
export const STANDSTILLS = `ceasefire truce ban halt pause moratorium suspension cessation initiative arrangement`;

/** Acts and events of speaking together, which last as long as the talks do. */
export const SESSIONS = `meet talk negotiate phone converse confer discuss session meeting`;

/** Nouns of a count, and verbs by which it changes or stands: "the toll rose to". */
export const TALLIES = `number toll figure count tally total`;
export const TALLYING = `rise climb reach stand increase grow total jump hit be pass exceed top`;

/** What befalls people, by which tolls are told apart. */
export const CASUALTIES = `kill injure wound hurt detain arrest displace abduct`;

/** People as counted in tolls. */
export const PEOPLE = `people person civilian soldier resident man woman child victim worker passenger fighter other individual`;

/** Those among them who may be any of the others. */
export const ANYONE = `people person victim individual other`;

/** Words before a share of those counted: "including 23 children". */
export const INCLUDING = `including include among`;

/** Words by which a claim is called wrong. */
export const FALSEHOODS = `untrue false lie fake baseless unfounded groundless fabricate fabrication incorrect inaccurate wrong disinformation nonsense`;

/** Nouns of a claim. */
export const CLAIMS = `claim report allegation statement assertion accusation rumour rumor account story`;

/** "wider narrower": of two names for an object, the one that takes in the other. */
export const WIDER_PAIRS = `
infrastructure facility, infrastructure plant, infrastructure site, infrastructure refinery,
infrastructure station, target facility, weapon missile, weapon drone, troop adviser, aid weapon, hostage soldier, hostage body,
prisoner soldier, ceasefire pause, territory region, territory city, sanction tariff, programme enrichment,
official minister, goods food, export grain, war offensive, operation strike
`;
