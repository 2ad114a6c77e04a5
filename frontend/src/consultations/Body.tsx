import { CardChip } from './CardChip';
import { PhraseText } from './phrases/PhraseText';
import { SheetChip } from './SheetChip';
import { textParts } from './text-parts';

interface Props {
  readonly text: string;
  readonly language: string | null;
  readonly className?: string;
}

/** Somebody's words: in their own direction and language, whatever the page is read in. */
export function Body({ text, language, className = '' }: Props) {
  return (
    <p className={`body ${className}`} dir="auto" lang={language ?? undefined}>
      {textParts(text, location.origin).map((part, index) =>
        part.kind === 'text' ? (
          part.text
        ) : part.kind === 'phrase' ? (
          <PhraseText code={part.text} key={index} />
        ) : part.kind === 'card' ? (
          <CardChip id={part.text} key={index} />
        ) : part.kind === 'sheet' ? (
          <SheetChip jurisdiction={part.text} key={index} />
        ) : (
          <bdi className={part.kind === 'reference' ? 'reference' : 'direction-mark'} key={index}>
            {part.text}
          </bdi>
        ),
      )}
    </p>
  );
}
