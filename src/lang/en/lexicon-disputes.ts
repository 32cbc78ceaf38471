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
