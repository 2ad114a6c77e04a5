import { useWords } from '../../language/LanguageProvider';
import type { View } from './contact-queries';

export interface ContactWords {
  readonly kind: (kind: string) => string;
  readonly purpose: (purpose: View['purpose']) => string;
}

/** What a channel is called, and what it was opened for. */
export function useContactWords(): ContactWords {
  const t = useWords();
  const kinds: Record<string, string> = {
    office_phone: t('channel-office-phone'),
    duty_phone: t('channel-duty-phone'),
    mobile: t('channel-mobile'),
    office_email: t('channel-office-email'),
    secure_channel: t('channel-secure'),
  };
  const purposes: Record<View['purpose'], string> = {
    consultation: t('contact-consultation'),
    urgent: t('contact-urgent'),
    other: t('contact-other'),
    keeping: t('viewers-keeping'),
  };
  return { kind: (kind) => kinds[kind] ?? kind, purpose: (purpose) => purposes[purpose] };
}
