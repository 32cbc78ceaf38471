// Heads of state and government of Africa, Asia and the Pacific since 2000 who are not in gazetteer-leaders; dates only where certain.
// Own compilation of public facts (no source copied), checked by tools/check-gazetteer.ts: docs/actors.md has the counts.
import { personsOfLines } from './gazetteer-person-lines.ts';

export const HEADS_SOUTH_EAST = personsOfLines(`
Ehud Barak | m | | prime minister israel 1999-07-06 2001-03-07
Ariel Sharon | m | Sharon | prime minister israel 2001-03-07 2006-04-14
Ehud Olmert | m | Olmert | prime minister israel 2006-01-04 2009-03-31
Shimon Peres | m | Peres | president israel 2007-07-15 2014-07-24
Reuven Rivlin | m | Rivlin | president israel 2014-07-24 2021-07-07
Yasser Arafat | m | Arafat, Yasir Arafat | president palestine - 2004-11-11
Hosni Mubarak | m | Mubarak | president egypt 1981-10-14 2011-02-11
Mohamed Morsi | m | Morsi, Mohammed Morsi, Mursi | president egypt 2012-06-30 2013-07-03
Saddam Hussein | m | Saddam | president iraq 1979-07-16 2003-04-09
Jalal Talabani | m | Talabani | president iraq 2005-04-07 2014-07-24
Nouri al-Maliki | m | Nuri al-Maliki, Maliki, al-Maliki | prime minister iraq 2006-05-20 2014-09-08
Haider al-Abadi | m | Abadi, al-Abadi | prime minister iraq 2014-09-08 2018-10-25
Adel Abdul Mahdi | m | Adel Abdul-Mahdi | prime minister iraq 2018-10-25 2020-05-07
Mustafa al-Kadhimi | m | Kadhimi, al-Kadhimi | prime minister iraq 2020-05-07 2022-10-27 | Q85317569
Mohammad Khatami | m | Khatami, Mohammed Khatami | president iran 1997-08-03 2005-08-03
Mahmoud Ahmadinejad | m | Ahmadinejad | president iran 2005-08-03 2013-08-03
Ahmet Necdet Sezer | m | | president turkey 2000-05-16 2007-08-28
Abdullah Gül | m | Abdullah Gul | president turkey 2007-08-28 2014-08-28
Ahmet Davutoğlu | m | Ahmet Davutoglu, Davutoglu | prime minister turkey 2014-08-28 2016-05-24
Binali Yıldırım | m | Binali Yildirim | prime minister turkey 2016-05-24 2018-07-09
Muammar Gaddafi | m | Gaddafi, Qaddafi, Muammar Qaddafi, Moammar Gadhafi, Gadhafi | leader libya 1969-09-01 2011-10-20
Zine El Abidine Ben Ali | m | Ben Ali, Zine al-Abidine Ben Ali | president tunisia 1987-11-07 2011-01-14
Beji Caid Essebsi | m | Essebsi | president tunisia 2014-12-31 2019-07-25
Abdelaziz Bouteflika | m | Bouteflika | president algeria 1999-04-27 2019-04-02
Ali Abdullah Saleh | m | | president yemen 1990-05-22 2012-02-27
Abdrabbuh Mansur Hadi | m | Abd-Rabbu Mansour Hadi, Abdrabbuh Mansour Hadi | president yemen 2012-12-31 2022-04-07 | Q57480
King Fahd | m | Fahd bin Abdulaziz | king saudi-arabia 1982-06-13 2005-08-01
Abdullah bin Abdulaziz | m | King Abdullah bin Abdulaziz | king saudi-arabia 2005-08-01 2015-01-23
Sabah al-Ahmad al-Sabah | m | Sheikh Sabah al-Ahmad al-Sabah | emir kuwait 2006-01-29 2020-09-29
Mishal al-Ahmad al-Sabah | m | Sheikh Mishal al-Ahmad al-Sabah, Meshal al-Ahmad al-Sabah | emir kuwait 2023-12-16 - | Q12243161
Hamad bin Isa Al Khalifa | m | King Hamad, King Hamad bin Isa Al Khalifa | king bahrain 2002-02-14 - | Q57352
Khalifa bin Zayed | m | Sheikh Khalifa bin Zayed, Khalifa bin Zayed Al Nahyan | president united-arab-emirates 2004-11-03 2022-05-13 | Q1059948
Qaboos bin Said | m | Sultan Qaboos | sultan oman 1970-07-23 2020-01-10
Hamad bin Khalifa Al Thani | m | Sheikh Hamad bin Khalifa Al Thani | emir qatar 1995-06-27 2013-06-25
Emile Lahoud | m | Lahoud | president lebanon 1998-11-24 2007-11-23
Michel Suleiman | m | Michel Sleiman | president lebanon 2008-05-25 2014-05-25
Michel Aoun | m | | president lebanon 2016-10-31 2022-10-30 | Q363392
Fouad Siniora | m | Fuad Siniora, Siniora | prime minister lebanon 2005-07-19 2009-11-09
Saad Hariri | m | Saad al-Hariri | prime minister lebanon 2009-11-09 2011-06-13; prime minister lebanon 2016-12-18 2020-01-21
Nursultan Nazarbayev | m | Nazarbayev | president kazakhstan - 2019-03-20
Kurmanbek Bakiyev | m | Bakiyev | president kyrgyzstan 2005-03-25 2010-04-15
Almazbek Atambayev | m | Atambayev | president kyrgyzstan 2011-12-01 2017-11-24
Sooronbay Jeenbekov | m | Jeenbekov | president kyrgyzstan 2017-11-24 2020-10-15
Gurbanguly Berdimuhamedow | m | Gurbanguly Berdymukhamedov | president turkmenistan 2007-02-14 2022-03-19 | Q57530
Serdar Berdimuhamedow | m | Serdar Berdymukhamedov | president turkmenistan 2022-03-19 - | Q51874548
Nelson Mandela | m | Mandela | president south-africa 1994-05-10 1999-06-16
Thabo Mbeki | m | Mbeki | president south-africa 1999-06-16 2008-09-24
Jacob Zuma | m | Zuma | president south-africa 2009-05-09 2018-02-14
Olusegun Obasanjo | m | Obasanjo | president nigeria 1999-05-29 2007-05-29
Umaru Yar'Adua | m | Yar'Adua, Umaru Musa Yar'Adua | president nigeria 2007-05-29 2010-05-05
Goodluck Jonathan | m | | president nigeria 2010-05-06 2015-05-29
Mwai Kibaki | m | Kibaki | president kenya 2002-12-30 2013-04-09
Robert Mugabe | m | Mugabe | president zimbabwe 1987-12-31 2017-11-21
Meles Zenawi | m | | prime minister ethiopia - 2012-08-20
Hailemariam Desalegn | m | | prime minister ethiopia 2012-09-21 2018-04-02
Joseph Kabila | m | Kabila | president democratic-republic-of-the-congo 2001-01-26 2019-01-24
Charles Taylor | m | | president liberia 1997-08-02 2003-08-11
Ellen Johnson Sirleaf | f | Johnson Sirleaf | president liberia 2006-01-16 2018-01-22
George Weah | m | Weah | president liberia 2018-01-22 2024-01-22
Joseph Boakai | m | Boakai | president liberia 2024-01-22 - | Q2630483
Laurent Gbagbo | m | Gbagbo | president ivory-coast 2000-10-26 2011-04-11
Alassane Ouattara | m | Ouattara | president ivory-coast 2010-12-31 - | Q57413
Blaise Compaoré | m | Blaise Compaore, Compaore | president burkina-faso 1987-10-15 2014-10-31
Idriss Déby | m | Idriss Deby | president chad - 2021-04-20
Mahamat Déby | m | Mahamat Deby, Mahamat Idriss Deby | president chad 2021-12-31 - | Q16206405
Abdoulaye Wade | m | | president senegal 2000-04-01 2012-04-02
Macky Sall | m | | president senegal 2012-04-02 2024-04-02
Amadou Toumani Touré | m | Amadou Toumani Toure | president mali 2002-06-08 2012-03-22
Ibrahim Boubacar Keïta | m | Ibrahim Boubacar Keita | president mali 2013-09-04 2020-08-18
Paul Biya | m | Biya | president cameroon 1982-11-06 - | Q57272
Ali Bongo | m | Ali Bongo Ondimba | president gabon 2009-10-16 2023-08-30
Alpha Condé | m | Alpha Conde | president guinea 2010-12-21 2021-09-05
Mamady Doumbouya | m | Doumbouya | president guinea 2021-10-01 - | Q108418519
Faure Gnassingbé | m | Faure Gnassingbe | president togo 2005-05-04 2025-05-03; prime minister togo 2025-12-31 - | Q4414
Patrice Talon | m | Talon | president benin 2016-04-06 2026-01-01
Adama Barrow | m | | president gambia 2017-01-19 - | Q27917049
Julius Maada Bio | m | | president sierra-leone 2018-04-04 - | Q283829
Mohamed Ould Ghazouani | m | Ghazouani | president mauritania 2019-08-01 - | Q12241106
Faustin-Archange Touadéra | m | Faustin-Archange Touadera, Touadera | president central-african-republic 2016-03-30 - | Q57758
Denis Sassou Nguesso | m | Sassou Nguesso, Denis Sassou-Nguesso | president republic-of-the-congo 1997-10-25 - | Q57418
Ismaïl Omar Guelleh | m | Ismail Omar Guelleh | president djibouti 1999-05-08 - | Q57390
Mohamed Abdullahi Mohamed | m | Farmaajo, Farmajo | president somalia 2017-12-31 2022-05-23 | Q558575
Samia Suluhu Hassan | f | | president tanzania 2021-03-19 - | Q16193885
Hakainde Hichilema | m | Hichilema | president zambia 2021-08-24 - | Q717185
Filipe Nyusi | m | Nyusi | president mozambique 2015-01-15 2025-01-15
Daniel Chapo | m | | president mozambique 2025-01-15 - | Q97058466
Lazarus Chakwera | m | Chakwera | president malawi 2020-06-28 2025-10-04
Peter Mutharika | m | Mutharika | president malawi 2014-05-31 2020-06-28; president malawi 2025-10-04 - | Q7176020
Netumbo Nandi-Ndaitwah | f | Nandi-Ndaitwah | foreign minister namibia 2012-12-04 2022-08-22; president namibia 2025-03-21 - | Q527020
Duma Boko | m | | president botswana 2024-11-01 - | Q18618881
Andry Rajoelina | m | Rajoelina | president madagascar 2019-01-19 2025-10-14
Jiang Zemin | m | | president china 1993-03-27 2003-03-15
Hu Jintao | m | | president china 2003-03-15 2013-03-14
Wen Jiabao | m | | premier china 2003-03-16 2013-03-15
Li Keqiang | m | | premier china 2013-03-15 2023-03-11
Atal Bihari Vajpayee | m | Vajpayee | prime minister india 1998-03-19 2004-05-22
Manmohan Singh | m | | prime minister india 2004-05-22 2014-05-26
Pervez Musharraf | m | Musharraf, Parvez Musharraf | president pakistan 2001-06-20 2008-08-18
Asif Ali Zardari | m | Zardari | president pakistan 2008-09-09 2013-09-08; president pakistan 2024-03-10 - | Q57373
Yousaf Raza Gilani | m | Yusuf Raza Gilani | prime minister pakistan 2008-03-25 2012-06-19
Chandrika Kumaratunga | f | Kumaratunga | president sri-lanka 1994-11-12 2005-11-19
Mahinda Rajapaksa | m | Mahinda Rajapakse | president sri-lanka 2005-11-19 2015-01-09
Maithripala Sirisena | m | Sirisena | president sri-lanka 2015-01-09 2019-11-18
Gotabaya Rajapaksa | m | | president sri-lanka 2019-11-18 2022-07-14 | Q1538702
Ranil Wickremesinghe | m | Wickremesinghe | president sri-lanka 2022-07-21 2024-09-23
Khaleda Zia | f | | prime minister bangladesh 2001-10-10 2006-10-29
Mohamed Muizzu | m | Muizzu | president maldives 2023-11-17 - | Q116293030
Thein Sein | m | | president myanmar 2011-03-30 2016-03-30
Thaksin Shinawatra | m | Thaksin | prime minister thailand 2001-02-09 2006-09-19
Abhisit Vejjajiva | m | Abhisit | prime minister thailand 2008-12-17 2011-08-05
Mahathir Mohamad | m | Mahathir, Mahathir Mohamed | prime minister malaysia 1981-07-16 2003-10-31; prime minister malaysia 2018-05-10 2020-03-01
Abdullah Badawi | m | Abdullah Ahmad Badawi | prime minister malaysia 2003-10-31 2009-04-03
Najib Razak | m | | prime minister malaysia 2009-04-03 2018-05-10
Megawati Sukarnoputri | f | Megawati | president indonesia 2001-07-23 2004-10-20
Susilo Bambang Yudhoyono | m | Yudhoyono | president indonesia 2004-10-20 2014-10-20
Gloria Macapagal Arroyo | f | Gloria Arroyo, Arroyo | president philippines 2001-01-20 2010-06-30
Benigno Aquino III | m | Benigno Aquino, Noynoy Aquino | president philippines 2010-06-30 2016-06-30
José Ramos-Horta | m | Jose Ramos-Horta, Ramos-Horta | president timor-leste 2007-05-20 2012-05-20; president timor-leste 2022-05-20 - | Q11665
Kim Jong Il | m | Kim Jong-il, Kim Jong-Il | leader north-korea 1994-07-08 2011-12-17
Kim Dae-jung | m | Kim Dae Jung | president south-korea 1998-02-25 2003-02-25
Roh Moo-hyun | m | Roh Moo Hyun | president south-korea 2003-02-25 2008-02-25
Lee Myung-bak | m | Lee Myung Bak | president south-korea 2008-02-25 2013-02-25
Park Geun-hye | f | Park Geun Hye | president south-korea 2013-02-25 2017-03-10
Junichiro Koizumi | m | Koizumi | prime minister japan 2001-04-26 2006-09-26
Yasuo Fukuda | m | | prime minister japan 2007-09-26 2008-09-24
Taro Aso | m | | prime minister japan 2008-09-24 2009-09-16
Yukio Hatoyama | m | Hatoyama | prime minister japan 2009-09-16 2010-06-08
Naoto Kan | m | | prime minister japan 2010-06-08 2011-09-02
Yoshihiko Noda | m | | prime minister japan 2011-09-02 2012-12-26
Yoshihide Suga | m | | prime minister japan 2020-09-16 2021-10-04
Ukhnaagiin Khurelsukh | m | Khurelsukh Ukhnaa | president mongolia 2021-06-25 - | Q27058418
John Howard | m | | prime minister australia 1996-03-11 2007-12-03
Kevin Rudd | m | | prime minister australia 2007-12-03 2010-06-24; prime minister australia 2013-06-27 2013-09-18
Julia Gillard | f | Gillard | prime minister australia 2010-06-24 2013-06-27
Tony Abbott | m | | prime minister australia 2013-09-18 2015-09-15
Malcolm Turnbull | m | Turnbull | prime minister australia 2015-09-15 2018-08-24
Helen Clark | f | | prime minister new-zealand 1999-12-10 2008-11-19
John Key | m | | prime minister new-zealand 2008-11-19 2016-12-12
James Marape | m | Marape | prime minister papua-new-guinea 2019-05-30 - | Q6138903
Sitiveni Rabuka | m | Rabuka | prime minister fiji 2022-12-24 - | Q981549
Jeremiah Manele | m | Manele | foreign minister solomon-islands 2019-04-25 2022-08-22; prime minister solomon-islands 2024-05-02 2026-01-01 | Q6180897
`);
