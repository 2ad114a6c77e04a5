import { useState } from 'react';
import { useWords } from '../../language/LanguageProvider';
import { Button } from '../../ui/Button';
import { PhraseDialog } from './PhraseDialog';
import './phrases.css';

interface Props {
  readonly chosen: readonly string[];
  readonly onChange: (codes: readonly string[]) => void;
}

export function PhraseButton({ chosen, onChange }: Props) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button className="phrase-button" onPress={() => setOpen(true)}>
        {t('phrases-title')}
      </Button>
      {open ? <PhraseDialog chosen={chosen} onChange={onChange} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
