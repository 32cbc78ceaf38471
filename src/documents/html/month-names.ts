// Months as other languages of news write them, for dates on pages that are not in English.

/** By month, the words that mean it and no other month in any of these languages: de, fr, es, pt, it, nl, pl, ru, uk, tr, id. */
const NAMES: readonly string[] = [
  'januar jänner janvier enero janeiro gennaio januari stycznia января січня ocak',
  'februar février fevrier febrero fevereiro febbraio februari lutego февраля лютого şubat',
  'märz mars marzo março marco maart marca марта березня mart maret',
  'avril abril aprile kwietnia апреля квітня nisan',
  'mai mayo maio maggio mei maja мая травня mayıs',
  'juni juin junio junho giugno czerwca июня червня haziran',
  'juli juillet julio julho luglio lipca июля липня temmuz',
  'août aout agosto augustus sierpnia августа серпня ağustos agustus',
  'septembre septiembre setembro settembre września сентября вересня eylül',
  'oktober octobre octubre outubro ottobre października октября жовтня ekim',
  'noviembre novembro novembre listopada ноября листопада kasım',
  'dezember décembre decembre diciembre dezembro dicembre desember grudnia декабря грудня aralık',
];
const ENGLISH = 'January February March April May June July August September October November December'.split(' ');
const MEANS = new Map(NAMES.flatMap((list, month) => list.split(' ').map((name) => [name, ENGLISH[month]!] as const)));

/** The line with such months in English; other words stay. */
export function withEnglishMonths(line: string): string {
  return line.replace(/\p{L}{3,12}/gu, (word) => MEANS.get(word.toLowerCase()) ?? word);
}
