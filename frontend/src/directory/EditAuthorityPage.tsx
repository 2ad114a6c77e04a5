import { useQuery } from '@tanstack/react-query';
import { useParams } from 'wouter';
import { api, ask } from '../api/client';
import type { Authority } from '../api/types';
import { inLanguage } from '../language/labels';
import { useLanguage } from '../language/LanguageProvider';
import { AccessFault } from '../ui/AccessFault';
import { PageHeading } from '../ui/PageHeading';
import { Waiting } from '../ui/Waiting';
import { NotFoundPage } from '../app/NotFoundPage';
import type { AuthorityDraft } from './editing/AuthorityForm';
import { AuthorityForm } from './editing/AuthorityForm';
import { authoritiesQuery } from './focal-point';
import './editing/edit.css';

/** What an authority is called, what it is competent for, and where: for the secretariats of its State's networks. */
export default function EditAuthorityPage() {
  const { code, t } = useLanguage();
  const { jurisdiction = '', id = '' } = useParams<{ jurisdiction: string; id: string }>();
  const { data, error, refetch } = useQuery({ ...authoritiesQuery(jurisdiction), staleTime: Infinity });
  if (error) {
    return (
      <AccessFault
        error={error}
        title={t('card-failed')}
        onRetry={() => void refetch()}
        back={{ href: '/directory', label: t('not-found-to-directory') }}
      />
    );
  }
  const authority = data?.find((each) => each.id === id);
  if (data && !authority) return <NotFoundPage />;
  return (
    <div className="page edit">
      {authority ? (
        <>
          <PageHeading title={inLanguage(authority.names, code)} />
          <AuthorityForm
            first={draftOf(authority)}
            jurisdiction={jurisdiction}
            save={(body) => ask(api.PATCH('/api/directory/authorities/{id}', { params: { path: { id } }, body }))}
          />
        </>
      ) : (
        <Waiting rows={5} />
      )}
    </div>
  );
}

function draftOf({ id: _id, jurisdiction: _state, ...draft }: Authority): AuthorityDraft {
  return draft;
}
