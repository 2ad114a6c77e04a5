import { QueryClientProvider } from '@tanstack/react-query';
import type { LanguageCode } from '../language/languages';
import { LanguageProvider } from '../language/LanguageProvider';
import type { Translate } from '../language/messages';
import { Announcer } from '../ui/Announcer';
import { Gate } from './Gate';
import { queries } from './queries';

export function App({ language }: { readonly language: { code: LanguageCode; t: Translate } }) {
  return (
    <QueryClientProvider client={queries}>
      <LanguageProvider initial={language}>
        <Announcer>
          <Gate />
        </Announcer>
      </LanguageProvider>
    </QueryClientProvider>
  );
}
