import type { Paper } from '../../api/types';
import { useWords } from '../../language/LanguageProvider';
import { isLanguage, LANGUAGES } from '../../language/languages';
import { useTimes } from '../../language/times';

interface Props {
  readonly papers: readonly Paper[];
  readonly kinds: Readonly<Record<Paper['kind'], string>>;
}

/** For whom a paper was made of this room, when, and the number that stands on it. */
export function PapersMade({ papers, kinds }: Props) {
  const t = useWords();
  const times = useTimes();
  return (
    <section className="papers-made" aria-label={t('papers-made')}>
      <h3 className="side-title">{t('papers-made')}</h3>
      <ul>
        {papers.map((paper) => (
          <li key={paper.number}>
            <bdi>{paper.display_name}</bdi>
            <span className="small quiet">
              {kinds[paper.kind]} · {paper.format.toUpperCase()} ·{' '}
              {isLanguage(paper.language) ? LANGUAGES.find((one) => one.code === paper.language)?.name : null}
            </span>
            <span className="small quiet">
              <time dateTime={paper.at}>{times.moment(new Date(paper.at))}</time> ·{' '}
              <bdi className="reference" dir="ltr">
                {paper.number}
              </bdi>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
