// Words of what is undertaken, ordered, demanded and proposed, and of what becomes of it.

/** Word sets of a language for the ledger. Lemmas, lower case. */
export interface Obligations {
  /** Nouns of something put forward: proposal, offer, plan. */
  readonly proposals: readonly string[];
  /** Nouns of something settled: agreement, deal, accord. */
  readonly settlements: readonly string[];
  /** Verbs that make a settlement when its noun is their object: sign, reach, conclude. */
  readonly settling: readonly string[];
  /** Verbs by which a proposal or settlement holds a term: include, envisage, provide. */
  readonly containing: readonly string[];
  /** States that last from a start for a time: truce, ceasefire, moratorium. */
  readonly lasting: readonly string[];
  /** Events that take place at a time rather than by it: talks, summit, election. */
  readonly meetings: readonly string[];
  /** Verbs that start a lasting state or bring a term into force. */
  readonly starting: readonly string[];
  /** Verbs of opening and closing, whose day a party announces: open, close. */
  readonly opening: readonly string[];
  /** Verbs by which a lasting state comes to its end: expire, lapse. */
  readonly ending: readonly string[];
  /** Verbs that end, break, carry out, suspend: with what they make of a commitment. */
  readonly fates: Readonly<Record<string, 'fulfilled' | 'breached' | 'suspended' | 'withdrawn'>>;
  /** Verbs whose subject merely takes place: "will take place", "will be held". */
  readonly occurring: readonly string[];
  /** Words of at-onceness: immediate, immediately. */
  readonly immediate: readonly string[];
  /** Adjectives and verbs of being bound: committed, determined, obliged. */
  readonly bound: readonly string[];
  /** Verbs that insist on a state of things when their subject is a party: want, insist, need. */
  readonly wanting: readonly string[];
  /** Nouns of orders: order, command, instruction. */
  readonly orders: readonly string[];
  /** Verbs that give an order when its noun is their object: give, issue, pass. */
  readonly giving: readonly string[];
  /** Nouns of conditions: condition, precondition. */
  readonly conditions: readonly string[];
  /** Cue verbs too weak to oblige anybody (wishes, attempts) or that merely carry an act ("extend", "pass"). */
  readonly weak: readonly string[];
  /** Verbs too general for "will" to promise anything. */
  readonly stative: readonly string[];
  /** Words that announce an act when they govern it: set, due, scheduled. */
  readonly scheduling: readonly string[];
  /** Nouns and verbs of a conversation in whose course things are agreed. */
  readonly talks: readonly string[];
  /** Nouns of a bond that may be kept or broken, beside settlements and lasting states. */
  readonly bonds: readonly string[];
  /** Settlement nouns that name something concluded, not something still discussed: agreement, treaty. */
  readonly firm: readonly string[];
  /** Nouns of a standing duty: responsibility, obligation. */
  readonly duties: readonly string[];
  /** Adjectives of an offer rather than of a will: willing, open. */
  readonly offering: readonly string[];
  /** Verbs of intending, which oblige nobody once they stand in the past. */
  readonly intending: readonly string[];
  /** Verbs that put a proposal forward when its noun is their object. */
  readonly proposing: readonly string[];
  /** Verbs that name or set a condition. */
  readonly conditioning: readonly string[];
  /** Words that open a fragment of circumstance, not of content: "following a call". */
  readonly circumstances: readonly string[];
  /** Verbs whose passive is readiness: "is prepared for". */
  readonly readying: readonly string[];
  /** Pronouns by which speakers speak of their own side. */
  readonly firstPerson: readonly string[];
  /** Common nouns of those who can bind themselves: president, government, troops. */
  readonly bearers: readonly string[];
  /** Verbs of speaking: who "will portray" or "criticise" announces words, not an act. */
  readonly telling: readonly string[];
  /** Nouns of people spoken of, who are released or protected: citizen, hostage. */
  readonly people: readonly string[];
  /** Nouns of what is accepted or adopted as an attitude: responsibility, blame, tone. */
  readonly attitudes: readonly string[];
  /** Nouns and adjectives that press for an act: time, vital, imperative. */
  readonly pressing: readonly string[];
  /** Nouns of what is spoken: speech, address, vision. */
  readonly speeches: readonly string[];
  /** Verbs of what befalls a subject, or follows of itself: face, result, spark. */
  readonly befalling: readonly string[];
  /** Nouns of what is offered out of courtesy: condolence, apology. */
  readonly courtesies: readonly string[];
  /** Verbs of holding for something: "would regard the passage as a breach". */
  readonly regarding: readonly string[];
  /** Verbs of having and keeping, which others must grant to who wants it. */
  readonly keeping: readonly string[];
  /** Verbs too plain to hold a term unless the holder is named: say, see, call. */
  readonly plain: readonly string[];
  /** Nouns of sides and actors, which are counted but not owed: side, leader, country. */
  readonly counted: readonly string[];
  /** Verbs by which who commands sends for or away his own people: recall, withdraw, deploy. */
  readonly directing: readonly string[];
  /** Words that may stand beside a bare act without being its content: also, then, again. */
  readonly fillers: readonly string[];
  /** Papers by which something is settled or made law when they are signed: bill, protocol, contract. */
  readonly acts: readonly string[];
  /** Verbs of what others ask for and one may refuse: accept, release, negotiate, withdraw. */
  readonly grantable: readonly string[];
  /** Verbs of suggesting: with a bare verb below ("suggested that X sign") they propose. */
  readonly suggesting: readonly string[];
  /** Verbs by which a time is set to another: set, give. */
  readonly settingTimes: readonly string[];
  /** Verbs by which a threat is made when its noun is their object. */
  readonly voicing: readonly string[];
  /** Words by which an act stands under an accord: under, as part of. */
  readonly underneath: readonly string[];
  /** Verbs of promising by which harm is threatened: vow, swear. */
  readonly vowing: readonly string[];
  /** Nouns that ask only when their owner voices them: "repeated its call for". */
  readonly calls: readonly string[];
  /** Nouns of what was asked of a party: call, demand, request. */
  readonly askings: readonly string[];
  /** Verbs by which a proposal is welcomed. */
  readonly welcoming: readonly string[];
  /** Nouns whose plural lists what somebody wants: demands. */
  readonly demands: readonly string[];
  /** Forms of the verbs that list: include, are. */
  readonly listing: readonly string[];
  /** Verbs, with their particle, by which a bond is left: pull out. */
  readonly leaving: readonly string[];
  /** Nouns of what becomes of a bond. */
  readonly fateNouns: Readonly<Record<string, 'fulfilled' | 'breached' | 'suspended' | 'withdrawn'>>;
  /** Verbs of coming together: meet. */
  readonly gathering: readonly string[];
  /** Verbs by which parties come to an accord: come, arrive. */
  readonly arriving: readonly string[];
  /** Verbs of staying as it is, which parties can agree on. */
  readonly remaining: readonly string[];
  /** Verbs of acts that one may bind oneself not to do: use, attack, send. */
  readonly abstaining: readonly string[];
  /** Nouns of a right to act. */
  readonly rights: readonly string[];
  /** Verbs by which a right to act is kept. */
  readonly reserving: readonly string[];
  /** Verbs by which a date or place is set. */
  readonly fixing: readonly string[];
  /** Nouns of when and where. */
  readonly whens: readonly string[];
  /** Verbs of wanting something from another: seek. */
  readonly seeking: readonly string[];
  /** Pronouns before a noun that say whose it is. */
  readonly possessives: readonly string[];
  /** Words for whoever it may be, of whom nothing is asked. */
  readonly anybody: readonly string[];
  /** Words by which readiness is weighed rather than told: too ready. */
  readonly excess: readonly string[];
  /** Pronouns that stand for a thing when no actor is known for them. */
  readonly things: readonly string[];
  /** Prepositions behind a noun of promising or asking that bring whose it is. */
  readonly owning: readonly string[];
  /** Verbs of the mind: who needs to know is asked for no act. */
  readonly minding: readonly string[];
  /** Nouns of how many measures or demands there are: a host, a round. */
  readonly amounts: readonly string[];
  /** Verbs of what a measure does by its own terms: the tariff will rise. */
  readonly measureVerbs: readonly string[];
  /** Verbs of what an authority lets others do. */
  readonly allowing: readonly string[];
  /** Verbs whose present tells a plan when their own party says it: "he is sending his envoy". */
  readonly acting: readonly string[];
  /** Forms of "be" before a participle: is sending. */
  readonly being: readonly string[];
  /** Verbs by which an accord gives something to one of its parties. */
  readonly providing: readonly string[];
  /** Nouns of others by whom they stand for or against: critic, ally. */
  readonly opponents: readonly string[];
  /** Verbs that call a thing something as often as they announce it: "declared tariffs the best". */
  readonly declaring: readonly string[];
  /** Verbs over an accord that there is not yet: "experts expect a deal that would". */
  readonly hoping: readonly string[];
  /** Words that open what is so whenever it is so. */
  readonly whenevers: readonly string[];
  /** Pronouns by which speakers speak of themselves alone. */
  readonly oneself: readonly string[];
  /** Nouns of a paper that is not yet agreed: proposal, draft. */
  readonly drafts: readonly string[];
  /** Nouns of a part of a paper: phase, clause. */
  readonly portions: readonly string[];
  /** Words beside an accord's noun by which there is none yet: proposed, possible. */
  readonly openness: readonly string[];
  /** What an accord does to its parties: give, bar, cap, end. */
  readonly effects: readonly string[];
  /** Those among them that favour whom they name: give, allow. */
  readonly granting: readonly string[];
  /** Verbs of how long an accord runs: last, expire. */
  readonly running: readonly string[];
  /** Openings of a clause that goes on with what a paper holds: that, for, and. */
  readonly continuing: readonly string[];
  /** Verbs by which a measure is taken: impose. */
  readonly imposing: readonly string[];
  /** Verbs by which a measure is ended: lift. */
  readonly lifting: readonly string[];
  /** Nouns of measures against others: sanction, tariff, blockade. */
  readonly measures: readonly string[];
  /** Verbs by which an act is announced when its noun is their object: announce, declare. */
  readonly announcing: readonly string[];
  /** Nouns of acts that are announced: withdrawal, release. */
  readonly deedNouns: readonly string[];
  /** Verbs of asking whose object is what is asked for: request. */
  readonly requesting: readonly string[];
  /** Verbs by which an accord goes on: extend, renew. */
  readonly prolonging: readonly string[];
  /** Nouns of a share in an accord, which can be suspended: participation. */
  readonly shares: readonly string[];
  /** Words of acts that are harm to another whoever announces them: retaliate, avenge. */
  readonly retaliating: readonly string[];
  /** Verbs that threaten when they are announced on a condition: respond, answer. */
  readonly answering: readonly string[];
  /** Nouns of threats: threat. */
  readonly threats: readonly string[];
  /** Nouns of what is threatened: tariff, retaliation. */
  readonly harms: readonly string[];
  /** Nouns of a time set to another: deadline, ultimatum. */
  readonly deadlines: readonly string[];
  /** Nouns of promises that are given: assurance, guarantee. */
  readonly assurances: readonly string[];
}
