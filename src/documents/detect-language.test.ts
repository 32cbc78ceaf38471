// The language of a short passage of news, for every language that is told.
import { expect, test } from 'vitest';
import { detectLanguage } from './detect-language.ts';

/** One sentence of the kind that reports hold, by language. */
const SENTENCES: Readonly<Record<string, string>> = {
  uk: 'Міністр сказав, що переговори відбудуться в понеділок, а делегація прибуде до столиці.',
  ru: 'Министр сказал, что переговоры состоятся в понедельник, а делегация прибудет в столицу.',
  bg: 'Министърът каза, че преговорите ще се състоят в понеделник, а делегацията ще пристигне в столицата.',
  sr: 'Министар је рекао да ће се преговори одржати у понедељак, а делегација стиже у престоницу.',
  fa: 'وزیر امور خارجه گفت که گفتگوها روز دوشنبه برگزار می‌شود و هیئت به پایتخت می‌رسد.',
  ar: 'قال الوزير إن المحادثات ستعقد يوم الاثنين وإن الوفد سيصل إلى العاصمة.',
  ur: 'وزیر نے کہا کہ مذاکرات پیر کو ہوں گے اور وفد دارالحکومت پہنچے گا۔',
  hi: 'मंत्री ने कहा कि वार्ता सोमवार को होगी और प्रतिनिधिमंडल राजधानी पहुंचेगा।',
  zh: '部长说，会谈将于星期一举行，代表团将抵达首都，双方将讨论停火问题。',
  ja: '大臣は、会談は月曜日に行われ、代表団は首都に到着すると述べた。',
  ko: '장관은 회담이 월요일에 열리며 대표단이 수도에 도착할 것이라고 말했다.',
  sv: 'Ministern sade att samtalen ska hållas på måndag och att delegationen kommer till huvudstaden, men det är inte klart.',
  da: 'Ministeren sagde, at samtalerne skal holdes på mandag, og at delegationen kommer til hovedstaden, men det er ikke klart.',
  fi: 'Ministeri sanoi, että neuvottelut pidetään maanantaina ja että valtuuskunta saapuu pääkaupunkiin, mutta se ei ole varmaa.',
  cs: 'Ministr řekl, že jednání se uskuteční v pondělí a že delegace přijede do hlavního města, ale není to jisté.',
  hu: 'A miniszter azt mondta, hogy a tárgyalásokat hétfőn tartják, és a küldöttség megérkezik a fővárosba, de ez nem biztos.',
  ro: 'Ministrul a spus că discuțiile vor avea loc luni și că delegația va ajunge în capitală, dar nu este sigur.',
  vi: 'Bộ trưởng nói rằng cuộc đàm phán sẽ được tổ chức vào thứ Hai và phái đoàn sẽ đến thủ đô, nhưng điều đó không chắc.',
  hr: 'Ministar je rekao da će se pregovori održati u ponedjeljak i da delegacija stiže u glavni grad, ali to nije sigurno.',
  sw: 'Waziri alisema kwamba mazungumzo yatafanyika Jumatatu na kwamba ujumbe utafika katika mji mkuu, lakini si hakika.',
  he: 'השר אמר כי השיחות יתקיימו ביום שני וכי המשלחת תגיע לבירה.',
  th: 'รัฐมนตรีกล่าวว่าการเจรจาจะมีขึ้นในวันจันทร์และคณะผู้แทนจะเดินทางมาถึงเมืองหลวง',
  ka: 'მინისტრმა თქვა, რომ მოლაპარაკებები ორშაბათს გაიმართება.',
  hy: 'Նախարարն ասել է, որ բանակցությունները կանցկացվեն երկուշաբթի օրը։',
  en: 'The talks in Oslo ended without a deal on Monday, and the two sides are to meet again in May.',
  de: 'Der Minister sagte, die Gespräche sollten am Montag stattfinden und die Delegation werde in der Hauptstadt eintreffen.',
  fr: 'Le ministre a déclaré que les pourparlers auront lieu lundi et que la délégation arrivera dans la capitale.',
  es: 'El ministro dijo que las conversaciones se celebrarán el lunes y que la delegación llegará a la capital.',
  it: 'Il ministro ha detto che i colloqui si terranno lunedì e che la delegazione arriverà nella capitale.',
  pt: 'O ministro disse que as conversações vão decorrer na segunda-feira e que a delegação chegará à capital.',
  nl: 'De minister zei dat de gesprekken op maandag zullen plaatsvinden en dat de delegatie in de hoofdstad zal aankomen.',
  pl: 'Minister powiedział, że rozmowy odbędą się w poniedziałek i że delegacja przybędzie do stolicy, ale nie jest to pewne.',
  tr: 'Bakan, görüşmelerin pazartesi günü yapılacağını ve heyetin başkente varacağını söyledi, ancak bu kesin değil.',
  id: 'Menteri mengatakan bahwa pembicaraan akan diadakan pada hari Senin dan delegasi akan tiba di ibu kota, tetapi itu tidak pasti.',
  bn: 'মন্ত্রী বলেছেন, আলোচনা সোমবার অনুষ্ঠিত হবে এবং প্রতিনিধিদল রাজধানীতে পৌঁছাবে।',
  sk: 'Minister povedal, že rokovania sa uskutočnia v pondelok a že delegácia príde do hlavného mesta, ale nie je to isté.',
};

test.each(Object.entries(SENTENCES))('%s', (tag, sentence) => {
  expect(detectLanguage(sentence)).toBe(tag);
});

test('what is too short or in no language is not told', () => {
  expect(detectLanguage('Oslo, Monday')).toBe(null);
  expect(detectLanguage('12 000 17:30 – 4 : 1')).toBe(null);
  expect(
    detectLanguage(
      'Palm Bay Rockledge Viera Melbourne Titusville Cocoa Merritt Satellite Eau Gallie Astronaut Heritage',
    ),
  ).toBe(null);
});

test('an English report with foreign names and quotations stays English', () => {
  const text =
    'The party of Recep Tayyip Erdoğan and the “Bündnis Sahra Wagenknecht” said on Monday that they would not take part in the talks, “la paix des braves” as the minister had called them.';
  expect(detectLanguage(text)).toBe('en');
});
