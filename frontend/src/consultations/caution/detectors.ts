import type { Despite } from '../../api/types';
import { hasPerson } from './births';

/**
 * What should not travel here, found on the page only. The words themselves are told to nobody; the server hears which
 * kind was sent all the same, and why.
 */
export type Danger = Despite['categories'][number];

/** Digits of every script in use here as ASCII, and one kind of space and of dash, so that one pattern reads them all. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\t\u2000-\u200a]/g, ' ')
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replaceAll(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replaceAll(/[\u00ad\u200b-\u200f\u2060\ufeff\u061c\u202a-\u202e\u2066-\u2069]/g, '');
}

/** What may be the number of an account or of a card: seen from each of its possible beginnings, other words after it included. */
const IBAN = /(?<![A-Z\d])(?=([A-Z]{2}\d{2}(?:[ .-]{0,2}[A-Z\d]){11,30})(?![A-Z\d]))/gi;
const CARD = /(?<![\d+])(?=([2-6]\d{3}(?:[ .-]?\d){9,15})(?!\d))/g;
const ACCOUNT_WORD = /(?:account|a\/c|сч[её]т\p{L}*|р\/с|حساب|cuenta|conta|compte)[^\d\n]{0,24}\d(?:[ -]?\d){7,}/iu;
/** Twenty digits that begin with the class of a bank account: the form of accounts in the rouble area. */
const LONG_ACCOUNT = /(?<!\d)[34]\d{19}(?!\d)/;

/** Whether a number passes its check that begins where `wanted` begins and ends where one of its groups does. */
function holds(text: string, wanted: RegExp, passes: (number: string) => boolean): boolean {
  for (const [, run = ''] of text.matchAll(wanted))
    for (const end of run.matchAll(/[A-Z\d](?![A-Z\d])/gi))
      if (passes(run.slice(0, end.index + 1).replaceAll(/[ .-]/g, ''))) return true;
  return false;
}

const hasAccount = (text: string) => holds(text, IBAN, isIban) || ACCOUNT_WORD.test(text) || LONG_ACCOUNT.test(text);
const hasCard = (text: string) => holds(text, CARD, isCardNumber);

/** The check of ISO 13616: the number, its head moved to its end and its letters as numbers, leaves 1 when divided by 97. */
function isIban(number: string): boolean {
  if (number.length < 15 || number.length > 34) return false;
  let rest = 0;
  for (const letter of `${number.slice(4)}${number.slice(0, 4)}`) {
    const value = Number.parseInt(letter, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** The check digit of payment cards (Luhn, ISO/IEC 7812-1). */
function isCardNumber(digits: string): boolean {
  if (digits.length < 13) return false;
  let sum = 0;
  for (const [index, digit] of [...digits].toReversed().entries()) {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}

const DOCUMENT_WORD =
  /(?:passport|паспорт|جواز|pasaporte|passeport|passaporte|удостоверени|бизнес-идент|национал|هوية|بطاقة|الرقم القومي|identity card|id card|id no|dni|nie|c[ée]dula|cpf|ИИН|ЖСН|ИНН|СНИЛС|ПИНФЛ)[^\d\n]{0,24}(?:\d[ -]?){5,}/iu;
/** A letter or two with seven to nine digits, or personal numbers of 12 or 14 digits: common forms of documents. */
const DOCUMENT = /(?<![\p{L}\d])[A-Z]{1,2}\d{7,9}(?!\d)|(?<![\d+])(?:\d{12}|\d{14})(?!\d)/u;

function hasDocument(text: string): boolean {
  return DOCUMENT_WORD.test(text) || DOCUMENT.test(text);
}

const COORDINATES =
  /(?<![\d.])-?\d{1,2}\.\d{3,}°?\s?[NSСЮ]?\s{0,8}[,;/ ]\s{0,8}-?\d{1,3}\.\d{3,}(?!\d)|\d{1,3}°\s?\d{1,2}\s?['′’]|(?:maps\.app|goo\.gl\/maps|google\.\w+\/maps|yandex\.\w+\/maps|2gis\.\w+)/iu;

/** Only in a room that spares victims: whatever names somebody, or where they are. */
const ANYBODY =
  /(?:\bmr\b|\bmrs\b|\bms\b|\bmiss\b|\bnamed\b|name is|г-н|г-ж|гражданк|гражданин|зовут|по имени|السيدة|السيد|اسمها|اسمه|تدعى|\bsra?\b|se llama|llamad[ao])\.?\s+\p{L}/iu;
const ADDRESS =
  /\d+\s+\p{Lu}\p{L}+\s+(?:street|st\.|road|avenue|lane)|(?:ул\.|улица|пр-т|проспект|дом №?|شارع|calle|avenida|avda\.)\s*\p{L}*\s*[^\n]{0,24}?\d/iu;

/** The kinds of things in a text that should not travel, each once. `victims`: the room spares victims, so less may. */
export function dangersIn(text: string, victims = false): readonly Danger[] {
  const words = plain(text);
  const found: Record<Danger, boolean> = {
    account: hasAccount(words),
    card: hasCard(words),
    document: hasDocument(words),
    person: hasPerson(words) || (victims && ANYBODY.test(words)),
    place: COORDINATES.test(words) || (victims && ADDRESS.test(words)),
  };
  if (found.card || found.account) found.document &&= DOCUMENT_WORD.test(words);
  return (Object.keys(found) as Danger[]).filter((danger) => found[danger]);
}
