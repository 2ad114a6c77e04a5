import { useQuery } from '@tanstack/react-query';
import { api, ask } from '../api/client';
import { inLanguage, useLabels } from '../language/labels';
import { useLanguage } from '../language/LanguageProvider';
import { Mark } from '../ui/Mark';
import { Tile } from '../ui/Tile';
import './sign-in.css';

export const providersQuery = {
  queryKey: ['providers'],
  queryFn: () => ask(api.GET('/api/sign-in')),
  staleTime: Number.POSITIVE_INFINITY,
} as const;

interface Props {
  /** Where to go afterwards. */
  readonly to: string;
  /** Somebody signed in proves again who they are. */
  readonly again?: boolean;
  /** In a new tab, so that nothing typed on this page is lost. */
  readonly elsewhere?: boolean;
}

/** The ways to the providers: links, because the browser itself has to go there. */
export function ProviderLinks({ to, again = false, elsewhere = false }: Props) {
  const { code, t } = useLanguage();
  const labels = useLabels();
  const { data: providers } = useQuery(providersQuery);
  return (
    <ul className="personas">
      {providers?.map((provider) => (
        <li key={provider.key}>
          <a
            className="persona"
            href={`/api/sign-in/${provider.key}?${new URLSearchParams({ to, ...(again ? { again: 'true' } : {}) })}`}
            {...(elsewhere ? { target: '_blank', rel: 'noopener' } : {})}
          >
            {provider.jurisdiction ? <Tile code={provider.jurisdiction} /> : <Mark size={28} />}
            <span className="persona-who">
              <bdi className="persona-name">{inLanguage(provider.names, code)}</bdi>
              {provider.jurisdiction ? <span>{labels.jurisdiction(provider.jurisdiction)}</span> : null}
              {elsewhere ? <span className="quiet">{t('providers-elsewhere')}</span> : null}
            </span>
            <span className="persona-go" aria-hidden="true" />
          </a>
        </li>
      ))}
    </ul>
  );
}
