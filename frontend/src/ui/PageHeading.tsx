import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { useWords } from '../language/LanguageProvider';
import { howArrived } from './navigation';

interface Props {
  /** The page's name in the browser's tab and history. */
  readonly title: string;
  /** The heading as shown, where it is more than the title's words. */
  readonly children?: ReactNode;
}

/** The one h1. After following a link it takes the focus, so that a listener hears where they are. */
export function PageHeading({ title, children }: Props) {
  const t = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // A tab's title is plain text: the isolates around a name would show there as empty boxes.
    document.title = `${title.replaceAll(/[\u2068\u2069]/g, '')} · ${t('product-name')}`;
  }, [t, title]);
  useEffect(() => {
    if (howArrived() === 'load') return;
    heading.current?.focus({ preventScroll: true });
    if (howArrived() === 'link') scrollTo(0, 0);
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children ?? title}
    </h1>
  );
}
