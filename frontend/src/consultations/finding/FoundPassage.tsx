import { Link } from 'wouter';
import type { Passage } from '../../api/types';
import { useLabels } from '../../language/labels';
import { useWords } from '../../language/LanguageProvider';
import { useTimes } from '../../language/times';
import { Caveat } from '../Caveat';
import { TermsLine } from '../caveats/TermsLine';
import { Reference } from '../Reference';

/** Where words were found; leads to that place in its room. */
export function FoundPassage({ passage }: { readonly passage: Passage }) {
  const t = useWords();
  const labels = useLabels();
  const times = useTimes();
  const at = new Date(passage.at);
  const place = passage.seq === null ? '' : `#entry-${passage.seq}`;
  return (
    <li className="find-hit" data-row>
      <p className="find-line">
        <Reference>{passage.reference}</Reference>
        <time dateTime={passage.at}>{times.moment(at)}</time>
        {passage.seq === null ? <span>{t('find-subject')}</span> : null}
        {passage.caveats.map((code) => (
          <Caveat key={code}>{labels.term('caveats', code)}</Caveat>
        ))}
      </p>
      <p>
        <Link className="find-subject" href={`/consultations/${passage.room}${place}`} data-row-link dir="auto">
          {passage.subject}
        </Link>
      </p>
      {passage.seq === null ? null : (
        <p className="find-excerpt" dir="auto" lang={passage.language ?? undefined}>
          {marked(passage)}
        </p>
      )}
      <TermsLine terms={passage.terms} />
    </li>
  );
}

/** The excerpt with what was looked for marked. Places count characters, not UTF-16 units. */
function marked({ excerpt, marks }: Passage) {
  const letters = [...excerpt];
  const parts = [];
  let from = 0;
  for (const [first = 0, last = 0] of marks) {
    if (first < from) continue;
    parts.push(letters.slice(from, first).join(''), <mark key={first}>{letters.slice(first, last).join('')}</mark>);
    from = last;
  }
  return [...parts, letters.slice(from).join('')];
}
