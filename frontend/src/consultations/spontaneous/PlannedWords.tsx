import { useLanguage } from '../../language/LanguageProvider';
import { useTimes } from '../../language/times';
import { useNow } from '../../ui/useNow';

const DAY = 86_400_000;

/** For which day a disclosure is planned and how far that is, or that it has happened. Days are those of UTC, as told. */
export function PlannedWords({ on }: { readonly on: string | null }) {
  const { t, locale } = useLanguage();
  const times = useTimes();
  const now = useNow();
  if (on === null) return t('disclose-happened');
  const day = Date.parse(on);
  const days = day / DAY - Math.floor(now / DAY);
  return (
    <>
      {t('disclose-planned', { day: times.day(new Date(day), 'UTC') })}{' '}
      <span className="quiet">({new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day')})</span>
    </>
  );
}
