import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useLanguage } from '../language/LanguageProvider';
import { Button } from '../ui/Button';
import './search-field.css';

const PAUSE = 150;

interface Props {
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Search or Enter was pressed: an answer of half a minute ago is not enough for somebody who asks again. */
  readonly onAsk: () => void;
}

/** Results follow the typing after a short pause; Search and Enter do not wait for it. */
export function SearchField({ text, onText, onAsk }: Props) {
  const { t, direction } = useLanguage();
  const [typed, setTyped] = useState(text);
  const sent = useRef(text);

  // Back, a chip or a link changed the address: the field follows, but never against somebody who is typing.
  useEffect(() => {
    if (text === sent.current) return;
    sent.current = text;
    setTyped(text);
  }, [text]);

  function send(words: string) {
    sent.current = words.trim();
    onText(words.trim());
  }

  // An answer that comes while somebody types draws all of this anew: it must not begin the pause again.
  const pauseIsOver = useEffectEvent(() => {
    if (typed.trim() !== sent.current) send(typed);
  });
  useEffect(() => {
    const timer = setTimeout(pauseIsOver, PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);

  return (
    <form
      className="search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        send(typed);
        onAsk();
      }}
    >
      <input
        type="search"
        className="control search-input"
        aria-label={t('directory-search-label')}
        placeholder={t('directory-search-hint')}
        value={typed}
        // An empty field keeps the page's direction, or its placeholder would stand on the wrong side.
        dir={typed ? 'auto' : direction}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
        maxLength={200}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Button type="submit" look="primary">
        {t('directory-search')}
      </Button>
    </form>
  );
}
