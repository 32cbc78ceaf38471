// Ministers, envoys, spokespeople, heads of organisations and of armed groups since 2014; dates only where they are certain.
// Own compilation of public facts (no source copied), checked by tools/check-gazetteer.ts: docs/actors.md has the counts.
import { personsOfLines } from './gazetteer-person-lines.ts';

export const DIPLOMATS = personsOfLines(`
# United States
Marco Rubio | m | Rubio | secretary of state united-states 2025-01-21 -
Antony Blinken | m | Blinken, Tony Blinken | secretary of state united-states 2021-01-26 2025-01-20 | Q7821917
Mike Pompeo | m | Pompeo | secretary of state united-states 2018-04-26 2021-01-20
Rex Tillerson | m | Tillerson | secretary of state united-states 2017-02-01 2018-03-31
John Kerry | m | Kerry | secretary of state united-states 2013-02-01 2017-01-20 | Q22316
Pete Hegseth | m | Hegseth | defense secretary united-states 2025-01-25 -
Lloyd Austin | m |  | defense secretary united-states 2021-01-22 2025-01-20
Mark Esper | m | Esper | defense secretary united-states 2019-07-23 2020-11-09
Scott Bessent | m | Bessent | treasury secretary united-states 2025-01-28 -
Janet Yellen | f | Yellen | treasury secretary united-states 2021-01-26 2025-01-20
Howard Lutnick | m | Lutnick | commerce secretary united-states 2025-02-21 -
Mike Waltz | m | Waltz | national security adviser united-states 2025-01-20 2025-05-01; ambassador united-states - -
Jake Sullivan | m |  | national security adviser united-states 2021-01-20 2025-01-20
John Bolton | m | Bolton | national security adviser united-states 2018-04-09 2019-09-10
Steve Witkoff | m | Witkoff, Steven Witkoff | special envoy united-states 2025-01-20 -
Keith Kellogg | m | Kellogg | special envoy united-states 2025-01-20 -
Jared Kushner | m | Kushner | senior adviser united-states 2017-01-20 2021-01-20
Zalmay Khalilzad | m | Khalilzad | special envoy united-states 2018-09-21 2021-10-19
Brett McGurk | m | McGurk | 
Amos Hochstein | m | Hochstein | envoy united-states - 2025-01-20
Tom Barrack | m | Barrack, Thomas Barrack | envoy united-states - -
Morgan Ortagus | f | Ortagus | envoy united-states - -
Massad Boulos | m | Boulos | adviser united-states - -
Adam Boehler | m | Boehler | envoy united-states - -
William Burns | m | Bill Burns | director organisation:cia 2021-03-19 2025-01-20
John Ratcliffe | m | Ratcliffe | director organisation:cia 2025-01-23 -
Tulsi Gabbard | f | Gabbard | intelligence chief united-states 2025-02-12 -
Karoline Leavitt | f | Leavitt | press secretary government:white-house 2025-01-20 -
Karine Jean-Pierre | f | Jean-Pierre | press secretary government:white-house 2022-05-13 2025-01-20
Tammy Bruce | f |  | spokesperson organisation:us-state-department 2025-01-20 2025-08-09
Tommy Pigott | m | Pigott | spokesperson organisation:us-state-department - -
Matthew Miller | m |  | spokesperson organisation:us-state-department 2023-04-24 2025-01-20
Ned Price | m |  | spokesperson organisation:us-state-department 2021-01-20 2023-03-17
John Kirby | m |  | spokesperson organisation:national-security-council 2022-05-27 2025-01-20
Mike Huckabee | m | Huckabee | ambassador united-states 2025-04-21 -
Mark Milley | m | Milley | chairman organisation:joint-chiefs-of-staff 2019-10-01 2023-09-30
Dan Caine | m |  | chairman organisation:joint-chiefs-of-staff 2025-04-11 -
Nikki Haley | f | Haley | ambassador united-states 2017-01-27 2018-12-31
Linda Thomas-Greenfield | f | Thomas-Greenfield | ambassador united-states 2021-02-25 2025-01-20
Mike Johnson | m |  | house speaker united-states 2023-10-25 -
Nancy Pelosi | f | Pelosi | house speaker united-states 2019-01-03 2023-01-03
Jerome Powell | m |  | 
Hillary Clinton | f | Hillary Rodham Clinton | secretary of state united-states 2009-01-21 2013-02-01 | Q6294
# Russia, Ukraine, Belarus
Sergei Lavrov | m | Lavrov, Sergey Lavrov | foreign minister russia 2004-03-09 - | Q58217
Dmitry Peskov | m | Peskov | spokesman government:kremlin 2012-05-22 -
Maria Zakharova | f | Zakharova | spokeswoman organisation:russian-foreign-ministry 2015-08-10 -
Yuri Ushakov | m | Ushakov, Yury Ushakov | aide government:kremlin 2012-05-22 -
Kirill Dmitriev | m | Dmitriev | envoy russia 2025-02-23 -
Vladimir Medinsky | m | Medinsky | aide government:kremlin - -
Sergei Ryabkov | m | Ryabkov, Sergey Ryabkov | deputy foreign minister russia - -
Mikhail Galuzin | m | Galuzin | deputy foreign minister russia - -
Vasily Nebenzya | m | Nebenzya, Vassily Nebenzia, Nebenzia | ambassador russia 2017-07-27 -
Sergei Shoigu | m | Shoigu, Sergey Shoigu | defence minister russia 2012-11-06 2024-05-12
Andrei Belousov | m | Belousov, Andrey Belousov | defence minister russia 2024-05-14 -
Valery Gerasimov | m | Gerasimov | chief of the general staff russia 2012-11-09 -
Yevgeny Prigozhin | m | Prigozhin | leader armed-group:wagner-group - 2023-08-23
Andrii Sybiha | m | Sybiha, Andriy Sybiha, Andrii Sybiga | foreign minister ukraine 2024-09-05 -
Dmytro Kuleba | m | Kuleba | foreign minister ukraine 2020-03-04 2024-09-05 | Q24025631
Andriy Yermak | m | Yermak, Andrii Yermak | chief of staff ukraine 2020-02-11 2025-11-28
Rustem Umerov | m | Umerov, Rustem Umierov | defence minister ukraine 2023-09-06 2025-07-17
Oleksii Reznikov | m | Reznikov, Oleksiy Reznikov | defence minister ukraine 2021-11-04 2023-09-06
Mykhailo Podolyak | m | Podolyak | adviser ukraine - -
Oleksandr Syrskyi | m | Syrskyi, Oleksandr Syrskyy, Syrskyy | commander-in-chief organisation:armed-forces-of-ukraine 2024-02-08 -
Valerii Zaluzhnyi | m | Zaluzhnyi, Valeriy Zaluzhny, Zaluzhny | commander-in-chief organisation:armed-forces-of-ukraine 2021-07-27 2024-02-08; ambassador ukraine - -
Kyrylo Budanov | m | Budanov | intelligence chief ukraine 2020-08-05 -
Heorhii Tykhyi | m | Tykhyi, Heorhiy Tykhyi | spokesman organisation:ukrainian-foreign-ministry - -
# Europe and its institutions
Ursula von der Leyen | f | von der Leyen, Von der Leyen | president organisation:european-commission 2019-12-01 - | Q60772
António Costa | m | Antonio Costa | prime minister portugal 2015-11-26 2024-04-02; president organisation:european-council 2024-12-01 -
Charles Michel | m |  | prime minister belgium 2014-10-11 2019-10-27; president organisation:european-council 2019-12-01 2024-11-30
Josep Borrell | m | Borrell | foreign policy chief organisation:european-union 2019-12-01 2024-11-30 | Q312901
Federica Mogherini | f | Mogherini | foreign policy chief organisation:european-union 2014-11-01 2019-11-30
Roberta Metsola | f | Metsola | president organisation:european-parliament 2022-01-18 -
Jens Stoltenberg | m | Stoltenberg | secretary general organisation:nato 2014-10-01 2024-10-01 | Q57665
Christine Lagarde | f | Lagarde | president organisation:european-central-bank 2019-11-01 - | Q484605
David Lammy | m | Lammy | foreign secretary united-kingdom 2024-07-05 2025-09-05; deputy prime minister united-kingdom 2025-09-05 -
Yvette Cooper | f |  | home secretary united-kingdom 2024-07-05 2025-09-05; foreign secretary united-kingdom 2025-09-05 -
John Healey | m | Healey | defence secretary united-kingdom 2024-07-05 -
Jonathan Powell | m |  | national security adviser united-kingdom 2024-12-02 -
Jean-Noël Barrot | m | Barrot, Jean-Noel Barrot | foreign minister france 2024-09-21 -
Jean-Yves Le Drian | m | Le Drian | foreign minister france 2017-05-17 2022-05-20
Sébastien Lecornu | m | Lecornu, Sebastien Lecornu | defence minister france 2022-05-20 2025-09-09; prime minister france 2025-09-09 - | Q20089181
Johann Wadephul | m | Wadephul | foreign minister germany 2025-05-06 -
Annalena Baerbock | f | Baerbock | foreign minister germany 2021-12-08 2025-05-06; president organisation:un-general-assembly 2025-09-09 - | Q564328
Heiko Maas | m |  | foreign minister germany 2018-03-14 2021-12-08
Boris Pistorius | m | Pistorius | defence minister germany 2023-01-19 -
Antonio Tajani | m | Tajani | foreign minister italy 2022-10-22 -; deputy prime minister italy 2022-10-22 -
Guido Crosetto | m | Crosetto | defence minister italy 2022-10-22 -
José Manuel Albares | m | Albares, Jose Manuel Albares | foreign minister spain 2021-07-12 - | Q64595113
Radosław Sikorski | m | Sikorski, Radoslaw Sikorski, Radek Sikorski | foreign minister poland 2023-12-13 -
Péter Szijjártó | m | Szijjártó, Peter Szijjarto, Szijjarto | foreign minister hungary 2014-09-23 - | Q685293
Elina Valtonen | f | Valtonen | foreign minister finland 2023-06-20 -
Espen Barth Eide | m | Barth Eide | foreign minister norway 2023-10-16 -
Lars Løkke Rasmussen | m | Lars Lokke Rasmussen | prime minister denmark 2009-04-05 2011-10-03; prime minister denmark 2015-06-28 2019-06-27; foreign minister denmark 2022-12-15 -
Hakan Fidan | m | Fidan | foreign minister turkey 2023-06-04 -
Mevlut Cavusoglu | m | Cavusoglu, Mevlüt Çavuşoğlu | foreign minister turkey 2015-11-24 2023-06-03 | Q249206
Ararat Mirzoyan | m | Mirzoyan | foreign minister armenia 2021-08-19 - | Q31196321
Jeyhun Bayramov | m | Bayramov | foreign minister azerbaijan 2020-07-16 - | Q16366137
# Middle East
Abbas Araghchi | m | Araghchi, Araqchi, Abbas Araqchi, Seyed Abbas Araghchi, Seyyed Abbas Araghchi | foreign minister iran 2024-08-21 -
Hossein Amir-Abdollahian | m | Amir-Abdollahian, Amirabdollahian, Hossein Amirabdollahian | foreign minister iran 2021-08-25 2024-05-19 | Q17991320
Mohammad Javad Zarif | m | Zarif, Javad Zarif | foreign minister iran 2013-08-15 2021-08-25
Esmail Baghaei | m | Baghaei, Baqaei, Esmaeil Baghaei, Esmaeil Baqaei, Esmail Baqaei | spokesman organisation:iranian-foreign-ministry 2024-10-01 -
Ali Larijani | m | Larijani | secretary organisation:supreme-national-security-council 2025-08-05 -
Ali Shamkhani | m | Shamkhani | secretary organisation:supreme-national-security-council 2013-09-10 2023-05-22
Mohammad Bagher Ghalibaf | m | Ghalibaf, Qalibaf, Mohammad Baqer Qalibaf | parliament speaker iran 2020-05-28 -
Majid Takht-Ravanchi | m | Takht-Ravanchi, Takht-e-Ravanchi, Majid Takht-e-Ravanchi, Majid Takht Ravanchi | deputy foreign minister iran - -
Kazem Gharibabadi | m | Gharibabadi | deputy foreign minister iran - -
Mohammad Eslami | m | Eslami | head organisation:atomic-energy-organization-of-iran 2021-08-29 -
Amir Saeid Iravani | m | Iravani | ambassador iran - -
Gideon Sa’ar | m | Gideon Sa'ar, Gideon Saar, Sa'ar, Sa’ar, Saar | foreign minister israel 2024-11-10 -
Israel Katz | m | Katz, Yisrael Katz | foreign minister israel 2024-01-01 2024-11-08; defence minister israel 2024-11-08 -
Yoav Gallant | m | Gallant | defence minister israel 2022-12-29 2024-11-05
Eli Cohen | m |  | foreign minister israel 2022-12-29 2024-01-01
Ron Dermer | m | Dermer | strategic affairs minister israel 2022-12-29 -
Itamar Ben-Gvir | m | Ben-Gvir, Ben Gvir, Itamar Ben Gvir | national security minister israel - -
Bezalel Smotrich | m | Smotrich | finance minister israel 2022-12-29 -
Benny Gantz | m | Gantz | defence minister israel 2020-05-17 2022-12-29
Eyal Zamir | m | Zamir | chief of staff organisation:israel-defense-forces 2025-03-05 -
Herzi Halevi | m | Halevi | chief of staff organisation:israel-defense-forces 2023-01-16 2025-03-05
Daniel Hagari | m | Hagari | spokesman organisation:israel-defense-forces 2023-03-27 2025-03-28
Avichay Adraee | m | Adraee | spokesman organisation:israel-defense-forces - -
David Barnea | m | Barnea | director organisation:mossad 2021-06-01 -
Danny Danon | m | Danon | ambassador israel - -
Khalil al-Hayya | m | al-Hayya, Hayya, Khalil Al-Hayya | chief negotiator armed-group:hamas - -
Khaled Meshaal | m | Meshaal, Khaled Mashal, Mashal | 
Ismail Haniyeh | m | Haniyeh, Haniya, Ismail Haniya | leader armed-group:hamas 2017-05-06 2024-07-31
Yahya Sinwar | m | Sinwar | leader armed-group:hamas 2024-08-06 2024-10-16
Mohammed Sinwar | m | Mohammad Sinwar | 
Sami Abu Zuhri | m | Abu Zuhri | official armed-group:hamas - -
Osama Hamdan | m | Hamdan | official armed-group:hamas - -
Basem Naim | m | Bassem Naim, Naim | official armed-group:hamas - -
Izzat al-Rishq | m | al-Rishq | official armed-group:hamas - -
Abu Obeida | m | Abu Ubaida, Abu Obaida | spokesman armed-group:al-qassam-brigades - -
Hassan Nasrallah | m | Nasrallah | leader armed-group:hezbollah 1992-02-16 2024-09-27
Naim Qassem | m | Qassem, Naim Kassem | leader armed-group:hezbollah 2024-10-29 -
Abdul-Malik al-Houthi | m | Abdul Malik al-Houthi, Abdulmalik al-Houthi | leader armed-group:houthis - -
Yahya Saree | m | Saree, Yahya Sarea | spokesman armed-group:houthis - -
Mohammed Abdulsalam | m | Abdulsalam, Mohammed Abdul-Salam | spokesman armed-group:houthis - -
Mahdi al-Mashat | m | al-Mashat | leader armed-group:houthis - -
Mazloum Abdi | m | Mazloum Abdi Kobani | commander armed-group:syrian-democratic-forces - -
Asaad al-Shaibani | m | al-Shaibani, Shaibani, Asaad Hassan al-Shibani | foreign minister syria 2024-12-21 -
Abdullah Öcalan | m | Öcalan, Abdullah Ocalan, Ocalan | leader armed-group:pkk - -
Faisal bin Farhan | m | Prince Faisal bin Farhan, Faisal bin Farhan Al Saud | foreign minister saudi-arabia 2019-10-23 - | Q72099398
Mohammed bin Abdulrahman Al Thani | m | Mohammed bin Abdulrahman, Sheikh Mohammed bin Abdulrahman bin Jassim Al Thani | foreign minister qatar 2016-01-27 -; prime minister qatar 2023-03-07 - | Q23020336
Majed al-Ansari | m | al-Ansari, Majed Al-Ansari, Majed Al Ansari | spokesman organisation:qatari-foreign-ministry - -
Badr al-Busaidi | m | al-Busaidi, Albusaidi, Busaidi, Badr Albusaidi, Badr bin Hamad Albusaidi, Badr bin Hamad Al Busaidi, Al-Busaidi | foreign minister oman 2020-08-18 - | Q98456849
Badr Abdelatty | m | Abdelatty, Badr Abdel Aaty | foreign minister egypt 2024-07-03 -
Sameh Shoukry | m | Shoukry | foreign minister egypt 2014-06-17 2024-07-03 | Q7409268
Ayman Safadi | m | Safadi | foreign minister jordan 2017-01-15 - | Q28336737
Anwar Gargash | m | Gargash | diplomatic adviser united-arab-emirates 2021-02-10 -
Abdullah bin Zayed | m | Abdullah bin Zayed Al Nahyan | foreign minister united-arab-emirates 2006-02-09 - | Q58301
Fuad Hussein | m | | foreign minister iraq 2020-06-06 - | Q56704276
# Afghanistan, Pakistan, India
Abdul Ghani Baradar | m | Baradar, Mullah Baradar, Baradar Akhund, Mullah Baradar Akhund, Mullah Abdul Ghani Baradar | chief negotiator armed-group:taliban 2018-10-24 2021-08-15; deputy prime minister afghanistan 2021-09-07 -
Hibatullah Akhundzada | m | Akhundzada, Haibatullah Akhundzada | supreme leader armed-group:taliban 2016-05-25 -
Sirajuddin Haqqani | m |  | interior minister afghanistan 2021-09-07 -
Amir Khan Muttaqi | m | Muttaqi | foreign minister afghanistan 2021-09-07 - | Q60499905
Zabihullah Mujahid | m | Mujahid, Zabiullah Mujahid | spokesman armed-group:taliban 2007-01-01 -
Suhail Shaheen | m | Shaheen | spokesman armed-group:taliban - -
Abdullah Abdullah | m |  | chief executive afghanistan 2014-09-29 2020-03-11
S. Jaishankar | m | Jaishankar, Subrahmanyam Jaishankar | foreign minister india 2019-05-30 - | Q16186720
Rajnath Singh | m |  | defence minister india 2019-05-31 -
Ajit Doval | m | Doval | national security adviser india 2014-05-30 -
Vikram Misri | m | Misri | foreign secretary india 2024-07-15 -
Randhir Jaiswal | m | Jaiswal | spokesman organisation:indian-ministry-of-external-affairs - -
Ishaq Dar | m | Dar, Mohammad Ishaq Dar | foreign minister pakistan 2024-03-11 -
Khawaja Asif | m | Khawaja Muhammad Asif | defence minister pakistan 2024-03-11 -
Attaullah Tarar | m | Tarar | information minister pakistan - -
# East Asia
Wang Yi | m | | foreign minister china 2013-03-16 2022-12-30; foreign minister china 2023-07-25 - | Q701801
Qin Gang | m |  | foreign minister china 2022-12-30 2023-07-25
He Lifeng | m |  | vice premier china 2023-03-12 -
Li Hui | m |  | special envoy china - -
Mao Ning | f |  | spokeswoman organisation:chinese-foreign-ministry 2022-09-05 -
Lin Jian | m |  | spokesman organisation:chinese-foreign-ministry 2024-03-18 -
Guo Jiakun | m |  | spokesman organisation:chinese-foreign-ministry 2025-01-06 -
Zhao Lijian | m |  | spokesman organisation:chinese-foreign-ministry 2020-02-24 2023-01-09
Choe Son Hui | f | Choe Son-hui | foreign minister north-korea 2022-06-11 - | Q30436217
Cho Hyun | m |  | foreign minister south-korea 2025-07-21 -
Cho Tae-yul | m |  | foreign minister south-korea 2024-01-10 2025-07-21
Takeshi Iwaya | m | Iwaya | foreign minister japan 2024-10-01 2025-10-21
Penny Wong | f | | foreign minister australia 2022-05-23 - | Q456759
Ronald Lamola | m | Lamola | foreign minister south-africa 2024-07-03 -
Thérèse Kayikwamba Wagner | f | Kayikwamba Wagner, Therese Kayikwamba Wagner | foreign minister democratic-republic-of-the-congo 2024-06-12 -
Olivier Nduhungirehe | m | Nduhungirehe | foreign minister rwanda 2024-06-12 -
Corneille Nangaa | m | Nangaa | leader armed-group:congo-river-alliance 2023-12-15 -
Bertrand Bisimwa | m | Bisimwa | leader armed-group:m23 - -
# United Nations and other bodies
António Guterres | m | Guterres, Antonio Guterres | secretary general organisation:united-nations 2017-01-01 -
Ban Ki-moon | m | Ban Ki Moon | secretary general organisation:united-nations 2007-01-01 2016-12-31 | Q1253
Stephane Dujarric | m | Dujarric, Stéphane Dujarric | spokesman organisation:united-nations 2014-03-10 -
Volker Türk | m | Türk, Volker Turk | human rights chief organisation:united-nations 2022-10-17 -
Tom Fletcher | m |  | humanitarian chief organisation:united-nations 2024-11-18 -
Martin Griffiths | m | Griffiths | humanitarian chief organisation:united-nations 2021-07-19 2024-06-30
Rosemary DiCarlo | f | DiCarlo | political affairs chief organisation:united-nations 2018-05-01 -
Geir Pedersen | m | Pedersen | special envoy organisation:united-nations 2019-01-07 -
Hans Grundberg | m | Grundberg | special envoy organisation:united-nations 2021-09-05 -
Philippe Lazzarini | m | Lazzarini | head organisation:unrwa 2020-04-01 -
Tedros Adhanom Ghebreyesus | m | Tedros, Tedros Adhanom | head organisation:world-health-organization 2017-07-01 -
Rafael Grossi | m | Grossi, Rafael Mariano Grossi | head organisation:international-atomic-energy-agency 2019-12-03 -
Karim Khan | m |  | prosecutor organisation:international-criminal-court 2021-06-16 -
Moussa Faki Mahamat | m | Moussa Faki | chairperson organisation:african-union 2017-03-14 2025-02-15
Ahmed Aboul Gheit | m | Aboul Gheit | foreign minister egypt 2004-07-14 2011-03-06; secretary general organisation:arab-league 2016-07-01 -
Kristalina Georgieva | f | Georgieva | head organisation:international-monetary-fund 2019-10-01 -
Jean-Pierre Lacroix | m | Lacroix | peacekeeping chief organisation:united-nations 2017-04-01 -
Bintou Keita | f | Keita | head organisation:monusco - -
Tony Blair | m |  | prime minister united-kingdom 1997-05-02 2007-06-27 | Q9545
Barak Ravid | m | Ravid | correspondent medium:axios - -
Bashara Bahbah | m | Bishara Bahbah, Bahbah | 
`);
