import type { Participant } from '../../api/types';
import { useLabels } from '../../language/labels';
import { useWords } from '../../language/LanguageProvider';
import { ROLE_WORDS } from './membership-words';

interface Props {
  readonly role: Participant['role'];
  readonly network: string | null;
  /** The last day, in words. */
  readonly until: string | null;
  /** The State for which they speak, where they lead it. */
  readonly leads?: string;
}

/** What somebody is in a room: their part, through which network, and until when. */
export function RoleLine({ role, network, until, leads }: Props) {
  const t = useWords();
  const labels = useLabels();
  const part = role in ROLE_WORDS ? t(ROLE_WORDS[role as keyof typeof ROLE_WORDS]) : '';
  const words = [
    role === 'lead' && leads ? t('member-lead', { country: leads }) : part,
    network ? labels.network(network) : '',
    until ? t('member-until', { day: until }) : '',
  ].filter(Boolean);
  return <p className="small quiet">{words.join(' · ')}</p>;
}
