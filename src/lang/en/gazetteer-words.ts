// Role nouns, honorifics, and the nouns that make an institution, an outlet or a body of people out of a state's or a party's name.
import type { Gazetteer } from '../gazetteer.ts';

const words = (text: string): readonly string[] =>
  text
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');

const of = (kind: Gazetteer['roles'][number]['kind'], text: string): Gazetteer['roles'] =>
  words(text).map((lemma) => ({ lemma, kind }));

export const ROLES: Gazetteer['roles'] = [
  ...of(
    'head',
    `president, prime minister, premier, chancellor, king, queen, emir, sultan, supreme leader, leader, head of state,
     crown prince, pope, taoiseach, strongman, monarch, counterpart, president-elect, prime minister-designate, caliph, junta chief`,
  ),
  ...of(
    'office',
    `minister, foreign minister, defence minister, defense minister, interior minister, finance minister, justice minister,
     energy minister, health minister, trade minister, economy minister, information minister, culture minister, prime minister,
     deputy prime minister, deputy foreign minister, deputy minister, vice president, vice premier, secretary of state,
     foreign secretary, defence secretary, defense secretary, home secretary, treasury secretary, commerce secretary, secretary,
     secretary general, secretary-general, undersecretary, under-secretary-general, attorney general, prosecutor, judge,
     chief, head, director, director general, director-general, chairman, chairwoman, chairperson, chair, commissioner,
     governor, mayor, speaker, parliament speaker, house speaker, senator, congressman, congresswoman, congressperson,
     representative, lawmaker, deputy, member, commander, commander-in-chief, general, admiral, army chief, chief of staff,
     security chief, intelligence chief, police chief, human rights chief, foreign policy chief, national security adviser,
     national security advisor, adviser, advisor, aide, founder, co-founder, chief executive, ceo, author, archbishop, cardinal,
     bishop, ayatollah, imam, editor, editor-in-chief, politburo member, minister of state, ombudsman, coordinator, mp, fm, pm,
     diplomat, top diplomat, chief diplomat, first lady, tsar, czar`,
  ),
  ...of(
    'spokesperson',
    `spokesman, spokeswoman, spokesperson, press secretary, press officer, press service, spox, deputy spokesperson, deputy spokesman`,
  ),
  ...of(
    'representative',
    `envoy, special envoy, presidential envoy, special presidential envoy, presidential special envoy, special representative,
     ambassador, negotiator, chief negotiator, lead negotiator, mediator, emissary, delegate, observer, charge d'affaires,
     consul, permanent representative, peace envoy, interlocutor`,
  ),
  ...of(
    'unnamed',
    `official, source, person, insider, witness, resident, survivor, victim, civilian, passenger, activist, protester, voter,
     soldier, officer, fighter, militant, rebel, gunman, insurgent, policeman, paramedic, medic, doctor, rescuer, worker, aid worker,
     detainee, prisoner, hostage, refugee, relative, mother, father, neighbor, neighbour, driver, student, farmer, lawyer,
     politician, critic, supporter, ally, partner, opponent, journalist, reporter, correspondent, newsman, photographer,
     monitor, peacekeeper, responder, bystander, local, villager, evacuee, whistleblower, individual, man, woman, people,
     authority, leader, mediator, delegate, radical, extremist, terrorist, hard-liner, hardliner, separatist`,
  ),
  ...of(
    'expert',
    `expert, analyst, researcher, scholar, professor, academic, historian, economist, observer, fellow, specialist, commentator,
     strategist, scientist, political scientist, veteran diplomat, pollster, investigator`,
  ),
];

export const TITLES: readonly string[] = words(
  `Mr, Mr., Mrs, Mrs., Ms, Ms., Miss, Dr, Dr., Prof, Prof., Professor, Sir, Dame, Lord, Lady, Baron, Baroness, Rev, Rev., Reverend,
   Father, Sister, Brother, Pope, Cardinal, Archbishop, Bishop, Patriarch, Ayatollah, Grand Ayatollah, Imam, Mullah, Mawlawi, Maulvi,
   Sheikh, Sheik, Shaikh, Sayyid, Sayed, Seyed, Seyyed, Syed, Hajj, Hajji, Haji, Emir, Sultan, King, Queen, Prince, Princess,
   Crown Prince, General, Gen, Gen., Lieutenant General, Lt. Gen., Lt Gen, Major General, Maj. Gen., Brigadier General, Brig. Gen.,
   Brigadier, Brig., Brig, Colonel, Col, Col., Lieutenant Colonel, Lt. Col., Lt Col, Major, Maj, Maj., Captain, Capt, Capt., Lieutenant, Lt, Lt.,
   Sergeant, Sgt, Sgt., Corporal, Cpl., Admiral, Adm., Rear Admiral, Vice Admiral, Commander, Cmdr., Marshal, Field Marshal, Air Marshal,
   Sen, Sen., Senator, Rep, Rep., Representative, Congressman, Congresswoman, Gov, Gov., Governor, President, Prime Minister, Premier,
   Chancellor, Minister, Secretary, Judge, Justice, Ambassador, Hon., His Excellency, Her Excellency, H.E., Comrade, U, Daw`,
);

/** Nouns that, after a state or a party, name a part of it; the head decides the kind of actor. */
export const INSTITUTIONS: Gazetteer['institutions'] = {
  government: words(
    'government, administration, authorities, authority, leadership, regime, side, cabinet, presidency, presidential office, delegation, team, junta, monarchy, palace, chancellery',
  ),
  organisation: words(
    `ministry, department, foreign office, army, military, armed forces, forces, force, air force, navy, coast guard, police, national guard,
     security forces, security service, intelligence, intelligence service, intelligence agency, parliament, senate, congress, assembly,
     court, supreme court, constitutional court, prosecutor's office, embassy, consulate, mission, commission, committee, council, agency,
     bureau, central bank, party, general staff, command, red crescent, red cross, civil defence, civil defense, office, union, movement,
     opposition, electoral commission, election commission, rada, border guard, coalition, forum, federation, campaign, camp, inner circle, legal team, transition team, press team`,
  ),
  medium: words(
    `media, media outlets, media outlet, news agency, news outlets, news outlet, press, newspaper, newspapers, newspaper daily, state media, state television,
     state tv, television, tv, tv channel, news channel, broadcaster, public broadcaster, radio, daily, news site, news website, magazine, press reports, channel`,
  ),
  group: words(
    'troops, soldiers, fighters, militants, people, nation, citizens, civilians, prisoners, hostages, rebels, militia, militias, settlers',
  ),
};

/** Nouns a later "the …" can call an actor by, and what it may then be: for coreference by description. */
export const DESCRIPTIONS: Gazetteer['descriptions'] = {
  'armed-group': words(
    'group, movement, militant group, radical movement, armed group, militia, organisation, organization, faction, militants, radicals, fighters, rebels, insurgents, extremists, terrorists, terror group',
  ),
  organisation: words(
    'organisation, organization, bloc, alliance, agency, body, watchdog, ministry, commission, committee, council, court, military, army, union, office, department, party, campaign, fleet, brigade, battalion, regiment, division, squadron, corps, unit',
  ),
  state: words('country, nation, state, republic, kingdom, islamic republic, emirate, superpower, sultanate'),
  government: words('government, administration, regime, cabinet'),
  medium: words(
    'news agency, agency, outlet, newspaper, paper, daily, broadcaster, network, channel, website, news site, news outlet, magazine, publication, wire',
  ),
  source: words('source, sources, official, officials, insider, person'),
  journalist: words('journalist, reporter, correspondent'),
};

/** Words before a head that say how known or placed somebody is, not who: left out of the shorter alias. */
export const QUALIFIERS: readonly string[] = words(
  `senior, top, high-ranking, high-level, anonymous, unnamed, unidentified, veteran, former, current, local, several, some, many, two, three, four, five,
   other, another, one, a number of, multiple, various, chief, leading, key, prominent, regional, well-informed, informed, well-placed, unspecified,
   new, outgoing, incoming, acting, interim, then, late, influential, major, certain, more, few, most, all, both`,
);

/** Occupations that tie a person to an outlet. */
export const PRESS_ROLES: readonly string[] = words(
  'journalist, reporter, correspondent, anchor, host, editor, columnist, presenter, bureau chief, newsman, photographer, analyst, commentator',
);
