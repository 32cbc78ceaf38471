// Words that decide how far whoever writes stands behind the clause under them, after FactBank (Saurí and Pustejovsky 2009),
// De Facto (2012) and the CommitmentBank (de Marneffe, Simons and Tonhauser 2019).
import type { StandingLexicon } from '../cues.ts';

const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

export const STANDING: StandingLexicon = {
  factive: words(
    `know realize realise notice see discover find learn remember recall recollect forget regret understand recognize recognise
     acknowledge appreciate aware unaware overlook ignore resent rue observe perceive disclose reveal grasp`,
  ),
  doubting: words('know see remember recall understand'),
  opinion: words(
    `think believe suppose imagine feel expect reckon guess figure suspect assume presume consider fancy mean look seem appear
     intend want anticipate likely convince`,
  ),
  sensing: words('tell see hear'),
  unbelievable: words('believe credit fathom'),
  hoping: words('hope wish fear want pray dream'),
  saying: words('say admit confess add stress tell point note concede agree hasten bet swear warn'),
  able: words('can could able'),
  perhaps: words('may might could perhaps maybe possibly conceivably presumably'),
  obliged: words('must have need ought should got'),
  suggesting: words('would should'),
  whether: words('if unless whether provided providing assuming suppose supposing lest'),
  wondering: words('wonder ask doubt question inquire enquire debate'),
  nobody: words('nobody none neither nothing no-one no'),
  barely: words('hardly scarcely barely'),
};
