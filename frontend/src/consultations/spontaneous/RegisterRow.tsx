import { useQueryClient } from '@tanstack/react-query';
import { Link } from 'wouter';
import { useSession } from '../../api/session';
import { useLabels } from '../../language/labels';
import { useWords } from '../../language/LanguageProvider';
import { useTimes } from '../../language/times';
import { Dotted } from '../../ui/Dotted';
import { Tile } from '../../ui/Tile';
import { Body } from '../Body';
import { Caveat } from '../Caveat';
import { Reference } from '../Reference';
import { DisclosureReply } from './DisclosureReply';
import { PlannedWords } from './PlannedWords';
import type { Disclosure } from './register-queries';
import { REGISTER } from './register-queries';
import { useReplyWords } from './useReplyWords';

/** One notice: between whom, for when, its words where the reader may read them, and what was replied. */
export function RegisterRow({ line }: { readonly line: Disclosure }) {
  const t = useWords();
  const labels = useLabels();
  const times = useTimes();
  const words = useReplyWords();
  const queries = useQueryClient();
  const home = useSession().person.jurisdiction;
  const { giver, discloser } = line;
  const other = giver === home ? discloser : giver;
  return (
    <li className="desk-row">
      {other ? <Tile code={other} label={labels.jurisdiction(other)} /> : <span />}
      <div className="desk-row-main">
        <h2>
          {line.inside ? (
            <Link href={`/consultations/${line.room}#entry-${line.seq}`}>
              <Reference>{line.reference}</Reference>
            </Link>
          ) : (
            <Reference>{line.reference}</Reference>
          )}
        </h2>
        <Dotted className="small quiet">
          {discloser ? t('register-by', { country: labels.jurisdiction(discloser) }) : null}
          {giver ? t('register-from', { country: labels.jurisdiction(giver) }) : null}
          {t('register-noticed', { day: times.day(new Date(line.at)) })}
        </Dotted>
        <p>{line.withdrawn ? t('register-withdrawn') : <PlannedWords on={line.planned_on} />}</p>
        <Said said={line} />
        {line.inside ? null : <p className="small quiet">{t('register-outside')}</p>}
        {line.replies.map((reply) => (
          <div key={reply.seq}>
            <p>
              <strong>{words(reply.reply)}</strong>{' '}
              <span className="small quiet">{t('register-replied', { day: times.day(new Date(reply.at)) })}</span>
            </p>
            <Said said={reply} />
          </div>
        ))}
        {line.withdrawn || line.replies.length > 0 ? null : (
          <p>{line.waits ? t('register-waits') : t('register-unanswered')}</p>
        )}
        {line.waits && line.inside ? (
          <DisclosureReply entry={line} onDone={() => void queries.invalidateQueries({ queryKey: REGISTER })} />
        ) : null}
      </div>
    </li>
  );
}

function Said({ said }: { readonly said: Pick<Disclosure, 'body' | 'language' | 'caveats' | 'restriction'> }) {
  const labels = useLabels();
  if (!said.body) return null;
  return (
    <>
      <Body text={said.body} language={said.language ?? null} />
      {said.caveats?.length || said.restriction ? (
        <p className="caveats small">
          {said.caveats?.map((code) => (
            <Caveat key={code}>{labels.term('caveats', code)}</Caveat>
          ))}{' '}
          <span dir="auto">{said.restriction}</span>
        </p>
      ) : null}
    </>
  );
}
