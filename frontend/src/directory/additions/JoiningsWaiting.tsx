import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useLabels } from '../../language/labels';
import { useLanguage, useWords } from '../../language/LanguageProvider';
import { useTimes } from '../../language/times';
import { useAnnounce } from '../../ui/Announcer';
import { Button } from '../../ui/Button';
import { Dotted } from '../../ui/Dotted';
import { Fault } from '../../ui/Fault';
import { leadingName } from '../../ui/person-name';
import { PersonName } from '../../ui/PersonName';
import { Tile } from '../../ui/Tile';
import { AuthorityLine } from '../AuthorityLine';
import { Spoken } from '../Spoken';
import type { Joining } from './additions-queries';
import { decideJoining, JOININGS, joiningsQuery } from './additions-queries';
import '../../secretariat/secretariat.css';
import '../../people/people.css';

/** Entries that wait to be listed in a further network: kept by the reader, their own, or proposed by them; nothing
 * where none waits. */
export function JoiningsWaiting() {
  const t = useWords();
  const { data, error, refetch } = useQuery(joiningsQuery);
  if (error && !data) return <Fault title={t('waiting-failed')} error={error} onRetry={() => void refetch()} />;
  if (!data?.length) return null;
  return (
    <section className="people-section" aria-labelledby="joinings-waiting">
      <h2 id="joinings-waiting">{t('joinings-waiting')}</h2>
      {data.some((joining) => joining.agree) ? <p className="small">{t('joining-agree-about')}</p> : null}
      <ul className="desk-list">
        {data.map((joining) => (
          <JoiningRow key={joining.id} joining={joining} />
        ))}
      </ul>
    </section>
  );
}

function JoiningRow({ joining }: { readonly joining: Joining }) {
  const { code, t } = useLanguage();
  const labels = useLabels();
  const times = useTimes();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const { entry } = joining;
  const day = times.day(new Date(joining.proposed_at));
  const name = entry ? leadingName(entry, code).lead.text : t('held-not-shown');
  const decide = useMutation({
    mutationFn: (agreed: boolean) => decideJoining(joining.id, agreed),
    onSuccess: (_, agreed) => {
      if (agreed) announce(t('joining-agreed'));
      void queries.invalidateQueries({ queryKey: JOININGS });
      void queries.invalidateQueries({ queryKey: ['search'] });
    },
  });
  return (
    <li className="desk-row">
      {entry ? <Tile code={entry.jurisdiction} /> : null}
      <div className="desk-row-main">
        <h3>{entry ? <PersonName person={entry} /> : name}</h3>
        {entry ? (
          <>
            <p>
              <Spoken names={entry.position} />
            </p>
            <AuthorityLine card={entry} />
          </>
        ) : null}
        <Dotted>
          <b>{labels.network(joining.network)}</b>
          {labels.term('roles', joining.role)}
        </Dotted>
        <p className="small quiet">
          {joining.agree ? t('contacts-proposed', { name: joining.proposed_by ?? '', day }) : t('joining-mine', { day })}
        </p>
        {decide.error ? <Fault title={t('secretariat-not-done')} error={decide.error} /> : null}
      </div>
      <div className="desk-row-acts" role="group" aria-label={name}>
        {joining.agree ? (
          <Button look="primary" isDisabled={decide.isPending} onPress={() => decide.mutate(true)}>
            {t('people-agree')}
          </Button>
        ) : null}
        <Button isDisabled={decide.isPending} onPress={() => decide.mutate(false)}>
          {joining.agree ? t('people-refuse') : t('additions-take-back')}
        </Button>
      </div>
    </li>
  );
}
