// A report in another language is listed and kept out; an English one with foreign words in it is not.
import { describe, expect, test } from 'vitest';
import { report } from '../../test/helpers/event.ts';

/** Two sentences of news in ten languages and more. */
const REPORTS: Readonly<Record<string, string>> = {
  ru: 'Переговоры в порту закончились без соглашения. Министр сказал, что стороны встретятся снова в мае, но не назвал дня.',
  uk: 'Переговори в порту закінчилися без угоди. Міністр сказав, що сторони зустрінуться знову у травні, але не назвав дня.',
  ar: 'انتهت المحادثات في الميناء دون اتفاق. وقال الوزير إن الطرفين سيجتمعان مرة أخرى في مايو لكنه لم يذكر اليوم.',
  fa: 'گفتگوها در بندر بدون توافق پایان یافت. وزیر گفت که طرفین در ماه مه دوباره دیدار می‌کنند اما روز آن را نگفت.',
  zh: '港口的会谈没有达成协议就结束了。部长说,双方将于五月再次会面,但没有说明具体日期。',
  de: 'Die Gespräche im Hafen sind ohne Einigung zu Ende gegangen. Der Minister sagte, man werde sich im Mai wieder treffen, nannte aber keinen Tag.',
  fr: 'Les pourparlers dans le port se sont achevés sans accord. Le ministre a dit que les deux parties se reverront en mai, sans donner de jour.',
  es: 'Las conversaciones en el puerto terminaron sin acuerdo. El ministro dijo que las partes se verán de nuevo en mayo, pero no dio el día.',
  tr: 'Limandaki görüşmeler anlaşma olmadan sona erdi. Bakan, tarafların mayıs ayında yeniden bir araya geleceğini söyledi, ancak gün için bir şey demedi.',
  pl: 'Rozmowy w porcie zakończyły się bez porozumienia. Minister powiedział, że strony spotkają się znowu w maju, ale nie podał dnia.',
  he: 'השיחות בנמל הסתיימו ללא הסכם. השר אמר כי הצדדים ייפגשו שוב בחודש מאי, אך לא נקב ביום.',
  ja: '港での会談は合意なしに終わった。大臣は、双方が五月に再び会うと述べたが、日は明らかにしなかった。',
};

test.each(Object.entries(REPORTS))('%s is kept out', (tag, text) => {
  const { language, leftOut, issues, text: kept } = report('a', text);
  expect({ language, rule: leftOut?.rule }).toEqual({ language: tag, rule: 'language/not-english' });
  expect(leftOut?.reason).toContain(`(${tag})`);
  expect(issues.map(({ code }) => code)).toContain('not-english');
  expect(kept).toBe(text);
});

test.each([
  [
    'Russian',
    'Peregovory v portu zakonchilis bez soglasheniya. Ministr skazal, chto storony vstretyatsya snova v maye, no ne nazval dnya. Po yego slovam, glavnym voprosom ostayotsya sudba plennykh, kotorykh obe storony uderzhivayut uzhe bolshe goda. Delegatsii razyekhalis posle obeda, ne otvetiv na voprosy zhurnalistov.',
  ],
  [
    'Arabic',
    'Intahat al-muhadathat fi al-mina dun ittifaq. Wa qala al-wazir inna al-tarafayn sayajtamian marratan ukhra fi mayu lakinnahu lam yadhkur al-yawm. Wa adafa anna qadiyat al-asra tabqa al-masala al-asasiya bayna al-tarafayn mundhu akthar min sana wa nisf sana.',
  ],
])('%s in Latin letters is no English', (_name, text) => {
  expect(report('a', text)).toMatchObject({ language: 'und', leftOut: { rule: 'language/not-english' } });
});

describe('English stays in', () => {
  test.each([
    ['a short text', 'The ministry declined to comment.'],
    ['two words', 'Talks end'],
    [
      'names and quotations of others',
      'The party of Recep Tayyip Erdoğan and the “Bündnis Sahra Wagenknecht” said on Monday that they would not take part in the talks, “la paix des braves” as the minister had called them.',
    ],
    [
      'headlines',
      'Norland frees forty prisoners\n\nLower Norland shuts border\n\nTalks in Oss end without deal, envoys fly home',
    ],
    [
      'a list of names',
      'Those freed: Jan Vey, Ada Berg, Olaf Sund, Per Holm, Ilka Toren, Bram Odessar, Nils Aas, Ulla Vik, Kai Moen, Siri Dahl, Tor Lie, Eva Ness, Leif Rud, Anna Bakke, Jon Haug, Mia Strand, Ola Hagen, Ida Foss, Lars Bye, Tone Eide.',
    ],
  ])('%s', (_name, text) => {
    expect(report('a', text)).toMatchObject({ leftOut: null });
  });

  test('where the page declares its frame’s language and the words are English', () => {
    const text = 'The ministry said that the talks are on.';
    expect(report('a', text)).toMatchObject({ leftOut: null });
  });
});

test('a report of two languages is analysed in its English part alone', () => {
  const english =
    'The talks in the port ended without a deal on Monday, and the two sides are to meet again in May, the minister said after three hours behind closed doors. He did not name a day, and the envoys left without taking questions from the reporters who had waited for them on the quay since the early morning.';
  const { blocks, excluded, leftOut, text, issues, language } = report(
    'a',
    `${english}\n\n${REPORTS.ru}\n\n${REPORTS.de}`,
  );
  expect({ leftOut, language }).toEqual({ leftOut: null, language: 'en' });
  expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual([english]);
  expect(excluded.map(({ rule, reason }) => [rule, /\((\w+)\)/.exec(reason)?.[1]])).toEqual([
    ['language/paragraph', 'ru'],
    ['language/paragraph', 'de'],
  ]);
  expect(issues.map(({ code }) => code)).toContain('mixed-language');
});

test('a foreign report with an English sentence is kept out', () => {
  expect(report('a', `${REPORTS.de}\n\n${REPORTS.de}\n\nThis is our English summary of it.`).leftOut?.rule).toBe(
    'language/not-english',
  );
});
