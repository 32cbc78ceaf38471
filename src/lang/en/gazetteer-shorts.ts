// What news calls an actor by once it has named it in full: "the North" after "North Korea". Own compilation of usage.

/** Short forms by actor id, without their article. */
export const SHORTS: Readonly<Record<string, readonly string[]>> = {
  'state:north-korea': ['North'],
  'state:south-korea': ['South'],
  'state:united-arab-emirates': ['Emirates'],
  'organisation:nato': ['Alliance'],
  'organisation:european-union': ['Union', 'Twenty-Seven'],
  'organisation:european-commission': ['Commission'],
  'organisation:international-atomic-energy-agency': ['Agency'],
  'organisation:un-security-council': ['Council', 'Security Council'],
  'organisation:international-criminal-court': ['Court'],
  'organisation:african-union': ['Union'],
  'organisation:arab-league': ['League'],
  'organisation:islamic-revolutionary-guard-corps': ['Guard', 'Guards', 'Corps'],
};
