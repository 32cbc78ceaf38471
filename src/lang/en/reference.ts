// English: how a text speaks again of somebody, and the nouns that can be a source.
import type { Reference } from '../reference.ts';
import { BODY_NOUNS, PERSON_NOUNS } from './animate-nouns.ts';

const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

/** News nouns for people and bodies that WordNet knows by another sense first, or not at all. */
const PERSONS = words(
  `source insider staffer aide spokesman spokeswoman spokesperson official negotiator interlocutor whistleblower peacekeeper blogger
   vlogger tweeter podcaster commenter responder evacuee settler returnee frontrunner backbencher hardliner loyalist separatist
   counterpart representative delegate observer monitor rapporteur ombudsman gunman strongman warlord financier smuggler trafficker
   conscript reservist draftee veteran serviceman servicewoman user viewer reader guest host nominee designee co-author`,
);
const BODIES = words(
  `side camp leadership opposition majority minority presidency chancellery cabinet administration authority authorities regime bloc
   alliance coalition panel commission tribunal court jury parliament congress senate assembly chamber rada knesset ministry department
   watchdog regulator agency bureau office embassy consulate mission delegation secretariat council committee headquarters command
   station outlet newspaper paper magazine website site newsroom broadcaster network channel campaign lobby think-tank ngo charity
   hospital university school firm company lender bank airline operator contractor manufacturer insurer union federation chamber
   country state nation kingdom republic emirate city town village capital province region district county municipality world
   public population community neighborhood neighbourhood diaspora electorate rank-and-file team family household couple pair trio
   army navy military militia police troops force forces brigade battalion unit patrol squad cell cartel gang mafia group movement
   party faction wing branch arm axis quartet troika quad summit`,
);

export const reference: Reference = {
  persons: [...new Set([...PERSON_NOUNS, ...PERSONS])],
  bodies: [...new Set([...BODY_NOUNS, ...BODIES])],
  documents: words(
    `affidavit complaint indictment lawsuit suit brief motion subpoena warrant writ verdict judgment judgement opinion charter
     manual handbook guideline guidance directive circular memorandum book textbook memoir biography editorial column op-ed
     commentary headline caption profile dossier draft file figure datum data statistic record log footage video recording audio tape clip
     image photo photograph poster banner sign leaflet flyer placard slogan ad advert advertisement testimony evidence intelligence cable
     wire feed tweet story piece coverage chart table map index ranking forecast projection estimate findings finding review audit
     assessment scorecard census almanac encyclopedia blog podcast website`,
  ),
  personEndings: ['ist', 'man', 'men', 'woman', 'women', 'person', 'people', 'ologist'],
  nobody: words('nobody none anybody anyone everybody everyone somebody someone whoever else'),
  counted: words('some many others most several few those'),
  amounts: words(
    'number majority minority handful couple series lot dozen score hundred thousand million half third quarter percent part rest',
  ),
  pronouns: {
    male: words('he him his himself'),
    female: words('she her hers herself'),
    neuter: words('it its itself'),
    plural: words('they them their theirs themselves'),
    first: words('i me my mine myself we us our ours ourselves'),
    relative: words('who which that whose whom'),
  },
  happenings: words(
    `ceasefire truce armistice summit games olympics cup championship championships tournament marathon festival gala war wars revolution uprising
     intifada election elections primary referendum act bill law constitution amendment protocol declaration covenant statute
     day week month year season anniversary holiday eve prize award medal deal agreement accord accords pact treaty convention talks crisis pandemic outbreak hurricane typhoon`,
  ),
  personal: ['campaign', 'camp', 'inner circle', 'legal team', 'transition team', 'press team'],
  gendered: {
    female: words(
      `mrs mrs. ms ms. miss madam madame lady dame queen princess baroness duchess countess empress spokeswoman congresswoman
       chairwoman businesswoman stateswoman policewoman servicewoman councilwoman assemblywoman noblewoman anchorwoman
       camerawoman saleswoman horsewoman sportswoman forewoman ombudswoman actress heiress hostess waitress mother mom wife
       ex-wife widow daughter sister aunt niece grandmother granddaughter girlfriend fiancée bride nun housewife woman girl
       schoolgirl saleslady mayoress`,
    ),
    male: words(
      `mr mr. sir lord king prince baron duke count emperor emir sultan sheikh sheik imam ayatollah mullah mawlawi pope cardinal
       archbishop bishop spokesman congressman chairman businessman statesman policeman serviceman councilman assemblyman nobleman
       anchorman cameraman salesman horseman sportsman foreman gunman airman fisherman clergyman father dad husband ex-husband
       widower son brother uncle nephew grandfather grandson boyfriend fiancé bridegroom monk man boy schoolboy gentleman`,
    ),
  },
  ordered: { first: ['former'], second: ['latter'] },
  both: ['both'],
  joining: ['and', '&'],
  notVerbs: (
    'a an the and or but nor yet so if when while as once where who whom whose which that why how not no his her its their our my your ' +
    'in on at by of for from with without within into onto over under up down out off after before amid during despite against ' +
    'between among about across through via near inside outside behind beyond since until till like unlike per than then there here ' +
    'now today yesterday also still again soon ever never just only even too very more most less least all both each every some any ' +
    'says former new top chief attorney general minister president leader'
  ).split(' '),
  joint: ['joint', 'common', 'shared'],
  together: ['with'],
  two: ['two'],
  counts: { three: 3, four: 4, five: 5, six: 6 },
  all: ['all'],
  twoPeople: words(
    'leader president head man minister premier counterpart politician statesman diplomat chief woman envoy',
  ),
  twoParties: words(
    `side country nation party state government delegation capital foe enemy neighbour neighbor ally power rival adversary
     superpower`,
  ),
  barePairs: words('sides parties pair'),
  past: words('former ex late onetime one-time erstwhile ousted deposed then-president'),
  rowOfHolders: words('next future potential previous'),
  indefinite: words('a an another one some any no every'),
  possessive: words('his her its their'),
  definite: words('the this that these those its their'),
  locatives: words('in at near outside around inside through across to from into over on'),
  toldVerbs: words(
    `say report give offer propose present send deliver hand pass appeal respond reply belong speak transfer return`,
  ),
  visitedVerbs: words(
    `leave visit reach enter tour shake bomb shell hit strike capture flee attack seize evacuate rock`,
  ),
  colourlessVerbs: words('be seem appear take happen remain become have come go last include'),
  impersonalVerbs: words('seem appear take happen turn remain rain'),
  opinion: words('same whole entire radical militant armed hardline other shadowy powerful small gulf rebel'),
  address: words('mr mr. mrs mrs. ms ms. madam madame dear'),
};
