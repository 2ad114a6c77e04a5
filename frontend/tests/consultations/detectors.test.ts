import { describe, expect, test } from 'vitest';
import { PATTERNS } from '../../src/consultations/caution/births';
import type { Danger } from '../../src/consultations/caution/detectors';
import { dangersIn } from '../../src/consultations/caution/detectors';

/** Every number and name here is invented, or the published example of its format. */
const FOUND: readonly (readonly [string, Danger])[] = [
  // bank accounts
  ['The money went to KZ86 125K ZT50 0410 0100.', 'account'],
  ['IBAN: GB29NWBK60161331926819', 'account'],
  ['They sent KZ86 125K ZT50 0410 0100 EUR 4,000.', 'account'],
  ['KZ86 125K ZT50 0410 0100 USD', 'account'],
  ['kz86 125k zt50 0410 0100', 'account'],
  ['KZ86\u00a0125K\u00a0ZT50\u00a00410\u00a00100 и далее', 'account'],
  ['KZ86-125K-ZT50-0410-0100', 'account'],
  ['KZ86\u202f125K\u2011ZT50\t0410  0100', 'account'],
  ['FR14 20041 01005 0500013M026 06 de la cuenta', 'account'],
  ['see ab12 on page 4, then GB29NWBK60161331926819 there', 'account'],
  ['funds on account no. 0012-3456-7890', 'account'],
  ['Деньги ушли на счёт 40702810900000012345.', 'account'],
  ['расчётный счет № 12345678', 'account'],
  ['تم التحويل إلى SA0380000000608010167519', 'account'],
  ['حساب رقم ٠١٢٣٤٥٦٧٨٩', 'account'],
  ['la cuenta ES91 2100 0418 4502 0005 1332', 'account'],
  ['cuenta n.º 0049-1500-0512', 'account'],
  ['KZ86.125K.ZT50.0410.0100 EUR', 'account'],
  // cards
  ['карта 4111.1111.1111.1111', 'card'],
  ['paid with 4111 1111 1111 1111 twice', 'card'],
  ['4111\u00a01111\u00a01111\u00a01111', 'card'],
  ['4111 1111 1111 1111 12/27, 123', 'card'],
  ['2 cards: 4111\u20111111\u20111111\u20111111', 'card'],
  ['карта 5555-5555-5555-4444', 'card'],
  ['البطاقة ٤١١١١١١١١١١١١١١١', 'card'],
  ['tarjeta 378282246310005', 'card'],
  // documents
  ['passport N12345678', 'document'],
  ['Passport no. 45 6123456', 'document'],
  ['ИИН 850101300123', 'document'],
  ['паспорт 45 06 123456', 'document'],
  ['جواز السفر رقم A1234567', 'document'],
  ['بطاقة هوية ٢٨٧٠١٠١١٢٣٤٥٦٧', 'document'],
  ['con pasaporte AAB123456', 'document'],
  ['DNI 12.345.678-Z, cédula 1234567', 'document'],
  // people with their birth dates
  ['John Sample, 12/05/1985', 'person'],
  ['IVANOV Petr, 12.05.1985', 'person'],
  ['SAMPLE JOHN 12/05/1985', 'person'],
  ['Иванов П. С., 12.05.1985', 'person'],
  ['П.С. Иванов 12.05.1985', 'person'],
  ['Juan Ejemplo 12-05-1985', 'person'],
  ['محمد أحمد علي، 12/05/1985', 'person'],
  ['محمد أحمد علي (١٢/٠٥/١٩٨٥)', 'person'],
  ['the suspect, born 3 May 1985 in', 'person'],
  ['DOB: 1985-05-03', 'person'],
  ['Иванов Пётр Сидорович, 12.05.1985', 'person'],
  ['дата рождения 12 мая 1985 года', 'person'],
  ['12.05.1985 г.р.', 'person'],
  ['المتهم من مواليد 12/5/1985', 'person'],
  ['ولد في ١٢ مايو ١٩٨٥', 'person'],
  ['Juan Ejemplo (12-05-1985)', 'person'],
  ['nacido el 12 de mayo de 1985', 'person'],
  ['John Smith (12 May 1985)', 'person'],
  ['John Smith, May 12, 1985', 'person'],
  ['IVANOV PETR, 12 MAY 1985', 'person'],
  ['John Smith (12 Sept. 1985)', 'person'],
  ['Ivanov Petr 12.05.85', 'person'],
  ['Ivanov Petr, 12/05/85', 'person'],
  ['Иванов Пётр Сергеевич, 12 мая 1985', 'person'],
  ['Иванов П. С. (12 сентября 1985 г.)', 'person'],
  ['محمد أحمد علي (12 مايو 1985)', 'person'],
  ['محمد أحمد علي، ١٢ أبريل ١٩٨٥', 'person'],
  ['محمد أحمد علي، 12 كانون الثاني 1985', 'person'],
  ['Juan Ejemplo (12 de mayo de 1985)', 'person'],
  ['Jean Exemple, 12 août 1985', 'person'],
  ['João Exemplo (12 de março de 1985)', 'person'],
  ['John Sample, 12th May 1985', 'person'],
  ['John Sample, 1st of May 1985', 'person'],
  ['John Sample, May 12th, 1985', 'person'],
  ['John Sample 12-may-1985', 'person'],
  ['John Sample, 12/May/1985', 'person'],
  ['SAMPLE JOHN 12-MAY-1985', 'person'],
  ['John Sample, 1985/05/12', 'person'],
  ['12.05.1985 John Sample', 'person'],
  ['12th May 1985, John Sample', 'person'],
  ['Suspects:\n1. 12-may-1985 John Sample', 'person'],
  ['Suspects: A. Other; 12/05/1985, SAMPLE John', 'person'],
  ['Jack Lawson, 12.05.1985 and Stanley Sample, 13.05.1985', 'person'],
  ['Under article 228 of the Code the suspect John Sample, 12.05.1985', 'person'],
  ['12.05.1985 Иванов Пётр Сидорович', 'person'],
  ['12 мая 1985 г., Иванов П. С.', 'person'],
  ['Иванов Пётр, 12-го мая 1985', 'person'],
  ['Иванов Пётр 12-май-1985', 'person'],
  ['12/05/1985 - محمد أحمد علي', 'person'],
  ['١٢ مايو ١٩٨٥، محمد أحمد علي', 'person'],
  ['محمد أحمد علي، 12-مايو-1985', 'person'],
  ['علي محمد حمادة، 12/05/1985', 'person'],
  ['12/05/1985 Juan Ejemplo', 'person'],
  ['12 de mayo de 1985: Juan Ejemplo Muestra', 'person'],
  ['Juan Ejemplo, 12-may-1985', 'person'],
  ['Juan Ejemplo, 1º de mayo de 1985', 'person'],
  // names that are words for laws and institutions too
  ['Wang Lei, 12.05.1985', 'person'],
  ['Lei Zhang (12/05/1985)', 'person'],
  ['Nguyen Van Loi, 12.05.1985', 'person'],
  ['Margaret Court, 12.05.1985', 'person'],
  ['María Corte, 12.05.1985', 'person'],
  ['Reino Virtanen, 12.05.1985', 'person'],
  ['Джейн Фонда, 12.05.1985', 'person'],
  ['12.05.1985 Margaret Court', 'person'],
  // a heading, or a line that a name goes over
  ['Supreme Court\nJohn Sample, 12.05.1985', 'person'],
  ['Ministry of Interior\nIvan Petrov, 12.05.1985', 'person'],
  ['Banco Nacional\nJuan Ejemplo, 12.05.1985', 'person'],
  ['Верховный Суд\n\nИванов Пётр Сидорович, 12.05.1985', 'person'],
  ['البنك المركزي\nمحمد أحمد علي، 12.05.1985', 'person'],
  ['12.05.1985 John Sample\nSupreme Court', 'person'],
  ['the suspect John\nSample, 12.05.1985', 'person'],
  // decrees about a person
  ['Decree against John Sample, 12.05.1985', 'person'],
  ['Resolución contra Juan Ejemplo (12.05.1985)', 'person'],
  ['Постановление об Иванове Петре, 12.05.1985', 'person'],
  ['قرار ضد محمد أحمد علي، 12.05.1985', 'person'],
  // an office and a person
  ['Bank Manager John Sample (12.05.1985)', 'person'],
  ['Union Leader John Sample, 12.05.1985', 'person'],
  ['Ministry of Interior Ivan Petrov, 12.05.1985', 'person'],
  ['Директор ООО Иванов Пётр, 12.05.1985', 'person'],
  ['Прокуратура Иванов Пётр, 12.05.1985', 'person'],
  ['مدير البنك محمد أحمد علي، 12.05.1985', 'person'],
  ['Banco Juan Ejemplo, 12.05.1985', 'person'],
  ['Registered John Sample, 12.05.1985', 'person'],
  // where somebody is
  ['she is at 41.31108, 69.24056 now', 'place'],
  ['41°18′ N', 'place'],
  ['координаты: 43.238949 76.889709', 'place'],
  ['الموقع ٢٥.٢٠٤٨٤، ٥٥.٢٧٠٧٨'.replace('،', ','), 'place'],
  ['ubicación https://www.google.com/maps/@40.4,-3.7', 'place'],
];

const FREE: readonly string[] = [
  'Our reference KZ-TH 2026-014 of 22 November 2026.',
  'Article 18(5) of the Convention, 2000-2026; 15 000 000 tenge, 12.5 per cent.',
  'Palermo Convention, 15.11.2000, and the Vienna Convention, 20/12/1988',
  'The Supreme Court 12.05.2026 and the Tashkent City Court 01-12-2026',
  'IT12 systems were asked about by both offices on 3 December, and no answer came before 11:30.',
  'Call the duty desk on +7 727 250 12 34 or +966 11 234 5678.',
  'Kazakhstan Tashkent, 12.05.2024 meeting',
  'Kazakhstan Tashkent 12.05.24 and the Vienna Office, 12 May 2024',
  'Palermo Convention (15 November 2000); point 4.12.05.85 of the Annex',
  'Ташкент Казахстан, 12 мая 2024 г., встреча',
  'الاجتماع في الرياض، 12 مايو 2024',
  'Reunión Madrid Lisboa, 12 de mayo de 2024',
  'Case 2026/00123-4, file 17-4/2026, room 1204, A/RES/55/25.',
  'We ask to freeze 1,250,000.00 USD until 01/12/2026.',
  'Account records for 2024 and 2025 are needed.',
  'The hearing is on 3 December 2026 at 10:30.',
  'Which authority is competent for passport data?',
  'Наш исх. № 17-4/2026 от 22.11.2026, статья 228 УК.',
  'Палермская Конвенция, 15.11.2000',
  'Счёт открыт в 2024 году в одном из банков.',
  'Просим ответить до 01.12.2026, дежурный телефон +7 727 250 12 34.',
  'Паспортные данные в запросе не нужны.',
  'المادة ١٨ من الاتفاقية لعام ٢٠٠٠، الفقرة ٥',
  'مرجعنا KZ-SA 2026-014 بتاريخ ٢٢ نوفمبر ٢٠٢٦',
  'الحساب مفتوح منذ عام 2024',
  'يُرجى الرد قبل 01/12/2026',
  'عقدت الجلسة في الرياض، 12/05/2026',
  'اتفاقية الأمم المتحدة، 15/11/2000',
  'Nuestra referencia 17-4/2026, de 22 de noviembre de 2026.',
  'Convenio de Palermo, 15/11/2000',
  'La cuenta se abrió en 2024 en un banco de Madrid.',
  'Llame al +34 91 123 45 67 antes del 01/12/2026.',
  'El pasaporte no es necesario para la solicitud.',
  // laws, courts and offices with old dates
  'Law No. 5 of 12 May 1985',
  'Law No. 5 of 12th May 1985, as amended on 3-jun-1999',
  'The bank was established 12.05.1985.',
  'National Bank, established 12.05.1985',
  'National Bank Established 12.05.1985',
  'Supreme Court, 12.05.1985; Central Bank (12 May 1985)',
  'Bank of Saint Petersburg, 12.05.1990',
  'Law on Organised Crime, 12 May 1995',
  'Interpol General Secretariat (12.05.1956)',
  '12.05.1985 Vienna Convention',
  '12 May 1985, Law No. 5',
  'On 12 May 2014 Central Customs seized the goods.',
  'Закон № 5 от 12 мая 1985 года',
  'Верховный Суд, 12.05.1985',
  'Национальный Банк, основан 12.05.1985',
  'Министерство Юстиции 12.05.1992',
  '12.05.1985 Уголовный Кодекс',
  'القانون رقم 5 المؤرخ في 12 مايو 1985',
  'البنك المركزي، 12/05/1985',
  'وزارة العدل (تأسست 12/05/1985)',
  'جمهورية مولدوفا، 12/05/1992',
  'الموافق 12/05/2026 ميلادي',
  '12/05/1985، القانون الجنائي',
  'Ley n.º 5, de 12 de mayo de 1985',
  'Banco Nacional (12 de mayo de 1985)',
  'Corte Suprema, fundada el 12/05/1985',
  '12/05/1985, Convenio de Viena',
  'Ministry of Foreign Affairs, 12.05.1985',
  'Tashkent City Court, 12.05.1985',
  'Law on Combating Organised Crime, 12.05.1985',
  'Министерство Внутренних Дел, 12.05.1985',
  'Закон о Противодействии Коррупции, 12.05.1995',
  'قانون مكافحة الفساد، 12/05/1985',
  'Ministerio de Justicia, 12.05.1985',
  'Tribunal Supremo (12.05.1985)',
];

describe('what must not travel', () => {
  test.each(FOUND)('«%s» holds: %s', (text, expected) => {
    expect(dangersIn(text)).toContain(expected);
  });

  test.each(FREE)('«%s» may travel', (text) => {
    expect(dangersIn(text)).toEqual([]);
  });

  test.each(PATTERNS.map(({ source }) => source))('no pattern looks back over any number of blanks: %#', (source) => {
    const looks = [...source.matchAll(/\(\?<[=!]((?:\\.|\[(?:\\.|[^\]\\])*\]|[^()[\]\\])*)\)/gu)];
    expect(looks).toHaveLength(source.split(/\(\?<[=!]/u).length - 1);
    for (const [, look = ''] of looks)
      expect(look.replaceAll(/\[(?:\\.|[^\]\\])*\]|\\./gu, 'x')).not.toMatch(/[*+]|\{\d+,\}/u);
  });

  test('a number that fails its check digit is no account and no card', () => {
    expect(dangersIn('KZ87 125K ZT50 0410 0100 and 4111 1111 1111 1112')).not.toContain('account');
    expect(dangersIn('4111 1111 1111 1112')).not.toContain('card');
  });

  test.each([
    ['The victim is named Anna.', 'person'],
    ['Её зовут Анна', 'person'],
    ['الضحية اسمها فاطمة', 'person'],
    ['La víctima se llama Ana', 'person'],
    ['She stays at 12 Garden Street', 'place'],
    ['живёт на ул. Садовая, 12', 'place'],
    ['في شارع الملك 12', 'place'],
    ['en la calle Mayor 12', 'place'],
  ] as const)('where victims are spared, «%s» holds: %s', (text, expected) => {
    expect(dangersIn(text)).not.toContain(expected);
    expect(dangersIn(text, true)).toContain(expected);
  });

  test.each([
    'She needs a specialist and a female interpreter.',
    'Нужен специалист по потерпевшим.',
    'تحتاج الضحية إلى مترجمة',
    'La víctima necesita una intérprete.',
  ])('where victims are spared, «%s» may travel', (text) => {
    expect(dangersIn(text, true)).toEqual([]);
  });
});
