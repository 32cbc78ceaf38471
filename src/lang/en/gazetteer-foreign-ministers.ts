// Foreign ministers since 2000, and heads of organisations before 2014, who are not in gazetteer-diplomats; dates only where certain.
// Own compilation of public facts (no source copied), checked by tools/check-gazetteer.ts: docs/actors.md has the counts.
import { personsOfLines } from './gazetteer-person-lines.ts';

export const FOREIGN_MINISTERS = personsOfLines(`
Madeleine Albright | f | Albright | secretary of state united-states 1997-01-23 2001-01-20
Colin Powell | m | | secretary of state united-states 2001-01-20 2005-01-26
Condoleezza Rice | f | | secretary of state united-states 2005-01-26 2009-01-20
Donald Rumsfeld | m | Rumsfeld | defense secretary united-states 2001-01-20 2006-12-18
Robert Gates | m | | defense secretary united-states 2006-12-18 2011-07-01
Jack Straw | m | | foreign secretary united-kingdom 2001-06-08 2006-05-05
Margaret Beckett | f | | foreign secretary united-kingdom 2006-05-05 2007-06-27
David Miliband | m | | foreign secretary united-kingdom 2007-06-28 2010-05-11
William Hague | m | Hague | foreign secretary united-kingdom 2010-05-12 2014-07-14
Philip Hammond | m | | foreign secretary united-kingdom 2014-07-15 2016-07-13
Joschka Fischer | m | | foreign minister germany 1998-10-27 2005-11-22
Guido Westerwelle | m | Westerwelle | foreign minister germany 2009-10-28 2013-12-17
Dominique de Villepin | m | de Villepin | foreign minister france 2002-05-07 2004-03-31; prime minister france 2005-05-31 2007-05-15
Bernard Kouchner | m | Kouchner | foreign minister france 2007-05-18 2010-11-14
Laurent Fabius | m | Fabius | foreign minister france 2012-05-16 2016-02-11
Igor Ivanov | m | | foreign minister russia 1998-09-11 2004-03-09
Silvan Shalom | m | | foreign minister israel 2003-02-28 2006-01-16
Tzipi Livni | f | Livni | foreign minister israel 2006-01-18 2009-03-31
Kamal Kharazi | m | Kharazi, Kamal Kharrazi | foreign minister iran 1997-08-20 2005-08-24
Manouchehr Mottaki | m | Mottaki | foreign minister iran 2005-08-24 2010-12-13
Li Zhaoxing | m | | foreign minister china 2003-03-17 2007-04-27
Yang Jiechi | m | | foreign minister china 2007-04-27 2013-03-16
Amr Moussa | m | Amr Mussa | secretary general organisation:arab-league - 2011-05-15
Kofi Annan | m | Annan | secretary general organisation:united-nations 1997-01-01 2006-12-31
Javier Solana | m | Solana | foreign policy chief organisation:european-union 1999-10-18 2009-12-01
Catherine Ashton | f | Ashton | foreign policy chief organisation:european-union 2009-12-01 2014-10-31
José Manuel Barroso | m | Jose Manuel Barroso, Barroso | president organisation:european-commission 2004-11-22 2014-10-31; prime minister portugal 2002-04-06 2004-07-17
Jean-Claude Juncker | m | Juncker | prime minister luxembourg 1995-01-20 2013-12-04; president organisation:european-commission 2014-11-01 2019-11-30
Anders Fogh Rasmussen | m | Fogh Rasmussen | prime minister denmark 2001-11-27 2009-04-05; secretary general organisation:nato 2009-08-01 2014-10-01
Jaap de Hoop Scheffer | m | de Hoop Scheffer | secretary general organisation:nato 2004-01-05 2009-08-01
Mohamed ElBaradei | m | ElBaradei, Mohamed El Baradei | director general organisation:international-atomic-energy-agency 1997-12-01 2009-11-30
Yukiya Amano | m | Amano | director general organisation:international-atomic-energy-agency 2009-12-01 2019-07-18
Martti Ahtisaari | m | Ahtisaari | president finland 1994-03-01 2000-03-01
`);
