// Words that carry, wrap or take up a matter told elsewhere: wrappers, verbs of urging, names for what was just told.

/** Words that say only how somebody stands to the act below them: "expressed interest in X", "discussed the need for X". */
export const WRAPPERS = `
want wish desire hope aim intend intention plan seek try attempt need necessity interest interested readiness ready willingness
willing prepared open eager keen importance important possibility able unable idea notion way path road
`;

/** Verbs of a start or going on, which wrap the act right below them: "begin improving". */
export const ASPECTUAL = `begin start commence continue keep proceed`;

/** Verbs by which one party is to do the act below them: "called on X to accept". */
export const URGING = `call urge ask request demand tell press order appeal exhort implore invite push warn command instruct`;

/** Verbs that with "it" or a proposal for object take it up: "take it", "take the deal". */
export const TAKING = `take`;

/** Nouns that take up what was proposed before them, and say no more of it. */
export const OFFERS = `proposal initiative offer suggestion plan idea deal recommendation it this that one`;

/** An act and what it is done to that together are another word: "halt, attack ceasefire" – halting attacks is a truce. */
export const COMPOSITE_LINES = `
halt, attack, ceasefire
halt, strike, ceasefire
halt, hostility, ceasefire
halt, shell, ceasefire
halt, bomb, ceasefire
end, hostility, ceasefire
pull, soldier, withdraw
remove, soldier, withdraw
lift, soldier, withdraw
depart, soldier, withdraw
bring, soldier, withdraw
`;

/** Verbs of how long a thing goes on. */
export const LASTING = `last run span stretch`;

/** Words by which a first is the first of all there were: "the first known call", "the first ever". */
export const EVER = `known ever yet far ever-known`;

/** Words by which another one before the one at hand is meant: "the previous call". */
export const EARLIER = `previous prior earlier former preceding`;

/** Verbs that only tell of an event that stands beside them: "confirmed the call", "denies the strike". */
export const RESTATING = `confirm reaffirm note acknowledge mention deny discuss recall announce`;

/** Verbs that set one event beside another: "it comes a day after X signed". */
export const STAGING = `come`;

/** Names for whatever has just been told. */
export const GENERIC_EVENTS = `incident event episode move development step`;

/** Acts that take a matter a step further, "step: acts": what a thread of reports on one matter runs through. */
export const STEP_LINES = `
proposed: propose suggest offer table present recommend
demanded: demand urge ask call insist
agreed: accept agree sign approve support ratify
rejected: reject refuse decline veto
ordered: order command instruct
begun: begin start launch enter
extended: extend prolong renew
broken: violate breach break
suspended: suspend pause halt
resumed: resume restart
ended: end expire finish collapse
`;

/** Openings that a clause can lose and still be a name for its matter: "to set up groups", "who mediates the talks". */
export const SHED = `that and but while which who as to with including also`;
