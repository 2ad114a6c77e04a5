import { useEffect, useRef, useState } from 'react';
import type { Authority } from '../../api/types';
import { useWords } from '../../language/LanguageProvider';
import { useTimes } from '../../language/times';
import { Button } from '../../ui/Button';
import { Actions } from '../../ui/Dialog';
import type { Draft, DraftField } from './draft';
import { draftOf } from './draft';
import type { Stale } from './stale';
import { useFieldWords } from './useFieldWords';
import './conflict.css';

interface Props {
  readonly stale: Stale;
  readonly draft: Draft;
  readonly authorities: readonly Authority[];
  readonly onSettled: (mine: ReadonlySet<DraftField>) => void;
}

/** Somebody else was first: both versions side by side, field by field; nothing typed is lost, nothing is overwritten unseen. */
export function ConflictPanel({ stale, draft, authorities, onSettled }: Props) {
  const t = useWords();
  const times = useTimes();
  const words = useFieldWords(authorities);
  const [mine, setMine] = useState<ReadonlySet<DraftField>>(() => new Set(stale.fields));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const theirs = draftOf(stale.current);
  const last = stale.current.history[0];

  function choose(field: DraftField, isMine: boolean) {
    const next = new Set(mine);
    if (isMine) next.add(field);
    else next.delete(field);
    setMine(next);
  }

  return (
    <section className="conflict" aria-labelledby="conflict-title">
      <h2 id="conflict-title" ref={heading} tabIndex={-1}>
        {last?.actor
          ? t('conflict-title-by', { name: last.actor, moment: times.moment(new Date(last.at)) })
          : t('conflict-title')}
      </h2>
      <p>{t('conflict-body')}</p>
      {stale.fields.map((field) => (
        <fieldset key={field} className="conflict-field">
          <legend>{words.label(field)}</legend>
          {[false, true].map((isMine) => (
            <label key={String(isMine)} className="conflict-side">
              <input
                type="radio"
                name={`conflict-${field}`}
                checked={mine.has(field) === isMine}
                onChange={() => choose(field, isMine)}
              />
              <span className="conflict-who">{isMine ? t('conflict-yours') : t('conflict-theirs')}</span>
              <span className="conflict-value">
                {words.lines(field, isMine ? draft : theirs, isMine ? theirs : draft).map((line) => (
                  <bdi key={line}>{line}</bdi>
                ))}
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      <Actions>
        <Button look="primary" onPress={() => onSettled(mine)}>
          {t('conflict-save')}
        </Button>
      </Actions>
    </section>
  );
}
