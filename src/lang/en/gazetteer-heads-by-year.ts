// Heads of state and government of whom a source mostly gives only years: an office counts from the last day of its first year to
// the first day of its last, the days that are certain.
// Facts from Wikidata (CC0) through tools/gazetteer: docs/actors.md says which and how they were checked.
import { personsOfLines } from './gazetteer-person-lines.ts';

export const HEADS_BY_YEAR = personsOfLines(`
Abdalla Hamdok | - | | prime minister sudan 2021-12-31 2022-01-01 | Q27654948
Abdoulaye Maïga | - | | prime minister mali 2024-12-31 - | Q113577661
Abdoulkader Kamil Mohamed | - | | prime minister djibouti 2013-12-31 - | Q10522744
Abdulla Aripov | - | | prime minister uzbekistan 2016-12-31 - | Q28002959
Abelardo de la Espriella | - | | president colombia 2026-12-31 - | Q137204778
Ahmad Al Abdullah Al Sabah | m | | prime minister kuwait 2024-12-31 - | Q16151955
Akylbek Japarov | - | | prime minister kyrgyzstan 2021-12-31 - | Q4060344
Alain-Guillaume Bunyoni | - | | prime minister burundi 2020-12-31 2022-01-01 | Q27231038
Alar Karis | - | | president estonia 2021-12-31 - | Q12358575
Albert II | m | | prince monaco 2005-12-31 - | Q3910
Alexander Turchin | m | | prime minister belarus 2025-12-31 - | Q56235580
Ali Asadov | m | | prime minister azerbaijan 2019-12-31 - | Q12850075
Ali Falih Al-Zaidi | m | | prime minister iraq 2026-12-31 - | Q139573306
Ali Lamine Zeine | m | | prime minister niger 2023-12-31 - | Q2646711
Alix Didier Fils-Aimé | - | | prime minister haiti 2024-12-31 - | Q131140314
Andris Kulbergs | - | | prime minister latvia 2026-12-31 - | Q115604300
Andy Burnham | - | | prime minister united-kingdom 2026-12-31 - | Q269909
António José Seguro | m | | president portugal 2026-12-31 - | Q1580316
Armen Sarkissian | - | | president armenia 2018-12-31 2022-01-01 | Q93153
Asqar Mamin | - | | prime minister kazakhstan 2019-12-31 2022-01-01 | Q527063
Azali Assoumani | - | | president comoros 2019-12-31 - | Q515602
Aziz Akhannouch | - | | prime minister morocco 2021-12-31 - | Q1638114
Bah Oury | - | | prime minister guinea 2024-12-31 - | Q22209348
Bajram Begaj | - | | president albania 2022-12-31 - | Q107422711
Balendra Shah | - | | prime minister nepal 2026-12-31 - | Q111772343
Barham Salih | - | | president iraq 2018-12-31 2022-01-01 | Q808173
Borjana Krišto | - | | prime minister bosnia-and-herzegovina 2023-12-31 - | Q387491
Borut Pahor | - | | president slovenia 2012-12-31 2022-01-01 | Q206471
Brice Oligui Nguema | - | | president gabon 2023-12-31 - | Q122067521
Carl XVI Gustaf | m | | king sweden 1973-09-15 - | Q45068
Carlos Alvarado Quesada | m | | president costa-rica 2018-12-31 2022-01-01 | Q26996246
Carlos Vila Nova | m | | president sao-tome-and-principe 2021-12-31 - | Q27982047
Catherine Connolly | f | | president ireland 2025-12-31 - | Q5052598
Chen Chien-jen | - | | premier taiwan 2023-12-31 - | Q9182314
Cho Jung-tai | - | | premier taiwan 2024-12-31 - | Q5116472
David Adeang | m | | president nauru 2023-12-31 - | Q58096
Delcy Rodríguez | - | | president venezuela 2026-12-31 - | Q15081116
Dharam Gokhool | - | | president mauritius 2024-12-31 - | Q131403499
Droupadi Murmu | - | | president india 2022-12-31 -; president india 2022-07-25 - | Q19901232
Elijah Ngurare | - | | prime minister namibia 2025-12-31 - | Q5360975
Felipe VI | - | | king spain 2014-12-31 - | Q191045
Francisco Carvalho | m | | prime minister cape-verde 2026-12-31 - | Q139594211
Frank Bainimarama | m | | prime minister fiji 2007-12-31 2022-01-01 | Q57830
Frederik X | - | | king denmark 2024-12-31 - | Q1004037
Gaston Browne | - | | prime minister antigua-and-barbuda 2014-12-31 - | Q17177542
Gervais Ndirakobuca | - | | prime minister burundi 2022-12-31 - | Q107136851
Gordana Siljanovska-Davkova | - | | president north-macedonia 2024-12-31 - | Q12277168
Guy Parmelin | m | | president switzerland 2026-12-31 - | Q121160
Halla Tómasdóttir | - | | president iceland 2024-12-31 - | Q24494577
Hamza Abdi Barre | - | | prime minister somalia 2022-12-31 - | Q112598575
Hans-Adam II | - | | prince liechtenstein 1989-11-13 - | Q57454
Harald V | - | | king norway 1991-01-17 - | Q57287
Hassanal Bolkiah | - | | sultan brunei 1967-12-31 - | Q57327
Hilda Heine | - | | president marshall-islands 2024-12-31 - | Q20090884
Horta Inta-A Na Man | - | | president guinea-bissau 2025-12-31 - | Q137049690
Ibrahim Iskandar | m | | king malaysia 2024-12-31 - | Q2657043
Iliana Iotova | - | | president bulgaria 2026-12-31 - | Q433338
Ilie Bolojan | - | | prime minister romania 2025-12-31 - | Q18538164
Ilir Meta | - | | president albania 2017-12-31 2022-01-01 | Q727132
Ismail Sabri Yaakob | m | | prime minister malaysia 2021-12-31 2022-01-01 | Q6084858
Jafar Hassan | - | | prime minister jordan 2024-12-31 - | Q97011032
Janez Janša | m | | prime minister slovenia 2020-12-31 2022-01-01; prime minister slovenia 2026-12-31 - | Q57627
Jean Castex | m | | prime minister france 2020-12-31 2022-01-01 | Q3171170
Jean-Lucien Savi de Tové | - | | president togo 2025-12-31 - | Q6169516
Jeffrey Bostic | m | | president barbados 2025-12-31 - | Q107718230
Jennifer Geerlings-Simons | f | | president suriname 2025-12-31 - | Q440403
Jigme Khesar Namgyel Wangchuck | - | | king bhutan 2006-12-31 - | Q57376
Johnny Briceño | - | | prime minister belize 2020-12-31 - | Q6266369
Joseph Ngute | m | | prime minister cameroon 2019-12-31 - | Q60441515
José Antonio Kast | m | | president chile 2026-12-31 - | Q5937916
José Maria Neves | m | | president cape-verde 2021-12-31 - | Q57649
Judith Suminwa | - | | prime minister democratic-republic-of-the-congo 2024-12-31 - | Q117472023
Justin Nsengiyumva | m | | prime minister rwanda 2025-12-31 - | Q135454730
János Áder | - | | president hungary 2017-12-31 2022-01-01 | Q57467
Kamil Idris | - | | prime minister sudan 2025-12-31 - | Q6357939
Kamla Persad-Bissessar | - | | prime minister trinidad-and-tobago 2025-12-31 - | Q57712
Kausea Natano | - | | prime minister tuvalu 2019-12-31 - | Q6378927
Keiko Fujimori | - | | president peru 2026-12-31 - | Q235137
Kim Tok-hun | - | | premier north-korea 2020-12-31 - | Q25035961
Kiril Petkov | - | | prime minister bulgaria 2021-12-31 2022-01-01 | Q106928258
Kokhir Rasulzoda | - | | prime minister tajikistan 2013-12-31 - | Q15222839
Konstantinos Tasoulas | - | | president greece 2025-12-31 - | Q20995518
Kristrún Frostadóttir | - | | prime minister iceland 2024-12-31 - | Q108856371
Laura Fernández Delgado | f | | president costa-rica 2026-12-31 - | Q114705150
Laʻauli Leuatea Schmidt | - | | prime minister samoa 2025-12-31 - | Q16734600
Letsie III | - | | king lesotho 1996-02-07 - | Q57537
Luis Abinader | m | | president dominican-republic 2020-12-31 - | Q16594097
Luís Montenegro | - | | prime minister portugal 2024-12-31 - | Q11764394
Lê Minh Hưng | - | | prime minister vietnam 2026-12-31 - | Q24254499
Lương Cường | - | | president vietnam 2024-12-31 - | Q18459548
Manuel Marrero Cruz | m | | prime minister cuba 2019-12-31 - | Q79358625
Matthew Wale | m | | prime minister solomon-islands 2026-12-31 - | Q6791373
Mia Mottley | - | | prime minister barbados 2018-12-31 - | Q6827147
Michael Randrianirina | m | | president madagascar 2025-12-31 - | Q136500275
Mikheil Kavelashvili | - | | president georgia 2024-12-31 - | Q711893
Milojko Spajić | - | | prime minister montenegro 2023-12-31 - | Q101225458
Mindaugas Sinkevičius | - | | prime minister lithuania 2026-12-31 - | Q1936326
Mohamed al-Menfi | m | | president libya 2021-12-31 - | Q105319610
Mohammad Hasan Akhund | m | | prime minister afghanistan 2023-12-31 - | Q108444479
Mohammad Mustafa | m | | prime minister palestine 2024-12-31 - | Q20423278
Mohammed bin Rashid Al Maktoum | m | | prime minister united-arab-emirates 2006-12-31 - | Q57655
Mokgweetsi Masisi | - | | president botswana 2018-12-31 - | Q18618891
Mostafa Madbouly | - | | prime minister egypt 2018-12-31 - | Q54901515
Mswati III | - | | king eswatini 1986-04-25 - | Q57340
Myriam Spiteri Debono | - | | president malta 2024-12-31 - | Q1647394
Naruhito | - | | emperor japan 2019-12-31 -; emperor japan 2019-05-01 - | Q217096
Nasry Asfura | - | | president honduras 2026-12-31 - | Q16146159
Nataša Pirc Musar | - | | president slovenia 2022-12-31 - | Q12797332
Nikenike Vurobaravu | - | | president vanuatu 2022-12-31 - | Q113239716
Nizar Amidi | - | | president iraq 2026-12-31 - | Q115579547
Norodom Sihamoni | - | | king cambodia 2004-10-14 - | Q57319
Olzhas Bektenov | - | | prime minister kazakhstan 2024-12-31 - | Q124436646
Patrick Herminie | m | | president seychelles 2025-12-31 - | Q16190544
Peter Pellegrini | m | | president slovakia 2024-12-31 - | Q17330556
Phankham Viphavanh | - | | prime minister laos 2021-12-31 2022-01-01 | Q7180477
Philip J. Pierre | m | | prime minister saint-lucia 2021-12-31 - | Q7184214
Philippe of Belgium | m | | king belgium 2013-12-31 - | Q155004
Phạm Minh Chính | - | | prime minister vietnam 2021-12-31 - | Q10806940
Ralph Gonsalves | m | | prime minister saint-vincent-and-the-grenadines 2001-03-29 - | Q57800
Ram Chandra Poudel | - | | president nepal 2023-12-31 - | Q3183124
Ram Nath Kovind | - | | president india 2017-12-31 2022-01-01 | Q16845347
Rob Jetten | m | | prime minister netherlands 2026-12-31 - | Q28860866
Robert Beugré Mambé | m | | prime minister ivory-coast 2023-12-31 - | Q3434569
Robinah Nabbanja | - | | prime minister uganda 2021-12-31 - | Q62481397
Romuald Wadagni | - | | president benin 2026-12-31 - | Q24951128
Roosevelt Skerrit | - | | prime minister dominica 2004-01-08 - | Q57823
Rosario Murillo | - | | president nicaragua 2025-12-31 - | Q3034382
Salman bin Hamad | - | | prime minister bahrain 2020-12-31 - | Q58140
Sam Matekane | m | | prime minister lesotho 2022-12-31 - | Q114588964
Sarra Zaafrani | - | | prime minister tunisia 2025-12-31 - | Q108892374
Sergio Mattarella | m | | president italy 2015-12-31 -; president italy 2015-02-03 - | Q3956186
Serhii Koretskyi | m | | prime minister ukraine 2026-12-31 - | Q124101558
Shaea al-Zindani | - | | prime minister yemen 2026-12-31 - | Q7460973
Sher Bahadur Deuba | - | | prime minister nepal 2021-12-31 2022-01-01 | Q470903
Sifi Ghrieb | - | | prime minister algeria 2025-12-31 - | Q133540883
Sonexay Siphandone | - | | prime minister laos 2022-12-31 - | Q104914585
Surangel Whipps Jr. | - | | president palau 2021-12-31 - | Q26703072
Sylvanie Burton | - | | president dominica 2023-12-31 - | Q122208779
Taneti Maamau | - | | president kiribati 2016-12-31 - | Q23034482
Tarique Rahman | - | | prime minister bangladesh 2026-12-31 - | Q7686199
Taye Atske Selassie | - | | president ethiopia 2024-12-31 - | Q124831090
Teodoro Obiang | - | | president equatorial-guinea 1979-12-31 - | Q57385
Terrance Drew | - | | prime minister saint-kitts-and-nevis 2022-12-31 - | Q113443525
Tharman Shanmugaratnam | - | | president singapore 2023-12-31 - | Q983752
Thongloun Sisoulith | - | | president laos 2021-12-31 - | Q58323
Tshering Tobgay | - | | prime minister bhutan 2024-12-31 - | Q7849613
Tupou VI | - | | king tonga 2012-12-31 - | Q208497
Uchral Nyam-Osor | - | | prime minister mongolia 2026-12-31 - | Q110962738
Vahagn Khachatryan | - | | president armenia 2022-12-31 - | Q3553274
Vajiralongkorn | - | | king thailand 2016-12-31 - | Q548733
Vasile Tofan | - | | prime minister moldova 2026-12-31 - | Q140480413
Vjosa Osmani | - | | president kosovo 2021-12-31 - | Q13047644
Wavel Ramkalawan | - | | president seychelles 2020-12-31 - | Q1568174
Wesley Simina | - | | president micronesia 2023-12-31 - | Q7984081
Willem-Alexander | - | | king netherlands 2013-12-31 - | Q154952
Xanana Gusmão | - | | prime minister timor-leste 2023-12-31 - | Q11509
Xavier Espot Zamora | - | | prime minister andorra 2019-12-31 - | Q21001195
Zdravko Krivokapić | - | | prime minister montenegro 2020-12-31 2022-01-01 | Q97999161
Zoran Milanović | - | | president croatia 2020-12-31 - | Q57687
Zoran Zaev | - | | prime minister north-macedonia 2020-12-31 2022-01-01 | Q220579
`);
