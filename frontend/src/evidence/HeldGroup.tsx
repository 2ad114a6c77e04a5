import { useState } from 'react';
import { useWords } from '../language/LanguageProvider';
import type { Holding } from './evidence-queries';
import { HeldRows } from './HeldRows';
import { KINDS } from './held-words';
import { GROUPS } from './right-words';

/** One group of what is held: how much, what becomes of it, and the data themselves for whoever opens it. */
export function HeldGroup({ holding }: { readonly holding: Holding }) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  const { group, number, stays, kinds } = holding;
  const name = t(GROUPS[group]);
  return (
    <>
      <tr>
        <td>
          <button
            type="button"
            className="held-open"
            aria-expanded={open}
            aria-label={t('held-read', { what: name })}
            onClick={() => setOpen(!open)}
          >
            {name}
          </button>
        </td>
        <td>{t('held-count', { count: number })}</td>
        <td>{stays ? t('held-stays') : t('held-goes')}</td>
      </tr>
      {open ? (
        <tr>
          <td colSpan={3}>
            {kinds.map(({ kind }) => (
              <section key={kind} aria-label={t(KINDS[kind])}>
                {kinds.length > 1 ? <h3>{t(KINDS[kind])}</h3> : null}
                <HeldRows group={group} kind={kind} />
              </section>
            ))}
          </td>
        </tr>
      ) : null}
    </>
  );
}
