import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useLabels } from '../../language/labels';
import { useWords } from '../../language/LanguageProvider';
import { useList } from '../../language/lists';
import { useAnnounce } from '../../ui/Announcer';
import { Button } from '../../ui/Button';
import { Actions, Dialog } from '../../ui/Dialog';
import { Fault } from '../../ui/Fault';
import { Waiting } from '../../ui/Waiting';
import { ChannelList } from '../contact/ChannelList';
import type { Draft, DraftField } from '../editing/draft';
import { useFieldWords } from '../editing/useFieldWords';
import type { Addition } from './additions-queries';
import { additionQuery, ADDITIONS, decideAddition } from './additions-queries';
import { blankDraft } from './blank';
import { AlikeNames } from './AlikeNames';

const SHOWN: readonly DraftField[] = [
  'name_original',
  'name_romanised',
  'names',
  'other_spellings',
  'position',
  'authority_id',
  'territory',
  'languages',
  'offences',
  'measures',
  'not_competent',
  'time_zone',
  'working_days',
  'working_hours',
  'duty',
  'alternate_id',
  'valid_from',
  'valid_until',
];

interface Props {
  readonly addition: Addition;
  readonly onClose: () => void;
}

/** Everything that was written down, and whoever is called much the same, for the second person. */
export function AdditionDialog({ addition, onClose }: Props) {
  const t = useWords();
  const labels = useLabels();
  const list = useList();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const { data, error } = useQuery(additionQuery(addition.id));
  const decide = useMutation({
    mutationFn: (agreed: boolean) => decideAddition(addition.id, agreed),
    onSuccess: (_, agreed) => {
      if (agreed) announce(t('additions-agreed'));
      void queries.invalidateQueries({ queryKey: ADDITIONS, exact: true });
      void queries.invalidateQueries({ queryKey: ['search'] });
      onClose();
    },
  });
  const words = useFieldWords(data ? [data.authority] : [], data?.alternate ? [data.alternate] : []);
  const fault = error ?? decide.error;
  const busy = !data || decide.isPending;
  const nothing = blankDraft();
  const draft: Draft | null = data
    ? { ...nothing, ...Object.fromEntries(Object.entries(data.entry).filter(([, value]) => value !== null)) }
    : null;
  const linesOf = (field: DraftField, given: Draft) =>
    field === 'time_zone'
      ? [labels.city(addition.jurisdiction, given.time_zone)]
      : words.lines(field, given, nothing);
  const told = draft ? SHOWN.filter((field) => !isEmpty(draft[field])) : [];
  return (
    <Dialog title={t('additions-look')} open onClose={onClose} sheet tone="caution">
      <div className="desk-form">
        {draft ? (
          <dl className="addition-facts">
            {told.map((field) => (
              <div key={field}>
                <dt>{words.label(field)}</dt>
                {isByLanguage(field)
                  ? Object.entries(draft[field]).map(([language, name]) => (
                      <dd key={language}>
                        <span className="small quiet">{labels.term('languages', language)}</span>{' '}
                        <bdi lang={language}>{name}</bdi>
                      </dd>
                    ))
                  : linesOf(field, draft).map((line) => (
                      <dd key={line}>
                        <bdi>{line}</bdi>
                      </dd>
                    ))}
              </div>
            ))}
          </dl>
        ) : (
          <Waiting rows={4} />
        )}
        {draft?.channels.length ? <ChannelList title={t('edit-channels')} channels={draft.channels} /> : null}
        {data?.also_at.length ? <p>{t('contacts-also', { names: list(data.also_at) })}</p> : null}
        <AlikeNames network={addition.network} name={addition.name_original} />
        {addition.agree ? <p className="small quiet">{t('additions-check')}</p> : null}
        {fault ? <Fault title={t('secretariat-not-done')} error={fault} /> : null}
        <Actions>
          {addition.agree ? (
            <Button look="primary" isDisabled={busy} onPress={() => decide.mutate(true)}>
              {t('people-agree')}
            </Button>
          ) : null}
          <Button isDisabled={busy} onPress={() => decide.mutate(false)}>
            {addition.agree ? t('people-refuse') : t('additions-take-back')}
          </Button>
          <Button onPress={onClose}>{t('ui-cancel')}</Button>
        </Actions>
      </div>
    </Dialog>
  );
}

function isByLanguage(field: DraftField): field is 'names' | 'position' | 'territory' {
  return field === 'names' || field === 'position' || field === 'territory';
}

function isEmpty(value: Draft[DraftField]): boolean {
  return value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);
}
