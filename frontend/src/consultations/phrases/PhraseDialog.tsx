import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { inLanguage } from '../../language/labels';
import { useLanguage } from '../../language/LanguageProvider';
import { Button } from '../../ui/Button';
import { folded } from '../../ui/choices';
import { Actions, Dialog } from '../../ui/Dialog';
import { Fault } from '../../ui/Fault';
import { CheckField, TextField } from '../../ui/Field';
import { Waiting } from '../../ui/Waiting';
import { phraseBookQuery } from './phrase-book';

interface Props {
  readonly chosen: readonly string[];
  readonly onChange: (codes: readonly string[]) => void;
  readonly onClose: () => void;
}

/** Ready questions and answers in their groups; found by words of the reader's language. */
export function PhraseDialog({ chosen, onChange, onClose }: Props) {
  const { t, code } = useLanguage();
  const { data: book, error, refetch } = useQuery(phraseBookQuery);
  const [sought, setSought] = useState('');
  const wanted = folded(sought);
  const phrases = (book?.phrases ?? []).map((phrase) => ({ ...phrase, words: inLanguage(phrase.labels, code) }));
  const shown = phrases.filter((phrase) => folded(phrase.words).includes(wanted));
  const groups = (book?.phrase_groups ?? []).filter((group) => shown.some((phrase) => phrase.group === group.code));
  return (
    <Dialog title={t('phrases-title')} open onClose={onClose} sheet>
      <p className="quiet">{t('phrases-about')}</p>
      <TextField
        label={t('consultation-find-in-list')}
        type="search"
        value={sought}
        dir={sought ? 'auto' : undefined}
        onChange={(event) => setSought(event.currentTarget.value)}
      />
      {error ? <Fault title={t('phrases-fault')} error={error} onRetry={() => void refetch()} /> : null}
      {book || error ? null : <Waiting />}
      {book && shown.length === 0 ? <p role="status">{t('choice-none')}</p> : null}
      <div className="phrase-groups">
        {groups.map((group) => (
          <fieldset key={group.code}>
            <legend>{inLanguage(group.labels, code)}</legend>
            {shown
              .filter((phrase) => phrase.group === group.code)
              .map((phrase) => (
                <CheckField
                  key={phrase.code}
                  label={phrase.words}
                  checked={chosen.includes(phrase.code)}
                  onChange={(on) =>
                    onChange(on ? [...chosen, phrase.code] : chosen.filter((one) => one !== phrase.code))
                  }
                />
              ))}
          </fieldset>
        ))}
      </div>
      <Actions>
        <Button look="primary" onPress={onClose}>
          {t('phrases-done', { count: chosen.length })}
        </Button>
      </Actions>
    </Dialog>
  );
}
