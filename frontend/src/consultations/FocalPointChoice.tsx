import type { Card } from '../api/types';
import { spokenName, useLabels } from '../language/labels';
import { useLanguage } from '../language/LanguageProvider';
import { Dotted } from '../ui/Dotted';
import { LocalTime } from '../ui/LocalTime';
import { PersonName } from '../ui/PersonName';
import { Tile } from '../ui/Tile';

interface Props {
  readonly card: Card;
  readonly inRoom: boolean;
  readonly disabled: boolean;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

/** One found colleague, as a radio button: arrows move, the space bar chooses. */
export function FocalPointChoice({ card, inRoom, disabled, chosen, onChoose }: Props) {
  const { t, code } = useLanguage();
  const labels = useLabels();
  // People of one name are told apart by what they are and where.
  const facts = [spokenName(card.position, code), spokenName(card.authority.names, code)];
  const networks = [...new Set(card.memberships.map((one) => labels.network(one.network)))];
  return (
    <li>
      <label className="add-choice" data-chosen={chosen}>
        <input type="radio" name="focal-point" checked={chosen} disabled={disabled} onChange={onChoose} />
        <Tile code={card.jurisdiction} label={labels.jurisdiction(card.jurisdiction)} />
        <span className="add-words">
          <span>
            <PersonName person={card} />
          </span>
          <Dotted className="small quiet">
            {facts.map(({ text, lang }) => (text ? <bdi key={text} lang={lang}>{text}</bdi> : null))}
            {networks}
          </Dotted>
          {inRoom ? (
            <span className="small quiet">{t('room-add-already')}</span>
          ) : (
            <span className="small">
              <LocalTime
                jurisdiction={card.jurisdiction}
                zone={card.time_zone}
                hours={card.working_hours}
                working={card.reachability.state !== 'weekend'}
              />
            </span>
          )}
        </span>
      </label>
    </li>
  );
}
