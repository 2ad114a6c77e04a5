import { useState } from 'react';
import { useSession } from '../../api/session';
import { useLabels } from '../../language/labels';
import { useWords } from '../../language/LanguageProvider';
import { Button } from '../../ui/Button';
import { Fault } from '../../ui/Fault';
import { SelectField } from '../../ui/Field';
import { PageHeading } from '../../ui/PageHeading';
import type { DutySheet } from './contact-queries';
import { makeDutySheet } from './contact-queries';
import { DutySheetTable } from './DutySheetTable';
import './duty-sheet.css';

/** The printed sheet for the night the service is down: asked for, recorded, dated and marked. */
export default function DutySheetPage() {
  const t = useWords();
  const labels = useLabels();
  const { person } = useSession();
  const networks = [...new Set(person.grants.flatMap((grant) => grant.network ?? []))];
  const [network, setNetwork] = useState(networks[0] ?? '');
  const [sheet, setSheet] = useState<DutySheet | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const make = async () => {
    setBusy(true);
    setError(null);
    try {
      setSheet(await makeDutySheet(network));
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="page duty-sheet">
      <div className="duty-sheet-asking">
        <PageHeading title={t('duty-sheet-title')} />
        <p className="duty-sheet-lead">{t('duty-sheet-lead')}</p>
        <div className="duty-sheet-acts">
          {networks.length > 1 ? (
            <SelectField
              label={t('duty-sheet-network')}
              value={network}
              options={networks.map((id) => ({ value: id, label: labels.network(id) }))}
              onChoose={setNetwork}
            />
          ) : null}
          <Button look={sheet ? 'plain' : 'primary'} isDisabled={busy || !network} onPress={() => void make()}>
            {t('duty-sheet-make')}
          </Button>
          {sheet ? (
            <Button look="primary" onPress={() => print()}>
              {t('duty-sheet-print')}
            </Button>
          ) : null}
        </div>
      </div>
      {error ? <Fault title={t('duty-sheet-failed')} error={error} /> : null}
      {sheet ? <DutySheetTable sheet={sheet} /> : null}
    </div>
  );
}
