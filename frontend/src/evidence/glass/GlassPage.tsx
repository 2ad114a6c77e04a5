import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSession } from '../../api/session';
import { useWords } from '../../language/LanguageProvider';
import { Desk } from '../../secretariat/Desk';
import { Button } from '../../ui/Button';
import { AskGlass } from './AskGlass';
import { glassQuery } from './glass-queries';
import { GlassRow } from './GlassRow';

/** Reading a consultation that one is not in: asking, the second person's word, and who watches over it. */
export default function GlassPage() {
  const t = useWords();
  const [asking, setAsking] = useState(false);
  const mayAsk = useSession().abilities.edit_focal_points;
  const { data, error, refetch } = useQuery(glassQuery);
  return (
    <Desk
      title={t('glass-title')}
      about={t('glass-about')}
      error={error}
      onRetry={() => void refetch()}
      waiting={!data}
    >
      {mayAsk ? (
        <p>
          <Button look="primary" onPress={() => setAsking(true)}>
            {t('glass-ask')}
          </Button>
        </p>
      ) : null}
      {data?.length === 0 ? <p className="desk-nothing">{t('glass-none')}</p> : null}
      <ul className="desk-list">
        {data?.map((request) => (
          <GlassRow key={request.id} request={request} />
        ))}
      </ul>
      {asking ? <AskGlass onClose={() => setAsking(false)} /> : null}
    </Desk>
  );
}
