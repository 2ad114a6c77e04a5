import type { Advice } from '../api/types';
import { useWords } from '../language/LanguageProvider';

type Channel = Advice['channel'];

/** The kind of channel and why; a number is only ever shown by a reveal on the card. */
export function ChannelWords({ channel }: { readonly channel: Channel }) {
  const t = useWords();
  const kinds: Record<Channel['kind'], () => string> = {
    consultation: () => t('whom-channel-consultation'),
    office_phone: () => t('channel-office-phone'),
    duty_phone: () => t('channel-duty-phone'),
    mobile: () => t('channel-mobile'),
    office_email: () => t('channel-office-email'),
    secure_channel: () => t('channel-secure'),
  };
  const because: Record<Channel['why'], () => string> = {
    away: () => t('whom-because-away'),
    not_urgent: () => t('whom-because-not-urgent'),
    at_work_now: () => t('whom-because-at-work'),
    duty_line_now: () => t('whom-because-duty-now'),
    off_hours_duty: () => t('whom-because-off-hours'),
    off_hours_mobile: () => t('whom-because-off-hours'),
    room_waits: () => t('whom-because-waits'),
  };
  return (
    <p className="channel">
      <b>{t('whom-channel', { channel: kinds[channel.kind]() })}</b>{' '}
      <span className="small quiet">
        {because[channel.why]()} {channel.kind === 'consultation' ? null : t('whom-number')}
      </span>
    </p>
  );
}
