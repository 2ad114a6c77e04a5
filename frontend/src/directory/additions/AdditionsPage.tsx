import { useQuery } from '@tanstack/react-query';
import { useSession } from '../../api/session';
import { useWords } from '../../language/LanguageProvider';
import { Desk } from '../../secretariat/Desk';
import { ButtonLink } from '../../ui/Button';
import { AdditionsWaiting } from './AdditionsWaiting';
import { JoiningsWaiting } from './JoiningsWaiting';
import { additionsQuery } from './additions-queries';

/** New entries that wait for a second person, and the way to write one down. */
export default function AdditionsPage() {
  const t = useWords();
  const keeps = useSession().abilities.edit_focal_points;
  const { data, error, refetch } = useQuery(additionsQuery);
  return (
    <Desk
      title={t('additions-title')}
      about={t('additions-about')}
      error={error}
      onRetry={() => void refetch()}
      waiting={!data}
    >
      {data?.adds.length ? (
        <div className="actions">
          <ButtonLink look="primary" href="/secretariat/entries/new">
            {t('additions-add')}
          </ButtonLink>
          {keeps ? <ButtonLink href="/secretariat/authorities/new">{t('authority-new')}</ButtonLink> : null}
        </div>
      ) : null}
      {data?.waiting.length === 0 ? <p className="desk-nothing">{t('additions-none')}</p> : null}
      <AdditionsWaiting />
      <JoiningsWaiting />
    </Desk>
  );
}
