import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { PaperForm, Room } from '../../api/types';
import { useLanguage } from '../../language/LanguageProvider';
import { isLanguage, LANGUAGES } from '../../language/languages';
import { Button } from '../../ui/Button';
import { Actions, Dialog } from '../../ui/Dialog';
import { Fault } from '../../ui/Fault';
import { SelectField } from '../../ui/Field';
import { offer } from '../../ui/offer';
import { RadioField } from '../../ui/RadioField';
import { makePaper, papersQuery } from './paper-queries';
import { PapersMade } from './PapersMade';
import './papers.css';

interface Props {
  readonly room: Room;
  readonly onClose: () => void;
}

const FORMATS: Readonly<Record<PaperForm['kind'], readonly PaperForm['format'][]>> = {
  transcript: ['pdf', 'json'],
  package: ['pdf', 'docx', 'json'],
};

/** What the reader may read now, as a file for them alone; both sides see that it was made. */
export function PapersDialog({ room, onClose }: Props) {
  const { t, code } = useLanguage();
  const queries = useQueryClient();
  const [kind, setKind] = useState<PaperForm['kind']>(room.status === 'closed' ? 'package' : 'transcript');
  const [format, setFormat] = useState<PaperForm['format']>('pdf');
  const [language, setLanguage] = useState<PaperForm['language']>(code);
  const papers = useQuery(papersQuery(room.id));
  const kinds = { transcript: t('papers-transcript'), package: t('papers-package') };
  const formats = { pdf: t('papers-pdf'), docx: t('papers-docx'), json: t('papers-json') };
  const make = useMutation({
    mutationFn: () => makePaper(room.id, { kind, format, language }),
    onSuccess: (file) => {
      offer(file.name, file);
      void queries.invalidateQueries({ queryKey: papersQuery(room.id).queryKey });
    },
  });

  return (
    <Dialog title={t('papers-title')} open onClose={onClose} sheet>
      <p>{t('papers-words')}</p>
      <form
        className="close-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          make.mutate();
        }}
      >
        <RadioField
          name="kind"
          label={t('papers-what')}
          value={kind}
          options={(['transcript', 'package'] as const).map((value) => ({ value, label: kinds[value] }))}
          onChoose={(value) => {
            const wanted = value === 'package' ? 'package' : 'transcript';
            setKind(wanted);
            if (!FORMATS[wanted].includes(format)) setFormat('pdf');
          }}
        />
        {kind === 'package' ? <p className="small quiet">{t('papers-package-words')}</p> : null}
        <SelectField
          label={t('papers-language')}
          value={language}
          options={LANGUAGES.map((each) => ({ value: each.code, label: each.name }))}
          onChoose={(value) => {
            if (isLanguage(value)) setLanguage(value);
          }}
        />
        <RadioField
          name="format"
          label={t('papers-format')}
          value={format}
          options={FORMATS[kind].map((value) => ({ value, label: formats[value] }))}
          onChoose={(value) => setFormat(FORMATS[kind].find((one) => one === value) ?? 'pdf')}
        />
        {make.error ? <Fault title={t('papers-failed')} error={make.error} /> : null}
        <p role="status" className="small quiet">
          {make.isPending ? t('papers-making') : make.data ? t('papers-done', { name: make.data.name }) : null}
        </p>
        <Actions>
          <Button look="primary" type="submit" isDisabled={make.isPending}>
            {t('papers-make')}
          </Button>
          <Button onPress={onClose}>{t('ui-close')}</Button>
        </Actions>
      </form>
      {papers.error ? (
        <Fault title={t('papers-list-failed')} error={papers.error} onRetry={() => void papers.refetch()} />
      ) : null}
      {papers.data && papers.data.length > 0 ? <PapersMade papers={papers.data} kinds={kinds} /> : null}
    </Dialog>
  );
}
