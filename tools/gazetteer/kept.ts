// Facts kept although a source at hand says otherwise, each with the reason.

/** By actor id. */
export const KEPT: Readonly<Record<string, string>> = {
  'state:myanmar': 'the capital moved in November 2005; the source names the one before',
  'person:jan-peter-balkenende':
    'the source lets his successor begin on 14 October 2010 too; its own end date is a slip',
  'person:hamad-bin-isa-al-khalifa':
    'king since the charter of 14 February 2002; the source begins all its lists in January 2003',
  'person:daniel-ortega': 'president since 2007; the source tells the office that he shares since 2025',
  'person:pedro-sanchez': 'in office since 2018; the source tells the term that began in 2023',
  'person:kyriakos-mitsotakis': 'in office since 2019; the source tells the term that began in 2023',
  'person:nikol-pashinyan': 'in office since 2018; the source tells the term that began in 2021',
  'person:mahmoud-abbas': 'president of the Palestinian Authority since 2005; the source tells the office of the state',
  'person:mahamoud-ali-youssouf':
    'by the day as Wikidata has it; the other source begins its list by months a year later',
};
