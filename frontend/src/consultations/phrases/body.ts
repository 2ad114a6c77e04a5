import type { PhraseBook } from '../../api/types';
import { inLanguage } from '../../language/labels';
import type { LanguageCode } from '../../language/languages';

const LINE = /^phrase:([a-z0-9_-]{1,40})(?:\n|$)/;

/** What somebody writes: ready phrases, which each reader has in their own language, then words of their own. */
export interface Composed {
  readonly phrases: readonly string[];
  readonly text: string;
}

/** A body as it travels: each phrase is a line of its own, `phrase:<code>`, before the writer's words. */
export function bodyOf({ phrases, text }: Composed): string {
  return [...phrases.map((code) => `phrase:${code}`), ...(text.trim() === '' ? [] : [text])].join('\n');
}

/** A body taken apart again. */
export function composedOf(body: string): Composed {
  const phrases: string[] = [];
  let text = body;
  for (let line = LINE.exec(text); line?.[1]; line = LINE.exec(text)) {
    phrases.push(line[1]);
    text = text.slice(line[0].length);
  }
  return { phrases, text };
}

/** The body as one text, its phrases in the reader's language; one that is not in the book stays its code. */
export function spokenBody(body: string, book: PhraseBook | undefined, language: LanguageCode): string {
  const { phrases, text } = composedOf(body);
  const words = phrases.map((code) => {
    const phrase = book?.phrases.find((one) => one.code === code);
    return phrase ? inLanguage(phrase.labels, language) : code;
  });
  return [...words, ...(text === '' ? [] : [text])].join('\n');
}
