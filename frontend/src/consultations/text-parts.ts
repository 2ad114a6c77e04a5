import { composedOf } from './phrases/body';

/** A body taken apart for the eye: references that must not break, and direction marks that must not work unseen. */
export type TextPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'reference'; readonly text: string }
  | { readonly kind: 'mark'; readonly text: string }
  /** The address of an entry of the directory: `text` is its id. */
  | { readonly kind: 'card'; readonly text: string }
  /** The address of a jurisdiction's sheet: `text` is its code. */
  | { readonly kind: 'sheet'; readonly text: string }
  /** A line that names a phrase of the phrase book: `text` is its code. */
  | { readonly kind: 'phrase'; readonly text: string };

// Direction overrides can make a text read differently from what it says; in a body they are shown, not obeyed.
const MARK = '[\\u202a-\\u202e\\u2066-\\u2069]';
// KZ-TH 2026-014, QA-114/2026, № 12-3/456-26: letters and digits joined by hyphen or slash, with a digit somewhere.
const SIGN = '[\\p{L}\\p{N}]';
const REFERENCE = `(?<!${SIGN})(?=[\\p{L}\\p{N}/-]*\\p{N})${SIGN}+(?:[-/]${SIGN}+)+(?!${SIGN})`;
// An entry of the directory or a sheet, by its path or by the whole address of this site; one elsewhere stays text.
const PLACE =
  '(?<![\\w./:])(?<site>https?://[\\w.:-]+)?/directory/(?:(?<card>[0-9a-hjkmnp-tv-z]{20})|sheets/(?<sheet>[A-Z]{2}))(?![\\w/])';
const SPECIAL = new RegExp(`(?<mark>${MARK})|${PLACE}|(?<reference>[A-Z]{2}-[A-Z]{2}\\s\\d{4}-\\d{2,5}|${REFERENCE})`, 'gu');

export function textParts(body: string, site = ''): TextPart[] {
  const { phrases, text } = composedOf(body);
  return [...phrases.map((code): TextPart => ({ kind: 'phrase', text: code })), ...ownParts(text, site)];
}

function ownParts(body: string, site: string): TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const match of body.matchAll(SPECIAL)) {
    const elsewhere = match.groups?.['site'] !== undefined && match.groups['site'] !== site;
    if (elsewhere) continue;
    if (match.index > from) parts.push({ kind: 'text', text: body.slice(from, match.index) });
    if (match.groups?.['mark']) {
      const code = match[0].codePointAt(0)?.toString(16).toUpperCase() ?? '';
      parts.push({ kind: 'mark', text: `U+${code}` });
    } else if (match.groups?.['card']) parts.push({ kind: 'card', text: match.groups['card'] });
    else if (match.groups?.['sheet']) parts.push({ kind: 'sheet', text: match.groups['sheet'] });
    else parts.push({ kind: 'reference', text: match[0] });
    from = match.index + match[0].length;
  }
  if (from < body.length) parts.push({ kind: 'text', text: body.slice(from) });
  return parts;
}
