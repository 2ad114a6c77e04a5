import { FluentBundle, FluentResource } from '@fluent/bundle';
import type { LanguageCode } from './languages';
import { localeOf } from './languages';
import type { MessageArguments, MessageId } from './message-ids';

const sources = import.meta.glob<string>('../../messages/*.ftl', { query: '?raw', import: 'default' });
const bundles = new Map<LanguageCode, FluentBundle>();

/**
 * The words of one language, fetched once as a chunk of their own.
 * Throws what the import throws when the chunk cannot be had (offline); the caller keeps the language it has.
 */
export async function loadMessages(language: LanguageCode): Promise<FluentBundle> {
  const known = bundles.get(language);
  if (known) return known;
  const load = sources[`../../messages/${language}.ftl`];
  if (!load) throw new Error(`no messages for ${language}`);
  const bundle = makeBundle(language, await load());
  bundles.set(language, bundle);
  return bundle;
}

/** Fluent isolates every argument (U+2068 … U+2069), so a Latin name stays whole inside an Arabic sentence. */
export function makeBundle(language: LanguageCode, source: string): FluentBundle {
  const bundle = new FluentBundle(localeOf(language));
  const faults = bundle.addResource(new FluentResource(source));
  if (faults.length > 0) throw faults[0];
  return bundle;
}

/** `t('shell-directory')`, `t('results-count', {count: 3})`: ids and arguments are checked by the compiler. */
export type Translate = <Id extends MessageId>(
  id: Id,
  ...given: MessageArguments[Id] extends null ? [] : [MessageArguments[Id]]
) => string;

export function translator(bundle: FluentBundle): Translate {
  return (id, ...given) => {
    const pattern = bundle.getMessage(id)?.value;
    if (!pattern) throw new Error(`message ${id} is missing`);
    return bundle.formatPattern(pattern, given[0] ?? {});
  };
}
