import { useState } from 'react';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../ui/Button';

/** Copies the address: whoever opens it sees what they themselves may see. */
export function Share({ address }: { readonly address: string }) {
  const t = useWords();
  const [copied, setCopied] = useState<string | null>(null);
  return (
    <span className="share">
      <Button
        look="bare"
        onPress={() => {
          void navigator.clipboard.writeText(`${location.origin}${address}`).then(() => setCopied(address));
        }}
      >
        {t('whom-share')}
      </Button>
      <span role="status" className="small quiet">
        {copied === address ? t('whom-shared') : null}
      </span>
    </span>
  );
}
