// Antonyms and the small closed classes: words too general to join statements, degrees, restrictions, negation, conditions.

/** Pairs that exclude each other, "one other". */
export const ANTONYM_PAIRS = `
accept reject, agree refuse, approve veto, confirm deny, support oppose, back oppose, welcome condemn, praise criticise,
begin end, resume suspend, continue stop, increase reduce, escalate reduce, release detain, release jail, withdraw deploy,
withdraw advance, attack defend, invade withdraw, impose lift, allow ban, legal illegal, win lose, elect oust, appoint resign,
arrive depart, import export, buy sell, implement violate, temporary permanent, partial comprehensive, unconditional conditional,
acceptable unacceptable, guilty innocent, convict acquit, alive dead, true false, ready unwilling, open close, peace war,
strengthen weaken, unite divide, mutual unilateral, direct indirect, possible impossible, successful unsuccessful,
extend shorten, join leave, recognise deny, admit deny, allow prevent, rebuild destroy, mobilise disarm, keep abandon,
retain relinquish, claim disclaim, normalise sever, majority minority, success failure, progress collapse
`;

/** Words that stand in any report and carry no matter of their own. */
export const LIGHT_WORDS = `
be have do make take give get go come put set hold carry conduct perform see say tell add note state report write
voice issue convey engage describe quote cite remark comment mention express stress emphasise emphasize underline reiterate according refer
include involve concern relate regard remain become seem appear happen occur place way thing matter issue
part time day week month year today yesterday tomorrow earlier later recently now still also even just only very more most
other another such same own new first last next good able likely possible many much several some any few lot number
people person man woman world question point case fact view word follow due result basis reach
move step bring keep let show find look use try need want like well far long high great big small
i we you he she it they this that these those who which what there one
however moreover meanwhile furthermore additionally though although yet instead
situation process source official statement side former current key major main topic context
`;

/** Adverbs and adjectives of degree. */
export const INTENSIFIERS = `
very extremely highly severely badly seriously gravely critically deeply strongly sharply slightly lightly mildly heavily
significantly substantially considerably greatly massively completely totally fully entirely utterly absolutely largely
mostly partly partially barely hardly merely severe serious bad grave critical heavy light slight minor major massive
significant substantial intense deadly historic unprecedented effectively virtually practically reportedly deliberately
`;

/** Words that narrow what is meant. */
export const RESTRICTORS = `
only solely merely exclusively except excluding partial partially limited
`;

/** Words that mean all of what is meant. */
export const UNIVERSALS = `
all every each everyone everybody everything entire whole always everywhere nationwide
`;

/** Words that deny. */
export const NEGATORS = `
not no never neither nor none nobody nothing nowhere without hardly scarcely barely cannot n't non fail lack refuse deny
`;

/** Words that open a condition. */
export const CONDITIONALS = `
if unless provided providing otherwise until once assuming should contingent conditional conditionally depend depending
lest whether subject
`;

/** Acts whose parties can change places: "X met Y" and "Y met X" state one thing. */
export const SYMMETRIC_ACTS = `
meet negotiate phone discuss converse exchange sign clash fight trade cooperate partner compete marry merge ally differ
disagree quarrel share
`;

/** Words beside a length of time that make it a distance: "within 14 months", "the past week", "ten days ago". */
export const DISTANCES = `
within after before in ago past last previous next coming first recent every since earlier later following
`;

/** Acts of a party that comes down in favour. */
export const FAVOUR = `
accept agree approve support endorse welcome favour consent embrace adopt ratify facilitate
`;

/** Acts of a party that comes down against. */
export const AGAINST = `
reject refuse decline oppose veto rebuff spurn condemn dismiss
`;

/** Verbs of saying by which one party demands the act of another. */
export const INSISTING = `insist demand require stipulate`;

/** Acts that bind or ready a party to what is named below them. */
export const BINDING = `commit promise pledge vow undertake`;

/** Acts that undo what is named below them. */
export const UNDOING = `stop cease halt fail refuse decline`;

/** Nouns of what is agreed. */
export const PACTS = `deal agreement accord pact treaty arrangement framework`;

/** Nouns of what is thought up and put to others. */
export const IDEAS = `proposal plan offer initiative idea suggestion draft blueprint outline roadmap formula request`;

/** Words for a part of what is meant. */
export const PARTITIVES = `some part several certain most half partly`;

/** Acts by which a party starts a matter. */
export const INITIATING = `propose ask request suggest initiate invite`;

/** Rival verdicts on one event or on one party's conduct. */
export const APPROVING = `
free fair credible transparent legitimate orderly peaceful successful success productive constructive useful positive fruitful
honest lawful legal justified proportionate defensive honour honor uphold implement fulfil fulfill comply respect observe
adhere abide keep
`;
export const DISAPPROVING = `
fraud fraudulent rigged rig flawed marred mar sham unfair illegitimate chaotic failed failure fail unproductive fruitless disastrous
unlawful illegal unjustified disproportionate unprovoked provocation violate breach flout ignore squander undermine sabotage
break renege disregard
`;

/** Acts that one side lays at the other's door. */
export const OFFENCES = `
attack shell bomb fire shoot strike violate breach break cross invade provoke start sabotage undermine obstruct derail torpedo
collapse refuse reject stall delay block kidnap kill poison interfere meddle
`;

/** Verbs that name or rate a thing, or urge a party, and carry no matter of their own as verbs ("called it a test", "called on"). */
export const NAMING = `call name dub label brand term title`;

/** Openings that lean on a clause before them. */
export const LEANING = `
to among which who whom whose where when while after before because since as or nor if once until from for with without by
beginning including being having there not
`;

/** Words that name nobody without a clause before them. */
export const NAMELESS = `it they he she this that these those we i you its their his her our my`;

/** Openings that only link a clause to the one before it: "Meanwhile, …". */
export const LINKING = `
meanwhile additionally however moreover furthermore separately also earlier later still nevertheless nonetheless instead
therefore thus afterwards similarly finally besides
`;

/** Verbs that say no more than that the act named below them is meant: "plans to levy". */
export const INTENDING = `plan intend aim seek decide prepare expect hope schedule want`;

/** Words that open a relative clause. */
export const RELATIVES = `who which that whom whose`;

/** Words that join the parts of a list, those that may stand before its next part, those of a genitive. */
export const JOINING = `and or`;
export const LIST_BRIDGES = `on of for in against with to from other the its their all any`;
export const GENITIVES = `of a an the`;

/** Words that point back to what was said. */
export const POINTERS = `that this it they these`;

/** Words of a synonym set that share its sense as nouns only: what forces "force" somebody to is no soldiering. */
export const NOUNS_ONLY = `
force troop base ship boat plane stage round stake interest power condition side party team partner minister president
captive border group panel body note message letter right police site plant duty difference row officer official leader deputy
secretary station missile rocket town city region province territory nation country facility settlement statement summit
energy budget loan debt market currency
`;

/** Verbs that with a pact for their object mean that it is agreed: "struck a deal", "reached an agreement". */
export const CONCLUDING = `
reach strike seal clinch close cut hammer hash ink conclude secure make get finalise finalize forge
`;
