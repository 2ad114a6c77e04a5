import { useQuery } from '@tanstack/react-query';
import { spokenName } from '../../language/labels';
import { useLanguage } from '../../language/LanguageProvider';
import { phraseBookQuery } from './phrase-book';
import './phrases.css';

/** A phrase in the reader's own language, whatever language it was chosen in; one that is unknown shows its code. */
export function PhraseText({ code }: { readonly code: string }) {
  const { code: reader } = useLanguage();
  const phrase = useQuery(phraseBookQuery).data?.phrases.find((one) => one.code === code);
  const words = phrase ? spokenName(phrase.labels, reader) : { text: code, lang: undefined };
  return (
    <bdi className="phrase" lang={words.lang}>
      {words.text}
    </bdi>
  );
}
