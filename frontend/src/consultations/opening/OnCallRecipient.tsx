import type { Card, OnCall } from '../../api/types';
import { useLabels } from '../../language/labels';
import { useWords } from '../../language/LanguageProvider';
import { Button } from '../../ui/Button';
import { PersonName } from '../../ui/PersonName';
import { Tile } from '../../ui/Tile';
import { WhereNow } from './WhereNow';

interface Props {
  readonly place: OnCall;
  /** Who that is now, as far as it is known. */
  readonly card: Card | undefined;
  /** Null for the only one. */
  readonly onRemove: (() => void) | null;
}

/** A State that one is about to ask, and who answers for it at this hour. */
export function OnCallRecipient({ place, card, onRemove }: Props) {
  const t = useWords();
  const labels = useLabels();
  const country = labels.jurisdiction(place.jurisdiction);
  return (
    <li className="recipient">
      <Tile code={place.jurisdiction} />
      <div>
        <p className="recipient-name">
          <bdi>{country}</bdi>
        </p>
        <p>
          {t('on-call-whoever')} <span className="quiet">· {labels.network(place.network)}</span>
        </p>
        {card ? (
          <>
            <p className="on-call-now">
              <span className="quiet">{t('on-call-now')}</span> <PersonName person={card} />
            </p>
            <WhereNow card={card} />
          </>
        ) : null}
      </div>
      {onRemove ? (
        <Button
          look="bare"
          className="recipient-remove"
          aria-label={t('consultation-to-remove-named', { name: country })}
          onPress={onRemove}
        >
          {t('consultation-to-remove')}
        </Button>
      ) : null}
    </li>
  );
}
