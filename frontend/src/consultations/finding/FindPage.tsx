import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLanguage } from '../../language/LanguageProvider';
import { Button, ButtonLink } from '../../ui/Button';
import { Fault } from '../../ui/Fault';
import { TextField } from '../../ui/Field';
import { PageHeading } from '../../ui/PageHeading';
import { Waiting } from '../../ui/Waiting';
import { findQuery, lastWords, rememberWords } from './find-queries';
import { FoundPassage } from './FoundPassage';
import './find.css';

/** Words in what was said in one's own rooms. They stay out of the address: what is looked for is as secret as what was said. */
export default function FindPage() {
  const { t, direction } = useLanguage();
  const [typed, setTyped] = useState(lastWords);
  const [words, setWords] = useState(lastWords);
  const { data, error, isFetching, hasNextPage, fetchNextPage, refetch } = useInfiniteQuery(findQuery(words));
  const hits = data?.pages.flatMap((page) => page.hits) ?? [];
  const looked = data?.pages.reduce((sum, page) => sum + page.looked, 0) ?? 0;
  const told = (count: number) => {
    if (count === 0) return t('find-none', { looked });
    return hasNextPage ? t('find-count-first', { count }) : t('find-count', { count });
  };
  return (
    <div className="page find">
      <div className="find-head">
        <PageHeading title={t('find-title')} />
        <ButtonLink href="/consultations">{t('find-back')}</ButtonLink>
      </div>
      <form
        className="find-form"
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          rememberWords(typed.trim());
          setWords(typed.trim());
        }}
      >
        <TextField
          type="search"
          label={t('find-label')}
          hint={t('find-about')}
          value={typed}
          dir={typed ? 'auto' : direction}
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit" look="primary">
          {t('find-action')}
        </Button>
      </form>
      {error ? <Fault title={t('find-fault')} error={error} onRetry={() => void refetch()} /> : null}
      {isFetching && !data ? <Waiting /> : null}
      <p role="status" className="quiet">
        {data ? told(hits.length) : null}
      </p>
      <ul>
        {hits.map((passage) => (
          <FoundPassage key={`${passage.room}/${passage.seq}`} passage={passage} />
        ))}
      </ul>
      {hasNextPage ? (
        <p>
          <Button isDisabled={isFetching} onPress={() => void fetchNextPage()}>
            {t('find-further')}
          </Button>
        </p>
      ) : null}
    </div>
  );
}
