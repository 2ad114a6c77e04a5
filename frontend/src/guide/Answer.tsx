import { useId } from 'react';
import { Link } from 'wouter';
import type { ForJurisdiction } from '../api/types';
import { useLabels } from '../language/labels';
import { useWords } from '../language/LanguageProvider';
import { CHANNELS, STATUSES } from '../ui/channel-words';
import { Tile } from '../ui/Tile';
import { Advised } from './Advised';
import { Instead } from './Instead';
import type { Question } from './question';

/** The advice for one jurisdiction: a numbered list, or where to turn when nobody fits. */
export function Answer({ answer, question }: { readonly answer: ForJurisdiction; readonly question: Question }) {
  const labels = useLabels();
  const id = useId();
  const t = useWords();
  const name = labels.jurisdiction(answer.jurisdiction);
  return (
    <section className="answer" aria-labelledby={id}>
      <h3 className="answer-place" id={id}>
        <Tile code={answer.jurisdiction} /> {name}
      </h3>
      <p className="small">
        <Link href={`/directory/sheets/${answer.jurisdiction}`}>{t('sheets-before-all', { name })}</Link>
      </p>
      {answer.secure.map((link) => (
        <p key={link.id} className="small">
          <Link href={`/directory/channels?jurisdiction=${answer.jurisdiction}`}>
            {t('whom-secure', { channel: t(CHANNELS[link.channel]), status: t(STATUSES[link.status].words) })}
          </Link>
        </p>
      ))}
      {answer.advice.length > 0 ? (
        <ol className="answer-people">
          {answer.advice.map((advice) => (
            <li key={advice.card.id}>
              <Advised advice={advice} question={question} />
            </li>
          ))}
        </ol>
      ) : null}
      {answer.fallback ? <Instead answer={answer} fallback={answer.fallback} question={question} /> : null}
    </section>
  );
}
