// Heads of state and government of Europe and the Americas since 2000 who are not in gazetteer-leaders; dates only where certain.
// Own compilation of public facts (no source copied), checked by tools/check-gazetteer.ts: docs/actors.md has the counts.
import { personsOfLines } from './gazetteer-person-lines.ts';

export const HEADS_WEST = personsOfLines(`
Bill Clinton | m | | president united-states 1993-01-20 2001-01-20
George W. Bush | m | Bush, George Bush, President Bush | president united-states 2001-01-20 2009-01-20
Dick Cheney | m | Cheney | vice president united-states 2001-01-20 2009-01-20
Jean Chrétien | m | Jean Chretien, Chrétien | prime minister canada 1993-11-04 2003-12-12
Paul Martin | m | | prime minister canada 2003-12-12 2006-02-06
Stephen Harper | m | | prime minister canada 2006-02-06 2015-11-04
Vicente Fox | m | | president mexico 2000-12-01 2006-12-01
Felipe Calderón | m | Felipe Calderon, Calderón | president mexico 2006-12-01 2012-12-01
Enrique Peña Nieto | m | Enrique Pena Nieto, Peña Nieto, Pena Nieto | president mexico 2012-12-01 2018-12-01
Fernando Henrique Cardoso | m | | president brazil 1995-01-01 2003-01-01
Dilma Rousseff | f | Rousseff | president brazil 2011-01-01 2016-08-31
Michel Temer | m | Temer | president brazil 2016-08-31 2019-01-01
Néstor Kirchner | m | Nestor Kirchner | president argentina 2003-05-25 2007-12-10
Cristina Fernández de Kirchner | f | Cristina Kirchner, Cristina Fernandez de Kirchner, Cristina Fernández | president argentina 2007-12-10 2015-12-10
Mauricio Macri | m | Macri | president argentina 2015-12-10 2019-12-10
Alberto Fernández | m | Alberto Fernandez | president argentina 2019-12-10 2023-12-10
Hugo Chávez | m | Hugo Chavez, Chávez, Chavez | president venezuela 1999-02-02 2002-04-12; president venezuela 2002-04-14 2013-03-05
Raúl Castro | m | Raul Castro | president cuba 2008-02-24 2018-04-19
Andrés Pastrana | m | Andres Pastrana | president colombia 1998-08-07 2002-08-07
Álvaro Uribe | m | Alvaro Uribe, Uribe | president colombia 2002-08-07 2010-08-07
Evo Morales | m | | president bolivia 2006-01-22 2019-11-10
Luis Arce | m | | president bolivia 2020-11-08 2025-11-08
Rodrigo Paz | m | | president bolivia 2025-11-08 - | Q110520817
Rafael Correa | m | | president ecuador 2007-01-15 2017-05-24
Lenín Moreno | m | Lenin Moreno | president ecuador 2017-05-24 2021-05-24
Guillermo Lasso | m | Lasso | president ecuador 2021-05-24 2023-11-23
Alejandro Toledo | m | | president peru 2001-07-28 2006-07-28
Alan García | m | Alan Garcia | president peru 2006-07-28 2011-07-28
Ollanta Humala | m | Humala | president peru 2011-07-28 2016-07-28
Pedro Castillo | m | | president peru 2021-07-28 2022-12-07 | Q103838608
Ricardo Lagos | m | | president chile 2000-03-11 2006-03-11
Michelle Bachelet | f | Bachelet | president chile 2006-03-11 2010-03-11; president chile 2014-03-11 2018-03-11
Sebastián Piñera | m | Sebastian Pinera, Piñera | president chile 2010-03-11 2014-03-11; president chile 2018-03-11 2022-03-11 | Q306
Manuel Zelaya | m | Zelaya | president honduras 2006-01-27 2009-06-28
Juan Orlando Hernández | m | Juan Orlando Hernandez | president honduras 2014-01-27 2022-01-27 | Q5951723
Xiomara Castro | f | | president honduras 2022-01-27 2026-01-27
Bernardo Arévalo | m | Bernardo Arevalo | president guatemala 2024-01-15 - | Q107254030
José Raúl Mulino | m | Jose Raul Mulino, Mulino | president panama 2024-07-01 - | Q108454869
Santiago Peña | m | Santiago Pena | president paraguay 2023-08-15 - | Q22695687
José Mujica | m | Jose Mujica | president uruguay 2010-03-01 2015-03-01
Luis Lacalle Pou | m | Lacalle Pou | president uruguay 2020-03-01 2025-03-01
Yamandú Orsi | m | Yamandu Orsi | president uruguay 2025-03-01 - | Q19946921
Rodrigo Chaves | m | | president costa-rica 2022-05-08 2026-05-08 | Q98017689
Jean-Bertrand Aristide | m | Aristide | president haiti 2001-02-07 2004-02-29
René Préval | m | Rene Preval | president haiti 2006-05-14 2011-05-14
Jovenel Moïse | m | Jovenel Moise | president haiti 2017-02-07 2021-07-07
Ariel Henry | m | | prime minister haiti 2021-07-20 2024-04-24
Andrew Holness | m | Holness | prime minister jamaica 2016-03-03 - | Q505200
Irfaan Ali | m | | president guyana 2020-08-02 - | Q64840184
Gordon Brown | m | | prime minister united-kingdom 2007-06-27 2010-05-11
Queen Elizabeth II | f | Elizabeth II, Queen Elizabeth | queen united-kingdom 1952-02-06 2022-09-08
Jacques Chirac | m | Chirac | president france 1995-05-17 2007-05-16
Nicolas Sarkozy | m | Sarkozy | president france 2007-05-16 2012-05-15
Gerhard Schröder | m | Gerhard Schroeder, Gerhard Schroder, Schröder | chancellor germany 1998-10-27 2005-11-22
Silvio Berlusconi | m | Berlusconi | prime minister italy 2001-06-11 2006-05-17; prime minister italy 2008-05-08 2011-11-16
Romano Prodi | m | Prodi | prime minister italy 2006-05-17 2008-05-08
Mario Monti | m | | prime minister italy 2011-11-16 2013-04-28
Enrico Letta | m | | prime minister italy 2013-04-28 2014-02-22
Matteo Renzi | m | Renzi | prime minister italy 2014-02-22 2016-12-12
Paolo Gentiloni | m | Gentiloni | prime minister italy 2016-12-12 2018-06-01
Giuseppe Conte | m | | prime minister italy 2018-06-01 2021-02-13
José María Aznar | m | Jose Maria Aznar, Aznar | prime minister spain 1996-05-05 2004-04-17
José Luis Rodríguez Zapatero | m | Jose Luis Rodriguez Zapatero, Zapatero | prime minister spain 2004-04-17 2011-12-21
Mariano Rajoy | m | Rajoy | prime minister spain 2011-12-21 2018-06-01
Bertie Ahern | m | | taoiseach ireland 1997-06-26 2008-05-07
Brian Cowen | m | | taoiseach ireland 2008-05-07 2011-03-09
Enda Kenny | m | | taoiseach ireland 2011-03-09 2017-06-14
Leo Varadkar | m | Varadkar | taoiseach ireland 2017-06-14 2020-06-27; taoiseach ireland 2022-12-17 2024-04-09
Guy Verhofstadt | m | Verhofstadt | prime minister belgium 1999-07-12 2008-03-20
Alexander De Croo | m | De Croo | prime minister belgium 2020-10-01 2025-02-03
Jan Peter Balkenende | m | Balkenende | prime minister netherlands 2002-07-22 2010-10-14
Xavier Bettel | m | Bettel | prime minister luxembourg 2013-12-04 2023-11-17
Luc Frieden | m | | prime minister luxembourg 2023-11-17 - | Q592101
Wolfgang Schüssel | m | Wolfgang Schuessel | chancellor austria 2000-02-04 2007-01-11
Sebastian Kurz | m | | chancellor austria 2017-12-18 2019-05-28; chancellor austria 2020-01-07 2021-10-11
Karl Nehammer | m | Nehammer | chancellor austria 2021-12-06 2025-01-10
Christian Stocker | m | | chancellor austria 2025-03-03 - | Q64576653
Alexander Van der Bellen | m | Van der Bellen | president austria 2017-01-26 - | Q78869
Helle Thorning-Schmidt | f | Thorning-Schmidt | prime minister denmark 2011-10-03 2015-06-28
Fredrik Reinfeldt | m | Reinfeldt | prime minister sweden 2006-10-06 2014-10-03
Stefan Löfven | m | Stefan Lofven | prime minister sweden 2014-10-03 2021-11-30
Magdalena Andersson | f | | prime minister sweden 2021-11-30 2022-10-18 | Q4935873
Kjell Magne Bondevik | m | Bondevik | prime minister norway 1997-10-17 2000-03-17; prime minister norway 2001-10-19 2005-10-17
Erna Solberg | f | Solberg | prime minister norway 2013-10-16 2021-10-14
Tarja Halonen | f | | president finland 2000-03-01 2012-03-01
Sanna Marin | f | | prime minister finland 2019-12-10 2023-06-20
Katrín Jakobsdóttir | f | Katrin Jakobsdottir | prime minister iceland 2017-11-30 2024-04-09
Aleksander Kwaśniewski | m | Aleksander Kwasniewski, Kwasniewski | president poland 1995-12-23 2005-12-23
Lech Kaczyński | m | Lech Kaczynski | president poland 2005-12-23 2010-04-10
Jarosław Kaczyński | m | Jaroslaw Kaczynski | prime minister poland 2006-07-14 2007-11-16
Bronisław Komorowski | m | Bronislaw Komorowski | president poland 2010-08-06 2015-08-06
Ferenc Gyurcsány | m | Ferenc Gyurcsany | prime minister hungary - 2009-04-14
Boyko Borisov | m | Boiko Borisov | prime minister bulgaria 2009-07-27 2013-03-13; prime minister bulgaria 2014-11-07 2017-01-27; prime minister bulgaria 2017-05-04 2021-05-12
Rumen Radev | m | Radev | president bulgaria 2017-01-22 2026-01-01; prime minister bulgaria 2026-12-31 - | Q26257557
Andrej Plenković | m | Andrej Plenkovic, Plenkovic | prime minister croatia 2016-10-19 - | Q11685764
Robert Golob | m | | prime minister slovenia 2022-06-01 2026-01-01
Boris Tadić | m | Boris Tadic | president serbia 2004-07-11 2012-04-05
Hashim Thaçi | m | Hashim Thaci, Thaci | president kosovo 2016-04-07 2020-11-05
Milo Đukanović | m | Milo Djukanovic, Djukanovic | president montenegro 2018-05-20 2023-05-20
Jakov Milatović | m | Jakov Milatovic | president montenegro 2023-05-20 - | Q104417661
Hristijan Mickoski | m | Mickoski | prime minister north-macedonia 2024-06-23 - | Q46675558
Kostas Karamanlis | m | Costas Karamanlis | prime minister greece 2004-03-10 2009-10-06
George Papandreou | m | Papandreou | prime minister greece 2009-10-06 2011-11-11
Antonis Samaras | m | | prime minister greece 2012-06-20 2015-01-26
Alexis Tsipras | m | Tsipras | prime minister greece 2015-01-26 2015-08-27; prime minister greece 2015-09-21 2019-07-08
Robert Abela | m | | prime minister malta 2020-01-13 - | Q37860840
Leonid Kuchma | m | Kuchma | president ukraine 1994-07-19 2005-01-23
Viktor Yushchenko | m | Yushchenko | president ukraine 2005-01-23 2010-02-25
Viktor Yanukovych | m | Yanukovych, Viktor Yanukovich, Yanukovich | president ukraine 2010-02-25 2014-02-22
Yulia Tymoshenko | f | Tymoshenko | prime minister ukraine 2005-01-24 2005-09-08; prime minister ukraine 2007-12-18 2010-03-04
Arseniy Yatsenyuk | m | Arseny Yatsenyuk, Yatsenyuk | prime minister ukraine 2014-02-27 2016-04-14
Volodymyr Groysman | m | Groysman | prime minister ukraine 2016-04-14 2019-08-29
Vladimir Voronin | m | | president moldova 2001-04-07 2009-09-11
Igor Dodon | m | Dodon | president moldova 2016-12-23 2020-12-24
Mikheil Saakashvili | m | Saakashvili, Mikhail Saakashvili | president georgia 2004-01-25 2007-11-25; president georgia 2008-01-20 2013-11-17
Robert Kocharyan | m | Robert Kocharian | president armenia 1998-02-04 2008-04-09
Serzh Sargsyan | m | Serge Sarkisian | president armenia 2008-04-09 2018-04-09
Heydar Aliyev | m | | president azerbaijan 1993-06-24 2003-10-31
Pope John Paul II | m | John Paul II | pope vatican 1978-10-16 2005-04-02
Pope Benedict XVI | m | Benedict XVI, Pope Benedict | pope vatican 2005-04-19 2013-02-28
`);
