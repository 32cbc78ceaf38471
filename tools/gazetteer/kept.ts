// Facts kept although a source at hand says otherwise, each with the reason.

/** By actor id. */
export const KEPT: Readonly<Record<string, string>> = {
  'state:myanmar': 'the capital moved in November 2005; the source names the one before',
  'person:jan-peter-balkenende':
    'the source lets his successor begin on 14 October 2010 too; its own end date is a slip',
  'person:hamad-bin-isa-al-khalifa':
    'king since the charter of 14 February 2002; the source begins all its lists in January 2003',
};
