// Heads of state and government in office since 2014 with dated offices; dates only where they are certain, open where unsure.
// Own compilation of public facts (no source copied), checked by tools/check-gazetteer.ts: docs/actors.md has the counts.
import { personsOfLines } from './gazetteer-person-lines.ts';

export const LEADERS = personsOfLines(`
# The Americas
Donald Trump | m | Trump, Donald J. Trump | president united-states 2017-01-20 2021-01-20; president united-states 2025-01-20 - | Q22686
Joe Biden | m | Biden, Joseph Biden, Joseph R. Biden | vice president united-states 2009-01-20 2017-01-20; president united-states 2021-01-20 2025-01-20 | Q6279
Barack Obama | m | Obama | president united-states 2009-01-20 2017-01-20 | Q76
JD Vance | m | Vance, J.D. Vance, J. D. Vance, James David Vance | vice president united-states 2025-01-20 -
Kamala Harris | f | Harris | vice president united-states 2021-01-20 2025-01-20 | Q10853588
Mike Pence | m | Pence | vice president united-states 2017-01-20 2021-01-20 | Q24313
Justin Trudeau | m | Trudeau | prime minister canada 2015-11-04 2025-03-14 | Q3099714
Mark Carney | m | Carney | prime minister canada 2025-03-14 - | Q192533
Claudia Sheinbaum | f | Sheinbaum | president mexico 2024-10-01 - | Q5771800
Andrés Manuel López Obrador | m | Andres Manuel Lopez Obrador, López Obrador, Lopez Obrador, AMLO | president mexico 2018-12-01 2024-10-01
Luiz Inácio Lula da Silva | m | Lula, Lula da Silva, Luiz Inacio Lula da Silva | president brazil 2003-01-01 2011-01-01; president brazil 2023-01-01 - | Q37181
Jair Bolsonaro | m | Bolsonaro | president brazil 2019-01-01 2023-01-01 | Q10304982
Javier Milei | m | Milei | president argentina 2023-12-10 - | Q52395487
Gustavo Petro | m | Petro | president colombia 2022-08-07 2026-01-01
Iván Duque | m | Ivan Duque | president colombia 2018-08-07 2022-08-07 | Q17478000
Juan Manuel Santos | m |  | president colombia 2010-08-07 2018-08-07
Nicolás Maduro | m | Maduro, Nicolas Maduro | president venezuela 2013-04-19 2026-01-01
Gabriel Boric | m | Boric | president chile 2022-03-11 2026-01-01
Nayib Bukele | m | Bukele | president el-salvador 2019-06-01 - | Q17712353
Daniel Ortega | m | Ortega | president nicaragua 2007-01-10 - | Q57402
Miguel Díaz-Canel | m | Miguel Diaz-Canel, Díaz-Canel, Diaz-Canel | president cuba 2018-04-19 - | Q1932603
Daniel Noboa | m | Noboa | president ecuador 2023-11-23 - | Q112075625
Dina Boluarte | f | Boluarte | president peru 2022-12-07 2025-10-10
# Europe
Vladimir Putin | m | Putin | president russia 1999-12-31 2008-05-07; prime minister russia 2008-05-08 2012-05-07; president russia 2012-05-07 - | Q7747
Dmitry Medvedev | m | Medvedev | president russia 2008-05-07 2012-05-07; prime minister russia 2012-05-08 2020-01-16; deputy chairman organisation:security-council-of-russia 2020-01-16 - | Q23530
Mikhail Mishustin | m | Mishustin | prime minister russia 2020-01-16 - | Q4298520
Volodymyr Zelensky | m | Zelensky, Zelenskyy, Zelenskiy, Volodymyr Zelenskyy, Volodymyr Zelenskiy | president ukraine 2019-05-20 - | Q3874799
Petro Poroshenko | m | Poroshenko | president ukraine 2014-06-07 2019-05-20
Denys Shmyhal | m | Shmyhal | prime minister ukraine 2020-03-04 2025-07-16
Yulia Svyrydenko | f | Svyrydenko | prime minister ukraine 2025-07-17 2026-01-01
Alexander Lukashenko | m | Lukashenko, Aleksandr Lukashenko, Alyaksandr Lukashenka, Lukashenka | president belarus 1994-07-20 - | Q2866
Keir Starmer | m | Starmer, Sir Keir Starmer | prime minister united-kingdom 2024-07-05 2026-01-01 | Q6383803
Rishi Sunak | m | Sunak | prime minister united-kingdom 2022-10-25 2024-07-05
Liz Truss | f | Truss | foreign minister united-kingdom 2021-09-15 2022-08-22; prime minister united-kingdom 2022-09-06 2022-10-25 | Q272201
Boris Johnson | m |  | prime minister united-kingdom 2019-07-24 2022-09-06 | Q180589
Theresa May | f |  | prime minister united-kingdom 2016-07-13 2019-07-24
David Cameron | m |  | prime minister united-kingdom 2010-05-11 2016-07-13; foreign secretary united-kingdom 2023-11-13 2024-07-05 | Q192
King Charles III | m | Charles III, King Charles | king united-kingdom 2022-09-08 - | Q43274
Emmanuel Macron | m | Macron | president france 2017-05-14 - | Q3052772
François Hollande | m | Hollande, Francois Hollande | president france 2012-05-15 2017-05-14 | Q157
Olaf Scholz | m | Scholz | chancellor germany 2021-12-08 2025-05-06 | Q61053
Friedrich Merz | m | Merz | chancellor germany 2025-05-06 - | Q566257
Angela Merkel | f | Merkel | chancellor germany 2005-11-22 2021-12-08 | Q567
Frank-Walter Steinmeier | m | Steinmeier | foreign minister germany 2013-12-17 2017-01-27; president germany 2017-03-19 - | Q76658
Giorgia Meloni | f | Meloni | prime minister italy 2022-10-22 - | Q451791
Mario Draghi | m | Draghi | prime minister italy 2021-02-13 2022-10-22 | Q294460
Pedro Sánchez | m | Sánchez, Pedro Sanchez | prime minister spain 2018-06-02 - | Q6070218
Donald Tusk | m | Tusk | president organisation:european-council 2014-12-01 2019-11-30; prime minister poland 2007-11-16 2014-09-22; prime minister poland 2023-12-13 - | Q946
Andrzej Duda | m | Duda | president poland 2015-08-06 2025-08-06
Karol Nawrocki | m | Nawrocki | president poland 2025-08-06 - | Q17704749
Mateusz Morawiecki | m | Morawiecki | prime minister poland 2017-12-11 2023-12-13
Viktor Orbán | m | Orbán, Orban, Viktor Orban | prime minister hungary 1998-07-06 2002-05-27; prime minister hungary 2010-05-29 2026-01-01 | Q57641
Robert Fico | m | Fico | prime minister slovakia 2023-10-25 - | Q57606
Petr Fiala | m | Fiala | prime minister czech-republic 2021-12-17 2025-12-15
Petr Pavel | m | | president czech-republic 2023-03-09 - | Q2080040
Alexander Stubb | m | Stubb | president finland 2024-03-01 - | Q503143
Sauli Niinistö | m | Niinistö, Niinisto, Sauli Niinisto | president finland 2012-03-01 2024-03-01
Petteri Orpo | m | Orpo | prime minister finland 2023-06-20 - | Q6029546
Ulf Kristersson | m | Kristersson | prime minister sweden 2022-10-18 - | Q1780398
Jonas Gahr Støre | m | Støre, Jonas Gahr Store, Gahr Store | prime minister norway 2021-10-14 - | Q467948
Mette Frederiksen | f | Frederiksen | prime minister denmark 2019-06-27 - | Q5015
Mark Rutte | m | Rutte | prime minister netherlands 2010-10-14 2024-07-02; secretary general organisation:nato 2024-10-01 - | Q57792
Dick Schoof | m | Schoof | prime minister netherlands 2024-07-02 2026-01-01
Bart De Wever | m | De Wever | prime minister belgium 2025-02-03 - | Q336599
Micheál Martin | m | Micheal Martin | taoiseach ireland 2020-12-31 2022-01-01; taoiseach ireland 2025-01-23 - | Q920403
Simon Harris | m |  | taoiseach ireland 2024-04-09 2025-01-23
Kaja Kallas | f | Kallas | prime minister estonia 2021-01-26 2024-07-23; foreign policy chief organisation:european-union 2024-12-01 -
Kristen Michal | m | | prime minister estonia 2024-07-23 - | Q1789192
Gitanas Nausėda | m | Nausėda, Gitanas Nauseda, Nauseda | president lithuania 2019-07-12 - | Q9268379
Edgars Rinkēvičs | m | Edgars Rinkevics, Rinkevics | foreign minister latvia 2011-10-25 2022-08-22; president latvia 2023-07-08 - | Q3047551
Maia Sandu | f | Sandu | president moldova 2020-12-24 - | Q15071069
Nicușor Dan | m | Nicusor Dan | president romania 2025-05-26 - | Q11163124
Klaus Iohannis | m | Iohannis | president romania 2014-12-21 2025-02-12
Aleksandar Vučić | m | Vučić, Vucic, Aleksandar Vucic | president serbia 2017-05-31 - | Q222031
Albin Kurti | m | Kurti | prime minister kosovo 2021-03-22 - | Q441633
Edi Rama | m | Rama | prime minister albania 2013-09-15 - | Q316901
Milorad Dodik | m | Dodik | 
Kyriakos Mitsotakis | m | Mitsotakis | prime minister greece 2019-07-08 - | Q552751
Nikos Christodoulides | m | Christodoulides | president cyprus 2023-02-28 - | Q48905549
Recep Tayyip Erdogan | m | Erdogan, Erdoğan, Recep Tayyip Erdoğan, Tayyip Erdogan | prime minister turkey 2003-03-14 2014-08-28; president turkey 2014-08-28 - | Q39259
Pope Francis | m |  | pope vatican 2013-03-13 2025-04-21 | Q450675
Pope Leo XIV | m | Pope Leo, Leo XIV | pope vatican 2025-05-08 - | Q6109517
# Caucasus and Central Asia
Nikol Pashinyan | m | Pashinyan | prime minister armenia 2018-05-08 - | Q7035479
Ilham Aliyev | m | Aliyev | president azerbaijan 2003-10-31 - | Q57371
Irakli Kobakhidze | m | Kobakhidze | prime minister georgia 2024-02-08 - | Q27885302
Salome Zourabichvili | f | Zourabichvili | president georgia 2018-12-16 2024-12-29
Kassym-Jomart Tokayev | m | Tokayev | president kazakhstan 2019-03-20 - | Q200881
Shavkat Mirziyoyev | m | Mirziyoyev | president uzbekistan 2016-12-14 - | Q57808
Sadyr Japarov | m | Japarov | president kyrgyzstan 2021-01-28 - | Q25597826
Emomali Rahmon | m | Rahmon | president tajikistan 1994-11-16 - | Q57366
# Middle East and North Africa
Benjamin Netanyahu | m | Netanyahu, Bibi Netanyahu, Binyamin Netanyahu | prime minister israel 1996-06-18 1999-07-06; prime minister israel 2009-03-31 2021-06-13; prime minister israel 2022-12-29 - | Q43723
Naftali Bennett | m | | prime minister israel 2021-06-13 2022-06-30 | Q39318
Yair Lapid | m | Lapid | foreign minister israel 2021-06-13 2022-12-29; prime minister israel 2022-07-01 2022-12-29 | Q1396120
Isaac Herzog | m | Herzog | president israel 2021-07-07 - | Q983258
Mahmoud Abbas | m | Abu Mazen | president palestine 2005-01-15 - | Q127998
Ali Khamenei | m | Khamenei, Ayatollah Ali Khamenei, Ayatollah Khamenei | supreme leader iran 1989-06-04 -
Masoud Pezeshkian | m | Pezeshkian | president iran 2024-07-28 - | Q5933752
Ebrahim Raisi | m | Raisi | president iran 2021-08-03 2024-05-19
Hassan Rouhani | m | Rouhani | president iran 2013-08-03 2021-08-03
Abdel Fattah el-Sisi | m | Sisi, el-Sisi, al-Sisi, Abdel Fattah al-Sisi, Abdel-Fattah el-Sissi, El-Sissi, El-Sisi | president egypt 2014-06-08 - | Q307871
King Abdullah II | m | Abdullah II, King Abdullah | king jordan 1999-02-07 - | Q57464
Mohammed bin Salman | m | bin Salman, Bin Salman, MBS, Mohammad bin Salman, Muhammad bin Salman | crown prince saudi-arabia 2017-06-21 -; prime minister saudi-arabia 2022-09-27 - | Q6892571
King Salman | m | Salman bin Abdulaziz | king saudi-arabia 2015-01-23 - | Q367825
Mohamed bin Zayed | m | Mohammed bin Zayed, Sheikh Mohamed bin Zayed Al Nahyan, Mohamed bin Zayed Al Nahyan, MBZ | president united-arab-emirates 2022-05-14 - | Q1951896
Tamim bin Hamad Al Thani | m | Sheikh Tamim, Tamim bin Hamad, Sheikh Tamim bin Hamad Al Thani | emir qatar 2013-06-25 - | Q1855372
Haitham bin Tariq | m | Sultan Haitham, Haitham bin Tarik | sultan oman 2020-01-11 - | Q12250314
Bashar al-Assad | m | Assad, al-Assad, Bashar Assad, Bashar al Assad | president syria 2000-07-17 2024-12-08
Ahmed al-Sharaa | m | al-Sharaa, Sharaa, Ahmad al-Sharaa, Abu Mohammed al-Jolani, Abu Mohammad al-Julani, Jolani | president syria 2025-01-29 - | Q7934206
Joseph Aoun | m | | president lebanon 2025-01-09 - | Q29033962
Nawaf Salam | m | Salam | prime minister lebanon 2025-02-08 - | Q638463
Najib Mikati | m | Mikati | prime minister lebanon 2021-09-10 2025-02-08
Nabih Berri | m | Berri | parliament speaker lebanon 1992-10-20 -
Mohammed Shia al-Sudani | m | Sudani, al-Sudani, Mohammed Shia Al Sudani | prime minister iraq 2022-10-27 2026-01-01 | Q3700793
Rashad al-Alimi | m | al-Alimi, Alimi | chairman organisation:presidential-leadership-council 2022-04-07 -
Khalifa Haftar | m | Haftar | commander organisation:libyan-national-army - -
Abdul Hamid Dbeibah | m | Dbeibah, Abdulhamid Dbeibah | prime minister libya 2021-03-15 - | Q105319569
Abdelmadjid Tebboune | m | Tebboune | president algeria 2019-12-19 - | Q2821166
Kais Saied | m | Saied | president tunisia 2019-10-23 - | Q16120878
King Mohammed VI | m | Mohammed VI | king morocco 1999-07-23 - | Q57553
# Sub-Saharan Africa
Cyril Ramaphosa | m | Ramaphosa | president south-africa 2018-02-15 - | Q1148669
Bola Tinubu | m | Tinubu, Bola Ahmed Tinubu | president nigeria 2023-05-29 - | Q3510872
Muhammadu Buhari | m | Buhari | president nigeria 2015-05-29 2023-05-29
William Ruto | m | Ruto | president kenya 2022-09-13 - | Q195725
Uhuru Kenyatta | m | Kenyatta | president kenya 2013-04-09 2022-09-13 | Q196070
Abiy Ahmed | m | Abiy | prime minister ethiopia 2018-04-02 - | Q50365049
Isaias Afwerki | m | Isaias | president eritrea 1993-05-24 - | Q57348
Paul Kagame | m | Kagame | president rwanda 2000-04-22 - | Q1231345
Félix Tshisekedi | m | Tshisekedi, Felix Tshisekedi | president democratic-republic-of-the-congo 2019-01-24 - | Q29032770
João Lourenço | m | Lourenço, Joao Lourenco, Lourenco | president angola 2017-09-26 - | Q28650390
Yoweri Museveni | m | Museveni | president uganda 1986-01-29 - | Q57274
Évariste Ndayishimiye | m | Ndayishimiye, Evariste Ndayishimiye | president burundi 2020-06-18 - | Q27329764
Salva Kiir | m | Kiir | president south-sudan 2011-07-09 - | Q57315
Riek Machar | m | Machar | first vice president south-sudan 2020-02-22 -
Abdel Fattah al-Burhan | m | Burhan, al-Burhan, Abdel-Fattah Burhan, Abdel Fattah Burhan | army chief sudan - -; army chief organisation:sudanese-armed-forces - -
Mohamed Hamdan Dagalo | m | Hemedti, Dagalo, Mohammed Hamdan Dagalo | commander armed-group:rapid-support-forces - -
Omar al-Bashir | m | al-Bashir | president sudan 1993-10-16 2019-04-11
Hassan Sheikh Mohamud | m | Mohamud | president somalia 2022-05-23 -
Assimi Goïta | m | Goïta, Assimi Goita, Goita | president mali 2021-05-24 - | Q98497406
Ibrahim Traoré | m | Traoré, Ibrahim Traore | president burkina-faso 2022-10-06 -
Abdourahamane Tiani | m | Tiani, Tchiani, Abdourahamane Tchiani | president niger 2023-07-28 -
Mohamed Bazoum | m | Bazoum | president niger 2021-04-02 2023-07-26
Bassirou Diomaye Faye | m | Diomaye Faye | president senegal 2024-04-02 - | Q124382437
John Mahama | m | Mahama, John Dramani Mahama | president ghana 2025-01-07 - | Q50678
Emmerson Mnangagwa | m | Mnangagwa | president zimbabwe 2017-11-24 - | Q510523
# South, South-East and East Asia, the Pacific
Xi Jinping | m | Xi | president china 2013-03-14 - | Q15031
Li Qiang | m | | premier china 2023-03-11 - | Q4414390
Narendra Modi | m | Modi | prime minister india 2014-05-26 - | Q1058
Shehbaz Sharif | m | Sharif, Shahbaz Sharif | prime minister pakistan 2022-04-11 2023-08-14; prime minister pakistan 2024-03-04 - | Q2096387
Imran Khan | m | | prime minister pakistan 2018-08-18 2022-04-10 | Q155164
Nawaz Sharif | m |  | prime minister pakistan 2013-06-05 2017-07-28
Asim Munir | m | Munir | army chief pakistan 2022-11-29 -
Ashraf Ghani | m |  | president afghanistan 2014-09-29 2021-08-15
Hamid Karzai | m | Karzai | president afghanistan 2004-12-07 2014-09-29
Muhammad Yunus | m |  | chief adviser bangladesh 2024-08-08 2026-01-01
Sheikh Hasina | f | Hasina | prime minister bangladesh 1996-06-23 2001-07-15; prime minister bangladesh 2009-01-06 2024-08-05
Anura Kumara Dissanayake | m | Dissanayake | president sri-lanka 2024-09-23 - | Q4777855
Min Aung Hlaing | m | | junta chief myanmar 2021-02-01 -; president myanmar 2024-12-31 - | Q3462649
Aung San Suu Kyi | f | Suu Kyi | state counsellor myanmar 2016-04-06 2021-02-01 | Q36740
Hun Manet | m | | prime minister cambodia 2023-08-22 - | Q13024351
Hun Sen | m |  | prime minister cambodia 1985-01-14 1993-07-02; prime minister cambodia 1998-11-30 2023-08-22
Paetongtarn Shinawatra | f | Paetongtarn | prime minister thailand 2024-08-16 2025-08-29
Anutin Charnvirakul | m | Anutin | prime minister thailand 2025-09-07 - | Q16139757
Anwar Ibrahim | m | Anwar | prime minister malaysia 2022-11-24 - | Q299574
Prabowo Subianto | m | Prabowo | president indonesia 2024-10-20 - | Q2107268
Joko Widodo | m | Jokowi, Widodo | president indonesia 2014-10-20 2024-10-20
Ferdinand Marcos Jr. | m | Marcos, Bongbong Marcos, Ferdinand Marcos Jr | president philippines 2022-06-30 - | Q983324
Rodrigo Duterte | m | Duterte | president philippines 2016-06-30 2022-06-30 | Q457786
Lawrence Wong | m | | prime minister singapore 2024-05-15 - | Q6504758
Kim Jong Un | m | Kim, Kim Jong-un, Kim Jong-Un | leader north-korea 2011-12-17 - | Q56226
Kim Yo Jong | f | Kim Yo-jong | 
Lee Jae-myung | m | Lee Jae Myung | president south-korea 2025-06-04 - | Q12612463
Yoon Suk Yeol | m | Yoon, Yoon Suk-yeol | president south-korea 2022-05-10 2025-04-04
Moon Jae-in | m | Moon Jae In | president south-korea 2017-05-10 2022-05-09 | Q21001
Shigeru Ishiba | m | Ishiba | prime minister japan 2024-10-01 2025-10-21
Sanae Takaichi | f | Takaichi | prime minister japan 2025-10-21 - | Q1705028
Fumio Kishida | m | Kishida | prime minister japan 2021-10-04 2024-10-01 | Q359480
Shinzo Abe | m |  | prime minister japan 2006-09-26 2007-09-26; prime minister japan 2012-12-26 2020-09-16 | Q132345
Lai Ching-te | m | William Lai | president taiwan 2024-05-20 - | Q3847080
Tsai Ing-wen | f | Tsai | president taiwan 2016-05-20 2024-05-20
Anthony Albanese | m | Albanese | prime minister australia 2022-05-23 - | Q335697
Scott Morrison | m | | prime minister australia 2018-08-24 2022-05-23 | Q7436908
Christopher Luxon | m | Luxon | prime minister new-zealand 2023-11-27 - | Q74370310
Jacinda Ardern | f | Ardern | prime minister new-zealand 2017-10-26 2023-01-25
`);
