// Which Wikidata items and first days in office a source bears out; made by tools/check-gazetteer.ts, not by hand.

/** Items. */
export const CHECKED_ITEMS = `
Q1000 Q1004037 Q1005 Q100575931 Q1006 Q1007 Q1008 Q1009 Q1011 Q101110528 Q101225458 Q1013 Q1014 Q1016 Q1019
Q1020 Q102116482 Q1025 Q1027 Q1028 Q1029 Q1030 Q10304982 Q1032 Q1033 Q1036 Q1037 Q103838608 Q1039 Q10395812
Q1041 Q1042 Q1044 Q104417661 Q1045 Q1049 Q104914585 Q1050 Q10522744 Q105319569 Q105319610 Q105637570
Q105724712 Q1058 Q105977287 Q1059948 Q106119866 Q106271551 Q106453465 Q106928258 Q107136851 Q107254030
Q107361984 Q107422711 Q107670236 Q107718230 Q10806940 Q108418519 Q108444479 Q108454869 Q108504531 Q108856371
Q108892374 Q109252098 Q110210167 Q11043304 Q110515353 Q110520817 Q110962738 Q111184239 Q111487495 Q11163124
Q111718059 Q111744930 Q111772343 Q112075625 Q112598575 Q113239716 Q113443525 Q113577661 Q114 Q1141271
Q114588964 Q114705150 Q1148669 Q115 Q11509 Q115579547 Q115604300 Q116293030 Q11665 Q11685764 Q117 Q117472023
Q11764394 Q121160 Q12179124 Q122067521 Q122208779 Q12241106 Q12243161 Q12250314 Q12270270 Q12277168 Q1231345
Q12358575 Q124101558 Q124382437 Q124436646 Q1246 Q124831090 Q12612463 Q12797332 Q127998 Q12850075 Q13024351
Q13043722 Q13047644 Q131140314 Q131403499 Q13181537 Q133540883 Q135454730 Q13581225 Q136500275 Q137049690
Q137204778 Q139573306 Q139594211 Q1396120 Q1396586 Q140480413 Q142 Q145 Q14520235 Q148 Q15031 Q15046890
Q15054353 Q15071069 Q15081116 Q15222839 Q1538702 Q154952 Q155 Q155004 Q155164 Q15542603 Q156540 Q1568174
Q15733912 Q1580316 Q159 Q16 Q16119688 Q16120878 Q16139757 Q16146159 Q16151955 Q16186720 Q16190544 Q16193885
Q16206405 Q16366137 Q1638114 Q1647394 Q16594097 Q16654676 Q1670096 Q1671928 Q16728486 Q16732979 Q16734600
Q16845347 Q17 Q1705028 Q17118365 Q17177542 Q17330556 Q17478000 Q17704749 Q17712353 Q1780398 Q1789192 Q1799046
Q17991320 Q180589 Q18198123 Q18243775 Q183 Q18342668 Q184 Q18459548 Q18537583 Q18538164 Q1855372 Q18618881
Q18618891 Q1871549 Q1888110 Q189 Q191 Q191045 Q192533 Q1932603 Q1936326 Q1951896 Q195725 Q196070 Q19662475
Q19901232 Q19946921 Q20 Q200881 Q20089181 Q20090884 Q20172097 Q2026222 Q20423278 Q20558348 Q2064061 Q206471
Q2080040 Q208497 Q2096387 Q20995518 Q21001 Q21001195 Q2107268 Q211 Q212 Q213 Q2130427 Q214 Q21467394 Q215 Q217
Q217096 Q218 Q219 Q219060 Q220579 Q221 Q222 Q222031 Q22209348 Q224 Q225 Q22686 Q22695687 Q227 Q228 Q229 Q230
Q23020336 Q23034482 Q232 Q233 Q235 Q235137 Q236 Q237 Q23771428 Q24025631 Q241 Q242 Q24254499 Q244 Q244338
Q24494577 Q247424 Q249206 Q24951128 Q25035961 Q252 Q25597826 Q258 Q25999464 Q26036628 Q262 Q26257557 Q2630483
Q2631716 Q2646711 Q265 Q2657043 Q26703072 Q26923392 Q26923626 Q269909 Q26996246 Q27 Q27058418 Q272201
Q27231038 Q27329764 Q273396 Q27654948 Q27756289 Q27885302 Q27917049 Q27982047 Q28 Q28002959 Q2821166 Q28225536
Q28336737 Q28381212 Q283829 Q28650390 Q2866 Q28734624 Q28860866 Q28925129 Q2895694 Q29 Q29032770 Q29033962
Q294460 Q298 Q299574 Q30 Q3034382 Q30436217 Q3047551 Q3052772 Q306 Q307871 Q30883975 Q30921853 Q31 Q31196321
Q3125551 Q312901 Q3156132 Q316901 Q3171170 Q317485 Q3183124 Q3192595 Q32 Q33 Q334 Q335697 Q336599 Q339081 Q34
Q3434569 Q3462649 Q347 Q35 Q3510872 Q3553274 Q359480 Q36 Q363392 Q365665 Q367825 Q37 Q3700793 Q37181 Q37860840
Q3798833 Q38 Q3847080 Q3874799 Q387491 Q39 Q3910 Q39259 Q39318 Q3956186 Q398 Q399 Q40 Q40155410 Q403 Q4060344
Q408 Q41 Q414 Q419 Q423 Q424 Q42402111 Q4298520 Q43 Q43274 Q433338 Q43723 Q440403 Q4414 Q4414390 Q441633 Q45
Q45068 Q451791 Q45385044 Q456759 Q457786 Q462744 Q46511044 Q4665893 Q4666152 Q46675558 Q467948 Q470903
Q4777855 Q48905549 Q4917286 Q4935873 Q5015 Q503143 Q50365049 Q505200 Q5052598 Q50678 Q510523 Q5111780 Q5116472
Q515602 Q51874548 Q52395487 Q527020 Q527063 Q5360975 Q5431067 Q548733 Q54901515 Q55 Q552751 Q558575 Q55955802
Q56122078 Q56226 Q56235580 Q564328 Q566257 Q56704276 Q5680106 Q57272 Q57274 Q57287 Q57315 Q57319 Q57327 Q57340
Q57343622 Q57348 Q57352 Q57366 Q57371 Q57373 Q57376 Q57385 Q57390 Q574 Q57402 Q57413 Q57418 Q57454 Q57464
Q57467 Q57480 Q57530 Q57537 Q57553 Q57606 Q57627 Q57649 Q57655 Q57687 Q57712 Q5771800 Q57758 Q57800 Q57808
Q57823 Q57830 Q58096 Q58140 Q58141 Q58163 Q58183 Q58200 Q58217 Q58256 Q58301 Q58323 Q58422562 Q592101 Q5933752
Q5937916 Q5951723 Q6029546 Q60441515 Q60499905 Q60680031 Q6070218 Q6084858 Q6109517 Q6138903 Q6169516 Q6176542
Q6180897 Q62481397 Q6266369 Q6288088 Q6357939 Q63744690 Q6378927 Q638463 Q64168538 Q6436401 Q64576653
Q64595113 Q645970 Q64840184 Q6504758 Q65640221 Q657 Q664 Q668 Q672 Q678 Q6791373 Q6827147 Q683 Q685 Q685293
Q686 Q68869954 Q6892571 Q691 Q695 Q6963035 Q697 Q701801 Q702 Q70254110 Q7035479 Q709 Q710 Q711 Q711893 Q712
Q717 Q717185 Q7176020 Q7180477 Q7184214 Q72099398 Q727132 Q730 Q733 Q734 Q736 Q739 Q7400032 Q7409268 Q7436908
Q74370310 Q7438681 Q7460973 Q750 Q754 Q757 Q75836988 Q760 Q763 Q766 Q76658 Q7686199 Q769 Q77 Q774 Q7747 Q778
Q781 Q7821917 Q783 Q784 Q7849613 Q786 Q78869 Q79 Q790 Q792 Q7934206 Q79358625 Q7937671 Q794 Q796 Q7984081 Q800
Q801 Q804 Q805 Q808173 Q810 Q811 Q813 Q817 Q819 Q822 Q826 Q833 Q836 Q837 Q842 Q843 Q846 Q851 Q85317569 Q854
Q858 Q863 Q865 Q869 Q874 Q878 Q881 Q884 Q889 Q902 Q912 Q916 Q917 Q9182314 Q920403 Q92098489 Q921 Q924 Q9268379
Q928 Q929 Q93153 Q9388252 Q94334903 Q945 Q946 Q948 Q953 Q954 Q958 Q96 Q962 Q963 Q965 Q967 Q970 Q97011032
Q97058466 Q971 Q974 Q977 Q97999161 Q98017689 Q981549 Q98222557 Q983 Q983258 Q983324 Q983752 Q98456849
Q98497406 Q986
`;

/** "day" or "year", id of the person, office, of whom, first day. */
export const CHECKED_OFFICES = `
day person:a-k-abdul-momen foreign minister state:bangladesh 2019-01-07
day person:abdallah-bou-habib foreign minister state:lebanon 2021-09-10
day person:abdelaziz-bouteflika president state:algeria 1999-04-27
day person:abdoulaye-wade president state:senegal 2000-04-01
day person:abdulla-shahid foreign minister state:maldives 2018-11-17
day person:abdullah-bin-zayed foreign minister state:united-arab-emirates 2006-02-09
day person:abdullah-gul president state:turkey 2007-08-28
day person:abdullatif-bin-rashid-al-zayani foreign minister state:bahrain 2020-02-11
day person:ahmad-nasser-al-muhammad-al-sabah foreign minister state:kuwait 2019-12-17
day person:ahmed-awad-bin-mubarak foreign minister state:yemen 2020-12-18
day person:ahmet-necdet-sezer president state:turkey 2000-05-16
day person:aissata-tall-sall foreign minister state:senegal 2020-11-01
day person:alan-ganoo foreign minister state:mauritius 2019-11-12
day person:alan-garcia president state:peru 2006-07-28
day person:albert-ramdin foreign minister state:suriname 2020-07-16
day person:albert-shingiro foreign minister state:burundi 2020-06-30
day person:aleksander-kwasniewski president state:poland 1995-12-23
day person:alexander-lukashenko president state:belarus 1994-07-20
day person:alexander-schallenberg foreign minister state:austria 2021-12-06
day person:alexandra-hill-tinoco foreign minister state:el-salvador 2019-06-01
day person:alvaro-leyva foreign minister state:colombia 2022-08-07
day person:amadou-toumani-toure president state:mali 2002-06-08
day person:amir-khan-muttaqi foreign minister state:afghanistan 2021-09-07
day person:anders-fogh-rasmussen prime minister state:denmark 2001-11-27
day person:angela-merkel chancellor state:germany 2005-11-22
day person:ann-linde foreign minister state:sweden 2019-09-10
day person:annalena-baerbock foreign minister state:germany 2021-12-08
day person:anniken-huitfeldt foreign minister state:norway 2021-10-14
day person:anthony-albanese prime minister state:australia 2022-05-23
day person:antonia-urrejola foreign minister state:chile 2022-03-11
day person:antony-blinken secretary of state state:united-states 2021-01-26
day person:ararat-mirzoyan foreign minister state:armenia 2021-08-19
day person:ariel-sharon prime minister state:israel 2001-03-07
day person:atal-bihari-vajpayee prime minister state:india 1998-03-19
day person:ayman-safadi foreign minister state:jordan 2017-01-15
day person:badr-al-busaidi foreign minister state:oman 2020-08-18
day person:barack-obama president state:united-states 2009-01-20
day person:bashar-al-assad president state:syria 2000-07-17
day person:batmunkh-battsetseg foreign minister state:mongolia 2021-01-29
day person:benjamin-netanyahu prime minister state:israel 1996-06-18
day person:bernard-kouchner foreign minister state:france 2007-05-18
day person:bilawal-bhutto-zardari foreign minister state:pakistan 2022-04-27
day person:bill-clinton president state:united-states 1993-01-20
day person:bisera-turkovic foreign minister state:bosnia-and-herzegovina 2019-12-23
day person:blaise-compaore president state:burkina-faso 1987-10-15
day person:bogdan-aurescu foreign minister state:romania 2019-11-04
day person:boris-tadic president state:serbia 2004-07-11
day person:boyko-borisov prime minister state:bulgaria 2009-07-27
day person:bronis-aw-komorowski president state:poland 2010-08-06
day person:bruno-rodriguez foreign minister state:cuba 2009-03-02
day person:bui-thanh-son foreign minister state:vietnam 2021-04-08
day person:bujar-osmani foreign minister state:north-macedonia 2020-08-30
day person:carl-xvi-gustaf king state:sweden 1973-09-15
day person:carlos-alberto-franca foreign minister state:brazil 2021-03-29
day person:carlos-eduardo-reina foreign minister state:honduras 2022-01-27
day person:catherine-colonna foreign minister state:france 2022-05-20
day person:chandrika-kumaratunga president state:sri-lanka 1994-11-12
day person:charles-taylor president state:liberia 1997-08-02
day person:choe-son-hui foreign minister state:north-korea 2022-06-11
day person:christophe-lutundula foreign minister state:democratic-republic-of-the-congo 2021-04-26
day person:claudia-sheinbaum president state:mexico 2024-10-01
day person:cristina-fernandez-de-kirchner president state:argentina 2007-12-10
day person:cyril-ramaphosa president state:south-africa 2018-02-15
day person:daniel-ortega president state:nicaragua 2007-01-10
day person:david-miliband foreign secretary state:united-kingdom 2007-06-28
day person:dee-maxwell-saah-kemayah foreign minister state:liberia 2020-10-12
day person:demeke-mekonnen foreign minister state:ethiopia 2020-11-04
day person:denis-moncada foreign minister state:nicaragua 2017-01-17
day person:dilma-rousseff president state:brazil 2011-01-01
day person:dmitry-medvedev president state:russia 2008-05-07
day person:dmytro-kuleba foreign minister state:ukraine 2020-03-04
day person:dominique-de-villepin prime minister state:france 2005-05-31
day person:dominique-hasler foreign minister state:liechtenstein 2017-03-30
day person:don-pramudwinai foreign minister state:thailand 2015-08-19
day person:donald-trump president state:united-states 2025-01-20
day person:donald-tusk prime minister state:poland 2007-11-16
day person:donika-gervalla-schwarz foreign minister state:kosovo 2021-03-22
day person:droupadi-murmu president state:india 2022-07-25
day person:e-p-chet-greene foreign minister state:antigua-and-barbuda 2018-03-22
day person:edgars-rinkevics foreign minister state:latvia 2011-10-25
day person:ehud-barak prime minister state:israel 1999-07-06
day person:ehud-olmert prime minister state:israel 2006-01-04
day person:ellen-johnson-sirleaf president state:liberia 2006-01-16
day person:emile-lahoud president state:lebanon 1998-11-24
day person:emmanuel-macron president state:france 2017-05-14
day person:enrique-manalo foreign minister state:philippines 2022-07-01
day person:erika-mouynes foreign minister state:panama 2020-12-02
day person:euclides-acevedo foreign minister state:paraguay 2021-01-22
day person:evo-morales president state:bolivia 2006-01-22
day person:faisal-bin-farhan foreign minister state:saudi-arabia 2019-10-23
day person:faisal-mekdad foreign minister state:syria 2020-11-22
day person:faure-gnassingbe president state:togo 2005-05-04
day person:felipe-calderon president state:mexico 2006-12-01
day person:fernando-henrique-cardoso president state:brazil 1995-01-01
day person:fouad-siniora prime minister state:lebanon 2005-07-19
day person:francisco-bustillo foreign minister state:uruguay 2020-07-06
day person:frank-walter-steinmeier president state:germany 2017-03-19
day person:frederick-shava foreign minister state:zimbabwe 2021-02-08
day person:fredrik-reinfeldt prime minister state:sweden 2006-10-06
day person:friedrich-merz chancellor state:germany 2025-05-06
day person:fuad-hussein foreign minister state:iraq 2020-06-06
day person:gabrielius-landsbergis foreign minister state:lithuania 2020-12-11
day person:geoffrey-onyeama foreign minister state:nigeria 2015-11-11
day person:george-w-bush president state:united-states 2001-01-20
day person:gerhard-schroder chancellor state:germany 1998-10-27
day person:giorgia-meloni prime minister state:italy 2022-10-22
day person:gloria-macapagal-arroyo president state:philippines 2001-01-20
day person:gordan-grlic-radman foreign minister state:croatia 2019-07-22
day person:gordon-brown prime minister state:united-kingdom 2007-06-27
day person:guido-westerwelle foreign minister state:germany 2009-10-28
day person:gurbanguly-berdimuhamedow president state:turkmenistan 2007-02-14
day person:guy-verhofstadt prime minister state:belgium 1999-07-12
day person:hadja-lahbib foreign minister state:belgium 2022-07-15
day person:hans-adam-ii prince state:liechtenstein 1989-11-13
day person:harald-v king state:norway 1991-01-17
day person:hassoumi-massoudou foreign minister state:niger 2021-04-07
day person:helen-clark prime minister state:new-zealand 1999-12-10
day person:heydar-aliyev president state:azerbaijan 1993-06-24
day person:hosni-mubarak president state:egypt 1981-10-14
day person:hossein-amir-abdollahian foreign minister state:iran 2021-08-25
day person:hu-jintao president state:china 2003-03-15
day person:hugo-chavez president state:venezuela 1999-02-02
day person:hugo-chavez president state:venezuela 2002-04-14
day person:hun-sen prime minister state:cambodia 1985-01-14
day person:ilham-aliyev president state:azerbaijan 2003-10-31
day person:ilia-darchiashvili foreign minister state:georgia 2022-04-04
day person:ioannis-kasoulidis foreign minister state:cyprus 2022-01-11
day person:isaias-afwerki president state:eritrea 1993-05-24
day person:ismail-omar-guelleh president state:djibouti 1999-05-08
day person:ivan-korcok foreign minister state:slovakia 2021-04-01
day person:jacques-chirac president state:france 1995-05-17
day person:jalal-talabani president state:iraq 2005-04-07
day person:jan-lipavsky foreign minister state:czech-republic 2021-12-17
day person:jaros-aw-kaczynski prime minister state:poland 2006-07-14
day person:javier-milei president state:argentina 2023-12-10
day person:jean-asselborn foreign minister state:luxembourg 2004-07-31
day person:jean-bertrand-aristide president state:haiti 2001-02-07
day person:jean-chretien prime minister state:canada 1993-11-04
day person:jean-claude-gakosso foreign minister state:republic-of-the-congo 2015-08-10
day person:jean-claude-juncker prime minister state:luxembourg 1995-01-20
day person:jeenbek-kulubaev foreign minister state:kyrgyzstan 2022-04-22
day person:jeje-odongo foreign minister state:uganda 2021-06-21
day person:jeppe-kofod foreign minister state:denmark 2019-07-27
day person:jeremiah-manele foreign minister state:solomon-islands 2019-04-25
day person:jeyhun-bayramov foreign minister state:azerbaijan 2020-07-16
day person:jiang-zemin president state:china 1993-03-27
day person:jigme-khesar-namgyel-wangchuck king state:bhutan 2006-12-31
day person:joao-gomes-cravinho foreign minister state:portugal 2022-03-30
day person:john-howard prime minister state:australia 1996-03-11
day person:john-key prime minister state:new-zealand 2008-11-19
day person:jose-luis-rodriguez-zapatero prime minister state:spain 2004-04-17
day person:jose-manuel-albares foreign minister state:spain 2021-07-12
day person:jose-manuel-barroso prime minister state:portugal 2002-04-06
day person:jose-maria-aznar prime minister state:spain 1996-05-05
day person:jose-ramos-horta president state:timor-leste 2007-05-20
day person:joseph-wu foreign minister state:taiwan 2018-02-26
day person:juan-manuel-santos president state:colombia 2010-08-07
day person:junichiro-koizumi prime minister state:japan 2001-04-26
day person:kamina-johnson-smith foreign minister state:jamaica 2016-03-07
day person:kandia-camara foreign minister state:ivory-coast 2021-04-06
day person:keir-starmer prime minister state:united-kingdom 2024-07-05
day person:kevin-rudd prime minister state:australia 2007-12-03
day person:khaleda-zia prime minister state:bangladesh 2001-10-10
day person:kim-dae-jung president state:south-korea 1998-02-25
day person:king-charles-iii king state:united-kingdom 2022-09-08
day person:kjell-magne-bondevik prime minister state:norway 1997-10-17
day person:kjell-magne-bondevik prime minister state:norway 2001-10-19
day person:kostas-karamanlis prime minister state:greece 2004-03-10
day person:kurmanbek-bakiyev president state:kyrgyzstan 2005-03-25
day person:laurent-gbagbo president state:ivory-coast 2000-10-26
day person:lech-kaczynski president state:poland 2005-12-23
day person:lee-jae-myung president state:south-korea 2025-06-04
day person:lee-myung-bak president state:south-korea 2008-02-25
day person:lejeune-mbella-mbella foreign minister state:cameroon 2015-10-02
day person:lemogang-kwape foreign minister state:botswana 2020-08-26
day person:leonid-kuchma president state:ukraine 1994-07-19
day person:letsie-iii king state:lesotho 1996-02-07
day person:li-qiang premier state:china 2023-03-11
day person:li-zhaoxing foreign minister state:china 2003-03-17
day person:liberata-mulamula foreign minister state:tanzania 2021-03-31
day person:liz-truss foreign minister state:united-kingdom 2021-09-15
day person:luigi-di-maio foreign minister state:italy 2021-02-13
day person:luiz-inacio-lula-da-silva president state:brazil 2003-01-01
day person:luiz-inacio-lula-da-silva president state:brazil 2023-01-01
day person:mahamat-zene-cherif foreign minister state:chad 2021-05-02
day person:mahamoud-ali-youssouf foreign minister state:djibouti 2005-05-22
day person:mahinda-rajapaksa president state:sri-lanka 2005-11-19
day person:mahmoud-abbas president state:palestine 2005-01-15
day person:mahmoud-ahmadinejad president state:iran 2005-08-03
day person:mamadou-tangara foreign minister state:gambia 2018-06-29
day person:manmohan-singh prime minister state:india 2004-05-22
day person:manouchehr-mottaki foreign minister state:iran 2005-08-24
day person:manuel-zelaya president state:honduras 2006-01-27
day person:marcelo-ebrard foreign minister state:mexico 2018-12-01
day person:margaret-beckett foreign secretary state:united-kingdom 2006-05-05
day person:maria-ubach foreign minister state:andorra 2017-07-17
day person:mariam-al-mahdi foreign minister state:sudan 2021-02-09
day person:martti-ahtisaari president state:finland 1994-03-01
day person:megawati-sukarnoputri president state:indonesia 2001-07-23
day person:melanie-joly foreign minister state:canada 2021-10-26
day person:mevlut-cavusoglu foreign minister state:turkey 2015-11-24
day person:michael-moussa-adamo foreign minister state:gabon 2022-03-08
day person:michel-suleiman president state:lebanon 2008-05-25
day person:michelle-bachelet president state:chile 2006-03-11
day person:mikhail-mishustin prime minister state:russia 2020-01-16
day person:mikheil-saakashvili president state:georgia 2004-01-25
day person:mikheil-saakashvili president state:georgia 2008-01-20
day person:mohammed-bin-abdulrahman-al-thani foreign minister state:qatar 2016-01-27
day person:mohammed-bin-salman prime minister state:saudi-arabia 2022-09-27
day person:morissanda-kouyate foreign minister state:guinea 2021-10-25
day person:mswati-iii king state:eswatini 1986-04-25
day person:mukhtar-tleuberdi foreign minister state:kazakhstan 2019-09-08
day person:mwai-kibaki president state:kenya 2002-12-30
day person:najla-mangoush foreign minister state:libya 2021-03-15
day person:naledi-pandor foreign minister state:south-africa 2019-05-30
day person:nanaia-mahuta foreign minister state:new-zealand 2020-11-06
day person:nancy-tembo foreign minister state:malawi 2022-01-28
day person:narayan-khadka foreign minister state:nepal 2021-09-22
day person:narendra-modi prime minister state:india 2014-05-26
day person:naruhito emperor state:japan 2019-05-01
day person:nasser-bourita foreign minister state:morocco 2017-04-05
day person:nestor-kirchner president state:argentina 2003-05-25
day person:netumbo-nandi-ndaitwah foreign minister state:namibia 2012-12-04
day person:nicolas-sarkozy president state:france 2007-05-16
day person:nicu-popescu foreign minister state:moldova 2021-08-06
day person:nikola-selakovic foreign minister state:serbia 2020-10-28
day person:nikolay-milkov foreign minister state:bulgaria 2022-08-02
day person:nikos-dendias foreign minister state:greece 2019-07-09
day person:norodom-sihamoni king state:cambodia 2004-10-14
day person:nouri-al-maliki prime minister state:iraq 2006-05-20
day person:olivia-rouamba foreign minister state:burkina-faso 2022-03-05
day person:olta-xhacka foreign minister state:albania 2020-12-31
day person:olusegun-obasanjo president state:nigeria 1999-05-29
day person:osman-saleh foreign minister state:eritrea 2007-04-18
day person:othman-jerandi foreign minister state:tunisia 2020-09-02
day person:paul-biya president state:cameroon 1982-11-06
day person:paul-martin prime minister state:canada 2003-12-12
day person:pekka-haavisto foreign minister state:finland 2019-12-10
day person:penny-wong foreign minister state:australia 2022-05-23
day person:pervez-musharraf president state:pakistan 2001-06-20
day person:peter-szijjarto foreign minister state:hungary 2014-09-23
day person:prabowo-subianto president state:indonesia 2024-10-20
day person:prak-sokhon foreign minister state:cambodia 2016-04-05
day person:qaboos-bin-said sultan state:oman 1970-07-23
day person:queen-elizabeth-ii queen state:united-kingdom 1952-02-06
day person:rafael-correa president state:ecuador 2007-01-15
day person:ralph-gonsalves prime minister state:saint-vincent-and-the-grenadines 2001-03-29
day person:ramtane-lamamra foreign minister state:algeria 2021-07-07
day person:ranko-krivokapic foreign minister state:montenegro 2022-04-28
day person:rasit-meredow foreign minister state:turkmenistan 2001-07-07
day person:recep-tayyip-erdogan president state:turkey 2014-08-28
day person:recep-tayyip-erdogan prime minister state:turkey 2003-03-14
day person:rene-preval president state:haiti 2006-05-14
day person:retno-marsudi foreign minister state:indonesia 2014-10-27
day person:riyad-al-maliki foreign minister state:palestine 2019-04-13
day person:robert-dussey foreign minister state:togo 2013-09-17
day person:robert-kocharyan president state:armenia 1998-02-04
day person:robert-mugabe president state:zimbabwe 1987-12-31
day person:roberto-alvarez foreign minister state:dominican-republic 2020-08-16
day person:rogelio-mayta foreign minister state:bolivia 2020-11-09
day person:roh-moo-hyun president state:south-korea 2003-02-25
day person:romano-prodi prime minister state:italy 2006-05-17
day person:roosevelt-skerrit prime minister state:dominica 2004-01-08
day person:s-jaishankar foreign minister state:india 2019-05-30
day person:saddam-hussein president state:iraq 1979-07-16
day person:saifuddin-abdullah foreign minister state:malaysia 2021-08-30
day person:saleumxay-kommasith foreign minister state:laos 2016-04-20
day person:sameh-shoukry foreign minister state:egypt 2014-06-17
day person:sanae-takaichi prime minister state:japan 2025-10-21
day person:santiago-cafiero foreign minister state:argentina 2021-09-20
day person:sebastien-lecornu prime minister state:france 2025-09-09
day person:sergei-lavrov foreign minister state:russia 2004-03-09
day person:sergio-mattarella president state:italy 2015-02-03
day person:serzh-sargsyan president state:armenia 2008-04-09
day person:shimon-peres president state:israel 2007-07-15
day person:shinzo-abe prime minister state:japan 2006-09-26
day person:shirley-ayorkor-botchway foreign minister state:ghana 2017-01-28
day person:silvio-berlusconi prime minister state:italy 2001-06-11
day person:silvio-berlusconi prime minister state:italy 2008-05-08
day person:simon-coveney foreign minister state:ireland 2017-06-14
day person:sirodjidin-aslov foreign minister state:tajikistan 2013-11-29
day person:stanley-kakubo foreign minister state:zambia 2021-08-27
day person:stephen-harper prime minister state:canada 2006-02-06
day person:susilo-bambang-yudhoyono president state:indonesia 2004-10-20
day person:sylvestre-radegonde foreign minister state:seychelles 2020-11-03
day person:sylvie-baipo-temon foreign minister state:central-african-republic 2018-12-14
day person:tandi-dorji foreign minister state:bhutan 2018-11-08
day person:tanja-fajon foreign minister state:slovenia 2022-06-01
day person:tarja-halonen president state:finland 2000-03-01
day person:taro-aso prime minister state:japan 2008-09-24
day person:tete-antonio foreign minister state:angola 2020-10-01
day person:thaksin-shinawatra prime minister state:thailand 2001-02-09
day person:thordis-kolbrun-gylfadottir foreign minister state:iceland 2021-11-28
day person:tony-blair prime minister state:united-kingdom 1997-05-02
day person:umaru-yar-adua president state:nigeria 2007-05-29
day person:urmas-reinsalu foreign minister state:estonia 2022-07-18
day person:viktor-orban prime minister state:hungary 1998-07-06
day person:viktor-yushchenko president state:ukraine 2005-01-23
day person:vincent-biruta foreign minister state:rwanda 2019-11-04
day person:vivian-balakrishnan foreign minister state:singapore 2015-10-01
day person:vladimir-makei foreign minister state:belarus 2012-08-20
day person:vladimir-norov foreign minister state:uzbekistan 2022-04-27
day person:vladimir-putin president state:russia 1999-12-31
day person:vladimir-putin president state:russia 2012-05-07
day person:vladimir-putin prime minister state:russia 2008-05-08
day person:vladimir-voronin president state:moldova 2001-04-07
day person:wang-yi foreign minister state:china 2013-03-16
day person:wen-jiabao premier state:china 2003-03-16
day person:william-hague foreign secretary state:united-kingdom 2010-05-12
day person:wolfgang-schussel chancellor state:austria 2000-02-04
day person:wopke-hoekstra foreign minister state:netherlands 2022-01-10
day person:wunna-maung-lwin foreign minister state:myanmar 2021-02-01
day person:xi-jinping president state:china 2013-03-14
day person:yair-lapid foreign minister state:israel 2021-06-13
day person:yang-jiechi foreign minister state:china 2007-04-27
day person:yasuo-fukuda prime minister state:japan 2007-09-26
day person:yoshimasa-hayashi foreign minister state:japan 2021-11-10
day person:yousaf-raza-gilani prime minister state:pakistan 2008-03-25
day person:yoweri-museveni president state:uganda 1986-01-29
day person:yukio-hatoyama prime minister state:japan 2009-09-16
day person:yulia-tymoshenko prime minister state:ukraine 2005-01-24
day person:yulia-tymoshenko prime minister state:ukraine 2007-12-18
day person:zbigniew-rau foreign minister state:poland 2020-08-26
day person:zine-el-abidine-ben-ali president state:tunisia 1987-11-07
year person:abdalla-hamdok prime minister state:sudan 2021-12-31
year person:abdel-fattah-el-sisi president state:egypt 2014-06-08
year person:abdelmadjid-tebboune president state:algeria 2019-12-19
year person:abdoulaye-maiga prime minister state:mali 2024-12-31
year person:abdoulkader-kamil-mohamed prime minister state:djibouti 2013-12-31
year person:abdrabbuh-mansur-hadi president state:yemen 2012-12-31
year person:abdul-hamid-dbeibah prime minister state:libya 2021-03-15
year person:abdulla-aripov prime minister state:uzbekistan 2016-12-31
year person:abelardo-de-la-espriella president state:colombia 2026-12-31
year person:abiy-ahmed prime minister state:ethiopia 2018-04-02
year person:adama-barrow president state:gambia 2017-01-19
year person:ahmad-al-abdullah-al-sabah prime minister state:kuwait 2024-12-31
year person:ahmed-al-sharaa president state:syria 2025-01-29
year person:akylbek-japarov prime minister state:kyrgyzstan 2021-12-31
year person:alain-guillaume-bunyoni prime minister state:burundi 2020-12-31
year person:alar-karis president state:estonia 2021-12-31
year person:alassane-ouattara president state:ivory-coast 2010-12-31
year person:albert-ii prince state:monaco 2005-12-31
year person:albin-kurti prime minister state:kosovo 2021-03-22
year person:aleksandar-vucic president state:serbia 2017-05-31
year person:alexander-stubb president state:finland 2024-03-01
year person:alexander-turchin prime minister state:belarus 2025-12-31
year person:alexander-van-der-bellen president state:austria 2017-01-26
year person:ali-asadov prime minister state:azerbaijan 2019-12-31
year person:ali-falih-al-zaidi prime minister state:iraq 2026-12-31
year person:ali-lamine-zeine prime minister state:niger 2023-12-31
year person:alix-didier-fils-aime prime minister state:haiti 2024-12-31
year person:andrej-plenkovic prime minister state:croatia 2016-10-19
year person:andrew-holness prime minister state:jamaica 2016-03-03
year person:andris-kulbergs prime minister state:latvia 2026-12-31
year person:andy-burnham prime minister state:united-kingdom 2026-12-31
year person:antonio-jose-seguro president state:portugal 2026-12-31
year person:anura-kumara-dissanayake president state:sri-lanka 2024-09-23
year person:anutin-charnvirakul prime minister state:thailand 2025-09-07
year person:anwar-ibrahim prime minister state:malaysia 2022-11-24
year person:armen-sarkissian president state:armenia 2018-12-31
year person:asif-ali-zardari president state:pakistan 2024-03-10
year person:asqar-mamin prime minister state:kazakhstan 2019-12-31
year person:assimi-goita president state:mali 2021-05-24
year person:azali-assoumani president state:comoros 2019-12-31
year person:aziz-akhannouch prime minister state:morocco 2021-12-31
year person:bah-oury prime minister state:guinea 2024-12-31
year person:bajram-begaj president state:albania 2022-12-31
year person:balendra-shah prime minister state:nepal 2026-12-31
year person:barham-salih president state:iraq 2018-12-31
year person:bart-de-wever prime minister state:belgium 2025-02-03
year person:bassirou-diomaye-faye president state:senegal 2024-04-02
year person:benjamin-netanyahu prime minister state:israel 2022-12-29
year person:bernardo-arevalo president state:guatemala 2024-01-15
year person:bola-tinubu president state:nigeria 2023-05-29
year person:boris-johnson prime minister state:united-kingdom 2019-07-24
year person:borjana-kristo prime minister state:bosnia-and-herzegovina 2023-12-31
year person:borut-pahor president state:slovenia 2012-12-31
year person:brice-oligui-nguema president state:gabon 2023-12-31
year person:carlos-alvarado-quesada president state:costa-rica 2018-12-31
year person:carlos-vila-nova president state:sao-tome-and-principe 2021-12-31
year person:catherine-connolly president state:ireland 2025-12-31
year person:chen-chien-jen premier state:taiwan 2023-12-31
year person:cho-jung-tai premier state:taiwan 2024-12-31
year person:christian-stocker chancellor state:austria 2025-03-03
year person:christopher-luxon prime minister state:new-zealand 2023-11-27
year person:daniel-chapo president state:mozambique 2025-01-15
year person:daniel-noboa president state:ecuador 2023-11-23
year person:david-adeang president state:nauru 2023-12-31
year person:delcy-rodriguez president state:venezuela 2026-12-31
year person:denis-sassou-nguesso president state:republic-of-the-congo 1997-10-25
year person:dharam-gokhool president state:mauritius 2024-12-31
year person:donald-tusk prime minister state:poland 2023-12-13
year person:droupadi-murmu president state:india 2022-12-31
year person:duma-boko president state:botswana 2024-11-01
year person:edgars-rinkevics president state:latvia 2023-07-08
year person:edi-rama prime minister state:albania 2013-09-15
year person:elijah-ngurare prime minister state:namibia 2025-12-31
year person:emmerson-mnangagwa president state:zimbabwe 2017-11-24
year person:emomali-rahmon president state:tajikistan 1994-11-16
year person:evariste-ndayishimiye president state:burundi 2020-06-18
year person:faure-gnassingbe prime minister state:togo 2025-12-31
year person:faustin-archange-touadera president state:central-african-republic 2016-03-30
year person:felipe-vi king state:spain 2014-12-31
year person:felix-tshisekedi president state:democratic-republic-of-the-congo 2019-01-24
year person:ferdinand-marcos-jr president state:philippines 2022-06-30
year person:francisco-carvalho prime minister state:cape-verde 2026-12-31
year person:frank-bainimarama prime minister state:fiji 2007-12-31
year person:frederik-x king state:denmark 2024-12-31
year person:fumio-kishida prime minister state:japan 2021-10-04
year person:gaston-browne prime minister state:antigua-and-barbuda 2014-12-31
year person:gervais-ndirakobuca prime minister state:burundi 2022-12-31
year person:gitanas-nauseda president state:lithuania 2019-07-12
year person:gordana-siljanovska-davkova president state:north-macedonia 2024-12-31
year person:gotabaya-rajapaksa president state:sri-lanka 2019-11-18
year person:guy-parmelin president state:switzerland 2026-12-31
year person:haitham-bin-tariq sultan state:oman 2020-01-11
year person:hakainde-hichilema president state:zambia 2021-08-24
year person:halla-tomasdottir president state:iceland 2024-12-31
year person:hamza-abdi-barre prime minister state:somalia 2022-12-31
year person:hassanal-bolkiah sultan state:brunei 1967-12-31
year person:hilda-heine president state:marshall-islands 2024-12-31
year person:horta-inta-a-na-man president state:guinea-bissau 2025-12-31
year person:hristijan-mickoski prime minister state:north-macedonia 2024-06-23
year person:hun-manet prime minister state:cambodia 2023-08-22
year person:ibrahim-iskandar king state:malaysia 2024-12-31
year person:iliana-iotova president state:bulgaria 2026-12-31
year person:ilie-bolojan prime minister state:romania 2025-12-31
year person:ilir-meta president state:albania 2017-12-31
year person:imran-khan prime minister state:pakistan 2018-08-18
year person:irakli-kobakhidze prime minister state:georgia 2024-02-08
year person:irfaan-ali president state:guyana 2020-08-02
year person:isaac-herzog president state:israel 2021-07-07
year person:ismail-sabri-yaakob prime minister state:malaysia 2021-12-31
year person:ivan-duque president state:colombia 2018-08-07
year person:jafar-hassan prime minister state:jordan 2024-12-31
year person:jair-bolsonaro president state:brazil 2019-01-01
year person:jakov-milatovic president state:montenegro 2023-05-20
year person:james-marape prime minister state:papua-new-guinea 2019-05-30
year person:janez-jansa prime minister state:slovenia 2020-12-31
year person:janez-jansa prime minister state:slovenia 2026-12-31
year person:janos-ader president state:hungary 2017-12-31
year person:jean-castex prime minister state:france 2020-12-31
year person:jean-lucien-savi-de-tove president state:togo 2025-12-31
year person:jeffrey-bostic president state:barbados 2025-12-31
year person:jennifer-geerlings-simons president state:suriname 2025-12-31
year person:joao-lourenco president state:angola 2017-09-26
year person:john-mahama president state:ghana 2025-01-07
year person:johnny-briceno prime minister state:belize 2020-12-31
year person:jonas-gahr-st-re prime minister state:norway 2021-10-14
year person:jose-antonio-kast president state:chile 2026-12-31
year person:jose-maria-neves president state:cape-verde 2021-12-31
year person:jose-ramos-horta president state:timor-leste 2022-05-20
year person:jose-raul-mulino president state:panama 2024-07-01
year person:joseph-aoun president state:lebanon 2025-01-09
year person:joseph-boakai president state:liberia 2024-01-22
year person:joseph-ngute prime minister state:cameroon 2019-12-31
year person:juan-orlando-hernandez president state:honduras 2014-01-27
year person:judith-suminwa prime minister state:democratic-republic-of-the-congo 2024-12-31
year person:julius-maada-bio president state:sierra-leone 2018-04-04
year person:justin-nsengiyumva prime minister state:rwanda 2025-12-31
year person:kais-saied president state:tunisia 2019-10-23
year person:kamil-idris prime minister state:sudan 2025-12-31
year person:kamla-persad-bissessar prime minister state:trinidad-and-tobago 2025-12-31
year person:karol-nawrocki president state:poland 2025-08-06
year person:kassym-jomart-tokayev president state:kazakhstan 2019-03-20
year person:kausea-natano prime minister state:tuvalu 2019-12-31
year person:keiko-fujimori president state:peru 2026-12-31
year person:khalifa-bin-zayed president state:united-arab-emirates 2004-11-03
year person:kim-jong-un leader state:north-korea 2011-12-17
year person:kim-tok-hun premier state:north-korea 2020-12-31
year person:king-abdullah-ii king state:jordan 1999-02-07
year person:king-mohammed-vi king state:morocco 1999-07-23
year person:king-salman king state:saudi-arabia 2015-01-23
year person:kiril-petkov prime minister state:bulgaria 2021-12-31
year person:kokhir-rasulzoda prime minister state:tajikistan 2013-12-31
year person:konstantinos-tasoulas president state:greece 2025-12-31
year person:kristen-michal prime minister state:estonia 2024-07-23
year person:kristrun-frostadottir prime minister state:iceland 2024-12-31
year person:la-auli-leuatea-schmidt prime minister state:samoa 2025-12-31
year person:lai-ching-te president state:taiwan 2024-05-20
year person:laura-fernandez-delgado president state:costa-rica 2026-12-31
year person:lawrence-wong prime minister state:singapore 2024-05-15
year person:le-minh-hung prime minister state:vietnam 2026-12-31
year person:liz-truss prime minister state:united-kingdom 2022-09-06
year person:luc-frieden prime minister state:luxembourg 2023-11-17
year person:luis-abinader president state:dominican-republic 2020-12-31
year person:luis-montenegro prime minister state:portugal 2024-12-31
year person:luong-cuong president state:vietnam 2024-12-31
year person:magdalena-andersson prime minister state:sweden 2021-11-30
year person:mahamat-deby president state:chad 2021-12-31
year person:maia-sandu president state:moldova 2020-12-24
year person:mamady-doumbouya president state:guinea 2021-10-01
year person:manuel-marrero-cruz prime minister state:cuba 2019-12-31
year person:mario-draghi prime minister state:italy 2021-02-13
year person:mark-carney prime minister state:canada 2025-03-14
year person:masoud-pezeshkian president state:iran 2024-07-28
year person:matthew-wale prime minister state:solomon-islands 2026-12-31
year person:mette-frederiksen prime minister state:denmark 2019-06-27
year person:mia-mottley prime minister state:barbados 2018-12-31
year person:michael-randrianirina president state:madagascar 2025-12-31
year person:micheal-martin taoiseach state:ireland 2020-12-31
year person:micheal-martin taoiseach state:ireland 2025-01-23
year person:michel-aoun president state:lebanon 2016-10-31
year person:miguel-diaz-canel president state:cuba 2018-04-19
year person:mikheil-kavelashvili president state:georgia 2024-12-31
year person:milojko-spajic prime minister state:montenegro 2023-12-31
year person:min-aung-hlaing president state:myanmar 2024-12-31
year person:mindaugas-sinkevicius prime minister state:lithuania 2026-12-31
year person:mishal-al-ahmad-al-sabah emir state:kuwait 2023-12-16
year person:mohamed-abdullahi-mohamed president state:somalia 2017-12-31
year person:mohamed-al-menfi president state:libya 2021-12-31
year person:mohamed-bin-zayed president state:united-arab-emirates 2022-05-14
year person:mohamed-muizzu president state:maldives 2023-11-17
year person:mohamed-ould-ghazouani president state:mauritania 2019-08-01
year person:mohammad-hasan-akhund prime minister state:afghanistan 2023-12-31
year person:mohammad-mustafa prime minister state:palestine 2024-12-31
year person:mohammed-bin-abdulrahman-al-thani prime minister state:qatar 2023-03-07
year person:mohammed-bin-rashid-al-maktoum prime minister state:united-arab-emirates 2006-12-31
year person:mohammed-shia-al-sudani prime minister state:iraq 2022-10-27
year person:mokgweetsi-masisi president state:botswana 2018-12-31
year person:moon-jae-in president state:south-korea 2017-05-10
year person:mostafa-madbouly prime minister state:egypt 2018-12-31
year person:mustafa-al-kadhimi prime minister state:iraq 2020-05-07
year person:myriam-spiteri-debono president state:malta 2024-12-31
year person:naftali-bennett prime minister state:israel 2021-06-13
year person:naruhito emperor state:japan 2019-12-31
year person:nasry-asfura president state:honduras 2026-12-31
year person:natasa-pirc-musar president state:slovenia 2022-12-31
year person:nawaf-salam prime minister state:lebanon 2025-02-08
year person:nayib-bukele president state:el-salvador 2019-06-01
year person:netumbo-nandi-ndaitwah president state:namibia 2025-03-21
year person:nicusor-dan president state:romania 2025-05-26
year person:nikenike-vurobaravu president state:vanuatu 2022-12-31
year person:nikos-christodoulides president state:cyprus 2023-02-28
year person:nizar-amidi president state:iraq 2026-12-31
year person:olzhas-bektenov prime minister state:kazakhstan 2024-12-31
year person:patrick-herminie president state:seychelles 2025-12-31
year person:paul-kagame president state:rwanda 2000-04-22
year person:pedro-castillo president state:peru 2021-07-28
year person:peter-mutharika president state:malawi 2025-10-04
year person:peter-pellegrini president state:slovakia 2024-12-31
year person:petr-pavel president state:czech-republic 2023-03-09
year person:petteri-orpo prime minister state:finland 2023-06-20
year person:pham-minh-chinh prime minister state:vietnam 2021-12-31
year person:phankham-viphavanh prime minister state:laos 2021-12-31
year person:philip-j-pierre prime minister state:saint-lucia 2021-12-31
year person:philippe-of-belgium king state:belgium 2013-12-31
year person:pope-leo-xiv pope state:vatican 2025-05-08
year person:ram-chandra-poudel president state:nepal 2023-12-31
year person:ram-nath-kovind president state:india 2017-12-31
year person:rob-jetten prime minister state:netherlands 2026-12-31
year person:robert-abela prime minister state:malta 2020-01-13
year person:robert-beugre-mambe prime minister state:ivory-coast 2023-12-31
year person:robert-fico prime minister state:slovakia 2023-10-25
year person:robinah-nabbanja prime minister state:uganda 2021-12-31
year person:rodrigo-chaves president state:costa-rica 2022-05-08
year person:rodrigo-duterte president state:philippines 2016-06-30
year person:rodrigo-paz president state:bolivia 2025-11-08
year person:romuald-wadagni president state:benin 2026-12-31
year person:rosario-murillo president state:nicaragua 2025-12-31
year person:rumen-radev president state:bulgaria 2017-01-22
year person:rumen-radev prime minister state:bulgaria 2026-12-31
year person:sadyr-japarov president state:kyrgyzstan 2021-01-28
year person:salman-bin-hamad prime minister state:bahrain 2020-12-31
year person:salva-kiir president state:south-sudan 2011-07-09
year person:sam-matekane prime minister state:lesotho 2022-12-31
year person:samia-suluhu-hassan president state:tanzania 2021-03-19
year person:santiago-pena president state:paraguay 2023-08-15
year person:sarra-zaafrani prime minister state:tunisia 2025-12-31
year person:scott-morrison prime minister state:australia 2018-08-24
year person:sebastian-pinera president state:chile 2018-03-11
year person:serdar-berdimuhamedow president state:turkmenistan 2022-03-19
year person:sergio-mattarella president state:italy 2015-12-31
year person:serhii-koretskyi prime minister state:ukraine 2026-12-31
year person:shaea-al-zindani prime minister state:yemen 2026-12-31
year person:shavkat-mirziyoyev president state:uzbekistan 2016-12-14
year person:shehbaz-sharif prime minister state:pakistan 2024-03-04
year person:sher-bahadur-deuba prime minister state:nepal 2021-12-31
year person:sifi-ghrieb prime minister state:algeria 2025-12-31
year person:sitiveni-rabuka prime minister state:fiji 2022-12-24
year person:sonexay-siphandone prime minister state:laos 2022-12-31
year person:surangel-whipps-jr president state:palau 2021-12-31
year person:sylvanie-burton president state:dominica 2023-12-31
year person:tamim-bin-hamad-al-thani emir state:qatar 2013-06-25
year person:taneti-maamau president state:kiribati 2016-12-31
year person:tarique-rahman prime minister state:bangladesh 2026-12-31
year person:taye-atske-selassie president state:ethiopia 2024-12-31
year person:teodoro-obiang president state:equatorial-guinea 1979-12-31
year person:terrance-drew prime minister state:saint-kitts-and-nevis 2022-12-31
year person:tharman-shanmugaratnam president state:singapore 2023-12-31
year person:thongloun-sisoulith president state:laos 2021-12-31
year person:tshering-tobgay prime minister state:bhutan 2024-12-31
year person:tupou-vi king state:tonga 2012-12-31
year person:uchral-nyam-osor prime minister state:mongolia 2026-12-31
year person:uhuru-kenyatta president state:kenya 2013-04-09
year person:ukhnaagiin-khurelsukh president state:mongolia 2021-06-25
year person:ulf-kristersson prime minister state:sweden 2022-10-18
year person:vahagn-khachatryan president state:armenia 2022-12-31
year person:vajiralongkorn king state:thailand 2016-12-31
year person:vasile-tofan prime minister state:moldova 2026-12-31
year person:vjosa-osmani president state:kosovo 2021-12-31
year person:volodymyr-zelensky president state:ukraine 2019-05-20
year person:wavel-ramkalawan president state:seychelles 2020-12-31
year person:wesley-simina president state:micronesia 2023-12-31
year person:willem-alexander king state:netherlands 2013-12-31
year person:william-ruto president state:kenya 2022-09-13
year person:xanana-gusmao prime minister state:timor-leste 2023-12-31
year person:xavier-espot-zamora prime minister state:andorra 2019-12-31
year person:yair-lapid prime minister state:israel 2022-07-01
year person:yamandu-orsi president state:uruguay 2025-03-01
year person:zdravko-krivokapic prime minister state:montenegro 2020-12-31
year person:zoran-milanovic president state:croatia 2020-12-31
year person:zoran-zaev prime minister state:north-macedonia 2020-12-31
`;
