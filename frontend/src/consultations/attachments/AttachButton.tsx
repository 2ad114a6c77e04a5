import { useRef } from 'react';
import { useWords } from '../../language/LanguageProvider';
import { Button } from '../../ui/Button';
import { ACCEPTED } from './files';

/** Opens the browser's own file dialog. */
export function AttachButton({ onChoose }: { readonly onChoose: (files: Iterable<File>) => void }) {
  const t = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onPress={() => input.current?.click()}>
        {t('files-attach')}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={ACCEPTED}
        aria-label={t('files-attach')}
        onChange={({ currentTarget }) => {
          onChoose([...(currentTarget.files ?? [])]);
          // The same file may be chosen again after it was taken away.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
