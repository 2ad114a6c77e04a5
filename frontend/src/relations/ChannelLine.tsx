import type { SecureLink } from '../api/types';
import { inLanguage, useLabels } from '../language/labels';
import { useLanguage } from '../language/LanguageProvider';
import { useList } from '../language/lists';
import { useTimes } from '../language/times';
import { Badge } from '../ui/Badge';
import { Button } from '../ui/Button';
import { Tile } from '../ui/Tile';
import { CHANNELS, STATUSES } from '../ui/channel-words';

/** One line of the register: between whom, which channel, how it stands, and who says so since when. */
export function ChannelLine({ link, onEdit }: { readonly link: SecureLink; readonly onEdit: () => void }) {
  const { t, code } = useLanguage();
  const labels = useLabels();
  const list = useList();
  const times = useTimes();
  const named = (one: string) => inLanguage(link.names[one] ?? {}, code) || labels.jurisdiction(one);
  const { words, tone, sign } = STATUSES[link.status];
  return (
    <li className="channel-line">
      <h2 className="relations-name channel-pair">
        {link.jurisdictions.map((one) => (
          <Tile key={one} code={one} />
        ))}
        <span>{list(link.jurisdictions.map(named))}</span>
      </h2>
      <p>
        <b>{t(CHANNELS[link.channel])}</b>{' '}
        <Badge tone={tone} sign={sign}>
          {t(words)}
        </Badge>
      </p>
      {link.note ? (
        <p>
          <bdi lang="und">{link.note}</bdi>
        </p>
      ) : null}
      <dl className="channel-source small quiet">
        <dt>{t('channels-source')}</dt>
        <dd>
          <bdi lang="und">{link.source}</bdi>
        </dd>
        <dt>{t('channels-source-date')}</dt>
        <dd>{times.day(new Date(`${link.source_date}T12:00:00Z`), 'UTC')}</dd>
      </dl>
      <p className="small quiet">{t('route-kept-by', { network: labels.network(link.network) })}</p>
      {link.illustrative ? <p className="illustrative">{t('channels-illustrative')}</p> : null}
      {link.edit ? (
        <Button look="bare" onPress={onEdit}>
          {t('channels-edit')}
        </Button>
      ) : null}
    </li>
  );
}
