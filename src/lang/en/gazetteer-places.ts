// Cities, regions, seas and areas that conflict and diplomacy news names, with the state they lie in. Contested ones have none.
// Own compilation of public facts (no source copied); checked against no source.
import type { GazetteerPlace } from '../gazetteer.ts';

/** Kind, state slug (empty: none or contested), names joined by a comma; other forms of one name by `|`. */
type Row = readonly [kind: GazetteerPlace['kind'], within: string, names: string];

const ROWS: readonly Row[] = [
  ['region', 'palestine', 'Gaza Strip|Gaza|Gaza enclave,West Bank|occupied West Bank,East Jerusalem'],
  [
    'city',
    'palestine',
    'Gaza City,Khan Younis|Khan Yunis,Rafah,Jabalia|Jabaliya,Beit Hanoun,Beit Lahia,Deir al-Balah|Deir al Balah,Nuseirat,Jenin,Nablus,Tulkarm,Hebron,Bethlehem,Jericho',
  ],
  ['area', 'palestine', 'Netzarim Corridor,Morag Corridor,Kerem Shalom|Karem Abu Salem'],
  [
    'area',
    '',
    'Philadelphi Corridor|Philadelphi corridor,Rafah crossing|Rafah Crossing,Al-Aqsa Mosque|Al-Aqsa,Temple Mount,Golan Heights|Golan,Shebaa Farms,Blue Line,Green Line',
  ],
  ['city', 'israel', 'Haifa,Eilat,Ashkelon,Ashdod,Sderot,Beersheba,Kiryat Shmona,Dimona'],
  ['region', 'israel', 'Negev,Galilee'],
  ['city', 'lebanon', 'Tyre,Sidon,Baalbek,Nabatieh'],
  ['region', 'lebanon', 'Bekaa Valley|Bekaa,southern Lebanon,Dahiyeh'],
  [
    'city',
    'syria',
    'Aleppo,Homs,Hama,Idlib,Latakia,Tartus,Raqqa,Deir ez-Zor|Deir Ezzor,Daraa,Sweida|Suwayda|Suweida,Kobani|Kobane,Manbij,Qamishli,Afrin',
  ],
  ['city', 'iraq', 'Mosul,Basra,Erbil|Irbil,Kirkuk,Sulaymaniyah,Najaf,Karbala,Fallujah'],
  ['region', 'iraq', 'Kurdistan Region|Iraqi Kurdistan,Anbar'],
  [
    'city',
    'iran',
    'Isfahan|Esfahan,Natanz,Fordow|Fordo,Bushehr,Arak,Tabriz,Mashhad,Qom,Shiraz,Bandar Abbas,Kermanshah',
  ],
  ['city', 'yemen', 'Hodeidah|Hudaydah|Hodeida,Taiz,Marib,Saada|Saadah'],
  ['region', 'yemen', 'Hadramout|Hadramawt,Socotra'],
  ['city', 'saudi-arabia', 'Jeddah,Mecca,Medina,Diriyah'],
  ['city', 'united-arab-emirates', 'Dubai,Sharjah'],
  ['city', 'egypt', 'Sharm el-Sheikh|Sharm El Sheikh,Alexandria,Arish|El-Arish,Ismailia'],
  ['region', 'egypt', 'Sinai'],
  [
    'sea',
    '',
    'Red Sea,Black Sea,Mediterranean|Mediterranean Sea,Persian Gulf|Gulf,Gulf of Aden,Gulf of Oman,Strait of Hormuz,Bab el-Mandeb|Bab al-Mandab,Suez Canal,Baltic Sea,Sea of Azov,Caspian Sea,South China Sea,East China Sea,Taiwan Strait,Yellow Sea,Sea of Japan,Arctic,Bosphorus,Kerch Strait,Gulf of Mexico,Caribbean|Caribbean Sea,Indian Ocean,Arabian Sea,Barents Sea,Panama Canal',
  ],
  [
    'city',
    'ukraine',
    'Kharkiv|Kharkov,Odesa|Odessa,Dnipro,Zaporizhzhia|Zaporizhia,Kherson,Mykolaiv,Lviv,Sumy,Chernihiv,Poltava,Kryvyi Rih,Kramatorsk,Sloviansk,Pokrovsk,Bakhmut,Avdiivka,Chasiv Yar,Toretsk,Kupiansk,Vuhledar,Mariupol,Donetsk,Luhansk|Lugansk,Melitopol,Enerhodar,Izium,Bucha,Chernobyl|Chornobyl,Uzhhorod,Vinnytsia,Zhytomyr,Kostiantynivka,Huliaipole',
  ],
  [
    'region',
    '',
    'Crimea,Donbas|Donbass,Nagorno-Karabakh|Karabakh|Artsakh,Kashmir|Jammu and Kashmir,Transnistria|Transdniestria,South Ossetia,Abkhazia,Western Sahara,Zangezur corridor|Zangezur Corridor,Abyei,Essequibo',
  ],
  ['area', 'ukraine', 'Snake Island,Zaporizhzhia Nuclear Power Plant|Zaporizhzhia nuclear power plant|ZNPP'],
  [
    'region',
    'russia',
    'Kursk,Kursk region|Kursk Region,Belgorod,Bryansk,Chechnya,Dagestan,Siberia,Kaliningrad,Tatarstan',
  ],
  [
    'city',
    'russia',
    'St. Petersburg|Saint Petersburg,Sochi,Rostov|Rostov-on-Don,Vladivostok,Voronezh,Grozny,Novorossiysk,Saratov,Sudzha,Murmansk,Kazan,Engels',
  ],
  ['city', 'belarus', 'Brest,Gomel'],
  ['city', 'turkey', 'Istanbul,Antalya,Izmir,Diyarbakir,Gaziantep'],
  ['city', 'switzerland', 'Geneva,Davos,Zurich,Lausanne,Bürgenstock|Buergenstock'],
  ['city', 'germany', 'Munich,Hamburg,Ramstein,Frankfurt,Bonn'],
  ['city', 'france', 'Strasbourg,Marseille,Lyon,Biarritz,Evian'],
  ['city', 'italy', 'Milan,Venice,Genoa,Naples'],
  ['city', 'united-kingdom', 'Belfast,Edinburgh,Glasgow,Chequers'],
  ['region', 'united-kingdom', 'Northern Ireland,Scotland,Wales,England,Falkland Islands,Chagos Islands,Diego Garcia'],
  [
    'city',
    'united-states',
    'New York|New York City,Chicago,Los Angeles,Houston,Miami,Anchorage,Camp David,Mar-a-Lago,Boston,San Francisco',
  ],
  ['region', 'united-states', 'Alaska,Florida,Texas,California,Guam,Hawaii,Virginia'],
  ['region', 'denmark', 'Greenland'],
  ['region', 'spain', 'Catalonia'],
  ['city', 'spain', 'Barcelona'],
  ['city', 'poland', 'Rzeszow|Rzeszów,Gdansk|Gdańsk,Krakow|Kraków'],
  ['city', 'afghanistan', 'Kandahar,Herat,Mazar-i-Sharif,Jalalabad,Lashkar Gah'],
  ['region', 'afghanistan', 'Helmand,Kunduz,Nangarhar,Uruzgan,Ghazni,Paktika,Khost,Panjshir,Badakhshan'],
  ['city', 'pakistan', 'Karachi,Lahore,Peshawar,Quetta,Rawalpindi'],
  ['region', 'pakistan', 'Balochistan,Khyber Pakhtunkhwa,Punjab,Sindh,Azad Kashmir'],
  [
    'area',
    '',
    'Line of Control|LoC,Line of Actual Control|LAC,Durand Line,Demilitarized Zone|Demilitarised Zone|DMZ,Torkham,Chaman',
  ],
  ['city', 'india', 'Mumbai,Srinagar,Pahalgam,Amritsar,Kolkata,Hyderabad'],
  ['region', 'india', 'Manipur,Ladakh,Gujarat,Rajasthan'],
  ['city', 'china', 'Shanghai,Hong Kong,Tianjin,Guangzhou,Shenzhen'],
  ['region', 'china', 'Xinjiang,Tibet'],
  ['city', 'japan', 'Osaka,Hiroshima,Okinawa'],
  ['city', 'south-korea', 'Busan,Gyeongju,Panmunjom'],
  ['city', 'sudan', 'Omdurman,El Fasher|al-Fashir|El-Fasher,Nyala,El Obeid,Wad Madani'],
  ['region', 'sudan', 'Darfur,Kordofan,Gezira,Blue Nile'],
  ['city', 'democratic-republic-of-the-congo', 'Goma,Bukavu,Uvira,Walikale,Bunia,Beni'],
  ['region', 'democratic-republic-of-the-congo', 'North Kivu,South Kivu,Ituri'],
  ['region', 'ethiopia', 'Tigray,Amhara,Oromia'],
  ['city', 'ethiopia', 'Mekelle'],
  ['region', 'somalia', 'Somaliland,Puntland,Jubaland'],
  ['city', 'libya', 'Benghazi,Misrata,Sirte,Tobruk'],
  ['region', 'mali', 'Kidal,Timbuktu,Gao'],
  [
    'region',
    '',
    'Sahel,Horn of Africa,Great Lakes,Middle East,Balkans|Western Balkans,Caucasus|South Caucasus,Central Asia,Levant,Maghreb,Korean Peninsula|Korean peninsula,Indo-Pacific,Asia-Pacific,Europe,Africa,Asia,Latin America,North Africa,Eastern Europe',
  ],
  ['city', 'south-africa', 'Johannesburg,Cape Town'],
  ['city', 'nigeria', 'Lagos,Maiduguri'],
  ['region', 'nigeria', 'Borno'],
  ['region', 'myanmar', 'Rakhine,Shan State,Kachin,Sagaing'],
  ['city', 'myanmar', 'Mandalay,Yangon,Lashio'],
  ['region', 'thailand', 'Sisaket,Surin'],
  ['area', '', 'Preah Vihear,Ta Muen Thom'],
  ['city', 'canada', 'Montreal,Toronto,Kananaskis,Vancouver'],
  ['city', 'brazil', 'Rio de Janeiro,Belem|Belém,Sao Paulo|São Paulo'],
  ['city', 'kazakhstan', 'Almaty'],
  ['city', 'belgium', 'Ostend'],
  ['city', 'serbia', 'Novi Sad'],
  ['region', 'azerbaijan', 'Nakhchivan'],
];

export const PLACES: readonly GazetteerPlace[] = ROWS.flatMap(([kind, within, names]) =>
  names.split(',').map((forms) => {
    const [name = '', ...aliases] = forms.split('|');
    return { name, aliases, kind, within: within === '' ? null : `state:${within}` };
  }),
);
