import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Entry } from '../../api/types';
import { useLabels } from '../../language/labels';
import { useWords } from '../../language/LanguageProvider';
import { Button } from '../../ui/Button';
import { Fault } from '../../ui/Fault';
import { acceptCaveats } from '../consultation-queries';
import type { People } from '../people';
import { binding, termsOf } from './terms';
import { TermsLine } from './TermsLine';
import './caveats.css';

interface Props {
  readonly entry: Entry;
  readonly people: People;
}

/** The envelope: who asks for what. The words come once the reader has accepted it, for themselves and in the record. */
export function Withheld({ entry, people }: Props) {
  const t = useWords();
  const labels = useLabels();
  const [key] = useState(() => crypto.randomUUID());
  const accept = useMutation({ mutationFn: () => acceptCaveats(entry.room, { key, seq: entry.seq }) });
  const terms = termsOf(entry);
  const giver = (code: string) => terms.by?.[code] ?? people.get(entry.author)?.jurisdiction;
  return (
    <div className="withheld">
      <p>{t('caveat-waits')}</p>
      <ul>
        {binding(entry.caveats).map((code) => {
          const country = giver(code);
          return (
            <li key={code}>
              <strong>{labels.term('caveats', code)}</strong>
              {country ? <span className="quiet"> {t('caveat-asked-by', { country: labels.jurisdiction(country) })}</span> : null}
            </li>
          );
        })}
      </ul>
      <TermsLine terms={terms} />
      {accept.error ? <Fault title={t('caveat-accept-failed')} error={accept.error} /> : null}
      <Button look="primary" isDisabled={accept.isPending || accept.isSuccess} onPress={() => accept.mutate()}>
        {t('caveat-accept')}
      </Button>
    </div>
  );
}
