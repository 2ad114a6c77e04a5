import type { HistoryLine } from '../../api/types';
import { useWords } from '../../language/LanguageProvider';
import { useList } from '../../language/lists';
import { useTimes } from '../../language/times';
import { Section } from '../Section';
import { useFieldWords } from './useFieldWords';

/** Who changed what, newest first. */
export function History({ lines }: { readonly lines: readonly HistoryLine[] }) {
  const t = useWords();
  const times = useTimes();
  const list = useList();
  const words = useFieldWords();
  if (lines.length === 0) return null;
  return (
    <Section title={t('edit-history')}>
      <ol className="edit-history">
        {lines.map((line) => (
          <li key={`${line.at} ${line.action}`}>
            <time dateTime={line.at}>{times.moment(new Date(line.at))}</time>
            <bdi>{line.actor ?? t('edit-history-nobody')}</bdi>
            <span className="quiet">{list(line.changed.map(words.label))}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
