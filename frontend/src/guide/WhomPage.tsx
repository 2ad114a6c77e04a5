import { useEffect, useRef } from 'react';
import { useLocation, useSearch } from 'wouter';
import { isSuspended, SuspendedNotice, UrgentMark } from '../directory/contact/SuspendedNotice';
import { useLabels } from '../language/labels';
import { useWords } from '../language/LanguageProvider';
import { useAnnounce } from '../ui/Announcer';
import { Fault } from '../ui/Fault';
import { Illustrative } from '../ui/Illustrative';
import { PageHeading } from '../ui/PageHeading';
import { Waiting } from '../ui/Waiting';
import { Answer } from './Answer';
import type { Question } from './question';
import { isWhole, readQuestion, writeQuestion } from './question';
import { QuestionForm } from './QuestionForm';
import { Share } from './Share';
import { useWhom } from './useWhom';
import './guide.css';

/** `/directory/whom?jurisdiction=…`: one calm page from a question to a name (ux.md S6). */
export default function WhomPage() {
  const t = useWords();
  const labels = useLabels();
  const [, go] = useLocation();
  const question = readQuestion(useSearch());
  const address = writeQuestion(question);
  const heading = useRef<HTMLHeadingElement>(null);
  const answer = useWhom(question);
  const answers = isWhole(question) ? (answer.data?.answers ?? []) : [];
  const said = answers
    .map((one) => t('whom-said', { jurisdiction: labels.jurisdiction(one.jurisdiction), count: one.advice.length }))
    .join(' ');
  const announce = useAnnounce();
  useEffect(() => {
    if (!said || answer.isPlaceholderData) return;
    const timer = setTimeout(() => announce(said), 700);
    return () => clearTimeout(timer);
  }, [said, answer.isPlaceholderData, announce]);

  return (
    <div className="page guide">
      <PageHeading title={t('whom-title')} />
      <p className="guide-lead quiet">{t('whom-lead')}</p>
      <QuestionForm
        question={question}
        own={answer.data?.languages ?? []}
        onQuestion={(next: Question) => go(writeQuestion(next), { replace: true })}
        onDone={() => heading.current?.focus()}
      />
      <section className="guide-answer" aria-labelledby="guide-answer" aria-busy={answer.isPlaceholderData}>
        <div className="gazette guide-head">
          <h2 id="guide-answer" ref={heading} tabIndex={-1}>
            {t('whom-answer')}
          </h2>
          {answers.length > 0 ? <Share address={address} /> : null}
        </div>
        {isWhole(question) ? null : <p className="guide-start quiet">{t('whom-start')}</p>}
        {answers.length > 0 ? (
          <p className="small quiet">{question.urgency === 'normal' ? t('whom-order') : t('whom-order-urgent')}</p>
        ) : null}
        <UrgentMark />
        {isSuspended(answer.error) ? <SuspendedNotice /> : null}
        {answer.error && !isSuspended(answer.error) ? (
          <Fault title={t('whom-failed')} error={answer.error} onRetry={() => void answer.refetch()} />
        ) : null}
        {answer.isLoading ? <Waiting /> : null}
        {answer.error
          ? null
          : answers.map((one) => <Answer key={one.jurisdiction} answer={one} question={question} />)}
        {answer.data?.illustrative && answers.length > 0 ? <Illustrative /> : null}
      </section>
    </div>
  );
}
