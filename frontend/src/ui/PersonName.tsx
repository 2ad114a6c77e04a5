import { useLanguage } from '../language/LanguageProvider';
import type { NamedPerson } from './person-name';
import { leadingName } from './person-name';
import './person-name.css';

interface Props {
  readonly person: NamedPerson;
  /** Only the leading spelling, for tight places. */
  readonly short?: boolean;
}

/** A name in two scripts, each marked with its language so that it is spoken right, and isolated from the line's direction. */
export function PersonName({ person, short = false }: Props) {
  const { code } = useLanguage();
  const { lead, beside } = leadingName(person, code);
  return (
    <>
      <span className="person-name">
        <bdi lang={lead.lang}>{lead.text}</bdi>
      </span>
      {beside && !short ? (
        <>
          {' '}
          <bdi className="person-name-beside" lang={beside.lang}>
            {beside.text}
          </bdi>
        </>
      ) : null}
    </>
  );
}
