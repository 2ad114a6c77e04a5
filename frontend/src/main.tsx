import { createRoot } from 'react-dom/client';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/print.css';
import { referenceQuery } from './api/reference';
import { sessionQuery } from './api/session';
import { App } from './app/App';
import { queries } from './app/queries';
import { readAddress } from './directory/address';
import { searchQuery } from './directory/search';
import { isLanguage } from './language/languages';
import { loadMessages, translator } from './language/messages';

// boot.js has chosen the language before the first paint; only its words are still to come.
const wanted = document.documentElement.lang;
const code = isLanguage(wanted) ? wanted : 'en';

// All that the first page waits for is asked for at once, not one after the other.
void queries.prefetchQuery(sessionQuery);
void queries.prefetchQuery(referenceQuery);
if (location.pathname === '/directory') void queries.prefetchInfiniteQuery(searchQuery(readAddress(location.search)));

void loadMessages(code).then((bundle) => {
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<App language={{ code, t: translator(bundle) }} />);
});
