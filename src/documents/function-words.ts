// The commonest small words of languages that news is written in, by which a text's language is told.

/** BCP 47 tag → function words, for languages with Latin letters. Words that several share weigh for each of them. */
export const LATIN_FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in a that is was for on with as by at from it he said has have be are were which not but his they this an',
  de: 'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus hat dass sie nach',
  fr: 'le la les de des du et en un une que qui est dans pour sur par au avec ne pas ce il plus son aux se a été sont',
  es: 'el la los las de del y en un una que se por con para su al no es lo como más ha fue sus este entre pero',
  it: 'il la le di del della e in un una che per con non è si da al dei nel alla sono gli ha come più anche',
  pt: 'o a os as de do da e em um uma que não para com se por no na dos ao mais foi como das é pelo',
  nl: 'de het een en van in te dat die is op met voor niet zijn aan er om ook als bij door naar werd hij heeft',
  pl: 'w i na z do nie się że to jest o jak po od za przez dla oraz przy ale tym był są',
  tr: 've bir bu da de için ile olarak olan gibi daha çok ne en kadar sonra ise ancak türkiye dedi',
  id: 'yang dan di dari untuk dengan pada ini itu tidak dalam ke akan oleh juga telah adalah mereka kami bahwa karena atau bisa ada para sudah saat seperti',
  sv: 'och i att det som en på är av för med den till inte om ett han men var sig från vi så har hade kan ska',
  no: 'og i det som en på er av for med den til ikke om et han men var seg fra vi så har hadde kan skal å etter ble',
  da: 'og i det som en på er af for med den til ikke om et han men var sig fra vi så har havde kan skal at efter blev',
  fi: 'ja on ei se että oli hän ovat myös mutta kun joka sen niin kuin tai hänen olla nyt jos ne sekä mukaan sanoi',
  cs: 'a v na se je že s z do o i to za ve pro jako by po k jeho ale od které který však při byl řekl není',
  sk: 'a v na sa je že s z do o aj to za vo pre ako by po k jeho ale od ktoré ktorý však pri bol povedal nie',
  hu: 'a az és hogy nem is egy volt meg de már csak azt el ez mint még lesz van aki vagy szerint után ki azonban',
  ro: 'și în de la a cu pe că nu este o un din pentru care mai sa au fost va se prin dar spus după sunt',
  hr: 'i je u da se na za su od s o a koji kako će ne to bi što iz sa ili do ali nije nakon rekao',
  vi: 'và của là các có được trong cho không đã người với này một những để từ khi sẽ về đến rằng tại cũng',
  sw: 'na ya wa kwa ni za katika la kuwa hiyo huo cha yake kwamba baada lakini alisema hilo pia',
  ca: 'el la els les de del i en un una que es per amb no és al ha més com dels aquest són també però',
};

/** The same for Cyrillic letters. */
export const CYRILLIC_FUNCTION_WORDS: Readonly<Record<string, string>> = {
  ru: 'и в не на что с по как это из он за от для к о но его также который были был будет после или у',
  uk: 'і в не на що з та у як до за від для це й про його також який було був буде після або із',
  bg: 'и в не на че с по как това от за до се са да ще който каза след или към беше със си',
  sr: 'и у не на да је се су за од са о који како ће то би што из или до али није након рекао',
  be: 'і ў не на што з па як гэта да за ад для пра яго таксама які было быў будзе пасля або',
};

/** Languages so near that telling them apart needs no lead: a wrong one of them does no harm. */
export const KIN: readonly (readonly string[])[] = [
  ['no', 'da', 'sv'],
  ['cs', 'sk'],
  ['es', 'ca', 'pt'],
  ['ru', 'uk', 'be', 'bg'],
  ['bg', 'sr'],
];
