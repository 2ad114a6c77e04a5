import type { Card } from '../api/types';
import { spokenName, useLabels } from '../language/labels';
import { useLanguage } from '../language/LanguageProvider';
import { Button } from '../ui/Button';
import { leadingName } from '../ui/person-name';
import { PersonName } from '../ui/PersonName';
import { Tile } from '../ui/Tile';
import { WhereNow } from './opening/WhereNow';

interface Props {
  readonly card: Card;
  /** Null for the only one. */
  readonly onRemove: (() => void) | null;
}

/** Whom one is about to ask, and whether they are at their desk. */
export function Recipient({ card, onRemove }: Props) {
  const { t, code } = useLanguage();
  const labels = useLabels();
  const position = spokenName(card.position, code);
  const authority = spokenName(card.authority.names, code);
  return (
    <li className="recipient">
      <Tile code={card.jurisdiction} />
      <div>
        <p className="recipient-name">
          <PersonName person={card} />
        </p>
        <p>
          <bdi lang={position.lang}>{position.text}</bdi>
        </p>
        <p className="quiet">
          <bdi lang={authority.lang}>{authority.text}</bdi> · <bdi>{labels.jurisdiction(card.jurisdiction)}</bdi>
        </p>
        <WhereNow card={card} />
      </div>
      {onRemove ? (
        <Button
          look="bare"
          className="recipient-remove"
          aria-label={t('consultation-to-remove-named', { name: leadingName(card, code).lead.text })}
          onPress={onRemove}
        >
          {t('consultation-to-remove')}
        </Button>
      ) : null}
    </li>
  );
}
