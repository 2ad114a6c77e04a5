import type { Authority } from '../api/types';
import { useLabels } from '../language/labels';
import { useWords } from '../language/LanguageProvider';
import { useList } from '../language/lists';
import { FUNCTIONS } from '../ui/code-words';
import { Fact } from './Section';

/** What the office is competent for: by what instruments, and at which stages of proceedings. */
export function AuthorityCompetence({ authority }: { readonly authority: Authority }) {
  const t = useWords();
  const labels = useLabels();
  const list = useList();
  return authority.competence.map((part) => (
    <Fact key={JSON.stringify(part)} name={t(FUNCTIONS[part.function])}>
      {part.stages.length > 0 ? list(part.stages.map((one) => labels.term('stages', one))) : t('card-any-stage')}
      <br />
      <span className="quiet small">
        {part.instruments.length > 0
          ? list(part.instruments.map((one) => labels.term('instruments', one)))
          : t('card-any-instrument')}
      </span>
    </Fact>
  ));
}
