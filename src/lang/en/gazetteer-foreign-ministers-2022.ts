// Foreign ministers in office in August 2022, by the first day; how long after that is not known, so the office counts to then.
// Facts from Wikidata (CC0) through tools/gazetteer: docs/actors.md says which and how they were checked.
import { personsOfLines } from './gazetteer-person-lines.ts';

export const FOREIGN_MINISTERS_2022 = personsOfLines(`
A. K. Abdul Momen | - | | foreign minister bangladesh 2019-01-07 2022-08-22 | Q26923392
Abdallah Bou Habib | - | | foreign minister lebanon 2021-09-10 2022-08-22 | Q108504531
Abdulla Shahid | - | | foreign minister maldives 2018-11-17 2022-08-22 | Q4665893
Abdullatif bin Rashid Al Zayani | - | | foreign minister bahrain 2020-02-11 2022-08-22 | Q4666152
Ahmad Nasser Al Muhammad Al Sabah | m | | foreign minister kuwait 2019-12-17 2022-08-22 | Q12179124
Ahmed Awad bin Mubarak | m | | foreign minister yemen 2020-12-18 2022-08-22 | Q16119688
Alan Ganoo | m | | foreign minister mauritius 2019-11-12 2022-08-22 | Q15733912
Albert Ramdin | m | | foreign minister suriname 2020-07-16 2022-08-22 | Q1871549
Albert Shingiro | m | | foreign minister burundi 2020-06-30 2022-08-22 | Q107361984
Alexander Schallenberg | m | | foreign minister austria 2021-12-06 2022-08-22 | Q64168538
Alexandra Hill Tinoco | f | | foreign minister el-salvador 2019-06-01 2022-08-22 | Q63744690
Ann Linde | f | | foreign minister sweden 2019-09-10 2022-08-22 | Q18243775
Anniken Huitfeldt | - | | foreign minister norway 2021-10-14 2022-08-22 | Q156540
Antonia Urrejola | - | | foreign minister chile 2022-03-11 2022-08-22 | Q75836988
Aïssata Tall Sall | - | | foreign minister senegal 2020-11-01 2022-08-22 | Q15542603
Batmunkh Battsetseg | - | | foreign minister mongolia 2021-01-29 2022-08-22 | Q107670236
Bilawal Bhutto Zardari | - | | foreign minister pakistan 2022-04-27 2022-08-22 | Q244338
Bisera Turković | - | | foreign minister bosnia-and-herzegovina 2019-12-23 2022-08-22 | Q4917286
Bogdan Aurescu | - | | foreign minister romania 2019-11-04 2022-08-22 | Q18537583
Bruno Rodríguez | - | | foreign minister cuba 2009-03-02 2022-08-22 | Q58183
Bujar Osmani | - | | foreign minister north-macedonia 2020-08-30 2022-08-22 | Q2064061
Bùi Thanh Sơn | - | | foreign minister vietnam 2021-04-08 2022-08-22 | Q30921853
Carlos Alberto França | m | | foreign minister brazil 2021-03-29 2022-08-22 | Q106271551
Carlos Eduardo Reina | m | | foreign minister honduras 2022-01-27 2022-08-22 | Q106453465
Catherine Colonna | f | | foreign minister france 2022-05-20 2022-08-22 | Q273396
Christophe Lutundula | - | | foreign minister democratic-republic-of-the-congo 2021-04-26 2022-08-22 | Q5111780
Dee-Maxwell Saah Kemayah | - | | foreign minister liberia 2020-10-12 2022-08-22 | Q110515353
Demeke Mekonnen | - | | foreign minister ethiopia 2020-11-04 2022-08-22 | Q16728486
Denis Moncada | m | | foreign minister nicaragua 2017-01-17 2022-08-22 | Q28381212
Dominique Hasler | m | | foreign minister liechtenstein 2017-03-30 2022-08-22 | Q30883975
Don Pramudwinai | - | | foreign minister thailand 2015-08-19 2022-08-22 | Q20558348
Donika Gërvalla-Schwarz | - | | foreign minister kosovo 2021-03-22 2022-08-22 | Q106119866
E.P. Chet Greene | - | | foreign minister antigua-and-barbuda 2018-03-22 2022-08-22 | Q20172097
Enrique Manalo | m | | foreign minister philippines 2022-07-01 2022-08-22 | Q28925129
Euclides Acevedo | - | | foreign minister paraguay 2021-01-22 2022-08-22 | Q94334903
Faisal Mekdad | m | | foreign minister syria 2020-11-22 2022-08-22 | Q5431067
Francisco Bustillo | m | | foreign minister uruguay 2020-07-06 2022-08-22 | Q6436401
Frederick Shava | m | | foreign minister zimbabwe 2021-02-08 2022-08-22 | Q105637570
Gabrielius Landsbergis | - | | foreign minister lithuania 2020-12-11 2022-08-22 | Q17118365
Geoffrey Onyeama | m | | foreign minister nigeria 2015-11-11 2022-08-22 | Q21467394
Gordan Grlić-Radman | - | | foreign minister croatia 2019-07-22 2022-08-22 | Q46511044
Hadja Lahbib | - | | foreign minister belgium 2022-07-15 2022-08-22 | Q3125551
Hassoumi Massoudou | - | | foreign minister niger 2021-04-07 2022-08-22 | Q5680106
Ilia Darchiashvili | - | | foreign minister georgia 2022-04-04 2022-08-22 | Q111487495
Ioannis Kasoulidis | - | | foreign minister cyprus 2022-01-11 2022-08-22 | Q1671928
Ivan Korčok | m | | foreign minister slovakia 2021-04-01 2022-08-22 | Q3156132
Jan Lipavský | m | | foreign minister czech-republic 2021-12-17 2022-08-22 | Q42402111
Jean Asselborn | m | | foreign minister luxembourg 2004-07-31 2022-08-22 | Q58200
Jean-Claude Gakosso | - | | foreign minister republic-of-the-congo 2015-08-10 2022-08-22 | Q15046890
Jeenbek Kulubaev | - | | foreign minister kyrgyzstan 2022-04-22 2022-08-22 | Q111744930
Jeje Odongo | - | | foreign minister uganda 2021-06-21 2022-08-22 | Q6176542
Jeppe Kofod | - | | foreign minister denmark 2019-07-27 2022-08-22 | Q1799046
Joseph Wu | m | | foreign minister taiwan 2018-02-26 2022-08-22 | Q6288088
João Gomes Cravinho | - | | foreign minister portugal 2022-03-30 2022-08-22 | Q57343622
Kamina Johnson-Smith | - | | foreign minister jamaica 2016-03-07 2022-08-22 | Q28225536
Kandia Camara | - | | foreign minister ivory-coast 2021-04-06 2022-08-22 | Q3192595
Lejeune Mbella Mbella | - | | foreign minister cameroon 2015-10-02 2022-08-22 | Q16654676
Lemogang Kwape | - | | foreign minister botswana 2020-08-26 2022-08-22 | Q110210167
Liberata Mulamula | - | | foreign minister tanzania 2021-03-31 2022-08-22 | Q16732979
Luigi Di Maio | - | | foreign minister italy 2021-02-13 2022-08-22 | Q13581225
Mahamat Zene Cherif | - | | foreign minister chad 2021-05-02 2022-08-22 | Q19662475
Mahamoud Ali Youssouf | - | | foreign minister djibouti 2005-05-22 2022-08-22 | Q58256
Mamadou Tangara | - | | foreign minister gambia 2018-06-29 2022-08-22 | Q1888110
Marcelo Ebrard | - | | foreign minister mexico 2018-12-01 2022-08-22 | Q1396586
Maria Ubach | f | | foreign minister andorra 2017-07-17 2022-08-22 | Q55955802
Mariam al-Mahdi | f | | foreign minister sudan 2021-02-09 2022-08-22 | Q92098489
Michael Moussa Adamo | m | | foreign minister gabon 2022-03-08 2022-08-22 | Q111718059
Morissanda Kouyaté | - | | foreign minister guinea 2021-10-25 2022-08-22 | Q109252098
Mukhtar Tleuberdi | - | | foreign minister kazakhstan 2019-09-08 2022-08-22 | Q70254110
Mélanie Joly | - | | foreign minister canada 2021-10-26 2022-08-22 | Q15054353
Najla Mangoush | - | | foreign minister libya 2021-03-15 2022-08-22 | Q105977287
Naledi Pandor | - | | foreign minister south-africa 2019-05-30 2022-08-22 | Q11043304
Nanaia Mahuta | - | | foreign minister new-zealand 2020-11-06 2022-08-22 | Q3798833
Nancy Tembo | f | | foreign minister malawi 2022-01-28 2022-08-22 | Q6963035
Narayan Khadka | - | | foreign minister nepal 2021-09-22 2022-08-22 | Q13181537
Nasser Bourita | m | | foreign minister morocco 2017-04-05 2022-08-22 | Q26036628
Nicu Popescu | - | | foreign minister moldova 2021-08-06 2022-08-22 | Q65640221
Nikola Selaković | - | | foreign minister serbia 2020-10-28 2022-08-22 | Q7438681
Nikolay Milkov | m | | foreign minister bulgaria 2022-08-02 2022-08-22 | Q56122078
Nikos Dendias | m | | foreign minister greece 2019-07-09 2022-08-22 | Q247424
Olivia Rouamba | f | | foreign minister burkina-faso 2022-03-05 2022-08-22 | Q111184239
Olta Xhaçka | - | | foreign minister albania 2020-12-31 2022-08-22 | Q13043722
Osman Saleh | - | | foreign minister eritrea 2007-04-18 2022-08-22 | Q58163
Othman Jerandi | - | | foreign minister tunisia 2020-09-02 2022-08-22 | Q12270270
Pekka Haavisto | - | | foreign minister finland 2019-12-10 2022-08-22 | Q317485
Prak Sokhon | - | | foreign minister cambodia 2016-04-05 2022-08-22 | Q23771428
Ramtane Lamamra | m | | foreign minister algeria 2021-07-07 2022-08-22 | Q2130427
Ranko Krivokapić | - | | foreign minister montenegro 2022-04-28 2022-08-22 | Q2631716
Raşit Meredow | - | | foreign minister turkmenistan 2001-07-07 2022-08-22 | Q58141
Retno Marsudi | - | | foreign minister indonesia 2014-10-27 2022-08-22 | Q18342668
Riyad al-Maliki | m | | foreign minister palestine 2019-04-13 2022-08-22 | Q2895694
Robert Dussey | m | | foreign minister togo 2013-09-17 2022-08-22 | Q27756289
Roberto Álvarez | m | | foreign minister dominican-republic 2020-08-16 2022-08-22 | Q98222557
Rogelio Mayta | - | | foreign minister bolivia 2020-11-09 2022-08-22 | Q102116482
Saifuddin Abdullah | - | | foreign minister malaysia 2021-08-30 2022-08-22 | Q7400032
Saleumxay Kommasith | - | | foreign minister laos 2016-04-20 2022-08-22 | Q25999464
Santiago Cafiero | - | | foreign minister argentina 2021-09-20 2022-08-22 | Q68869954
Shirley Ayorkor Botchway | - | | foreign minister ghana 2017-01-28 2022-08-22 | Q26923626
Simon Coveney | m | | foreign minister ireland 2017-06-14 2022-08-22 | Q1670096
Sirodjidin Aslov | - | | foreign minister tajikistan 2013-11-29 2022-08-22 | Q18198123
Stanley Kakubo | - | | foreign minister zambia 2021-08-27 2022-08-22 | Q45385044
Sylvestre Radegonde | - | | foreign minister seychelles 2020-11-03 2022-08-22 | Q101110528
Sylvie Baïpo-Temon | - | | foreign minister central-african-republic 2018-12-14 2022-08-22 | Q60680031
Tandi Dorji | - | | foreign minister bhutan 2018-11-08 2022-08-22 | Q58422562
Tanja Fajon | - | | foreign minister slovenia 2022-06-01 2022-08-22 | Q462744
Tete António | - | | foreign minister angola 2020-10-01 2022-08-22 | Q100575931
Thórdís Kolbrún Gylfadóttir | - | | foreign minister iceland 2021-11-28 2022-08-22 | Q28734624
Urmas Reinsalu | - | | foreign minister estonia 2022-07-18 2022-08-22 | Q645970
Vincent Biruta | m | | foreign minister rwanda 2019-11-04 2022-08-22 | Q40155410
Vivian Balakrishnan | - | | foreign minister singapore 2015-10-01 2022-08-22 | Q7937671
Vladimir Makei | m | | foreign minister belarus 2012-08-20 2022-08-22 | Q2026222
Vladimir Norov | m | | foreign minister uzbekistan 2022-04-27 2022-08-22 | Q365665
Wopke Hoekstra | - | | foreign minister netherlands 2022-01-10 2022-08-22 | Q14520235
Wunna Maung Lwin | - | | foreign minister myanmar 2021-02-01 2022-08-22 | Q339081
Yoshimasa Hayashi | - | | foreign minister japan 2021-11-10 2022-08-22 | Q1141271
Zbigniew Rau | m | | foreign minister poland 2020-08-26 2022-08-22 | Q9388252
Álvaro Leyva | - | | foreign minister colombia 2022-08-07 2022-08-22 | Q10395812
Érika Mouynes | - | | foreign minister panama 2020-12-02 2022-08-22 | Q105724712
`);
