import type { DisclosureAnswer } from '../../api/types';
import { useWords } from '../../language/LanguageProvider';

/** What an answer to a notice of disclosure is called. */
export function useReplyWords(): (reply: DisclosureAnswer['reply']) => string {
  const t = useWords();
  return (reply) =>
    ({
      noted: () => t('disclose-noted'),
      agreed: () => t('disclose-agreed'),
      consult: () => t('disclose-consult'),
      delay: () => t('disclose-delay'),
    })[reply]();
}
