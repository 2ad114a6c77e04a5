import { createRoot } from 'react-dom/client';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/print.css';
import { App } from './app/App';
import { isLanguage } from './language/languages';
import { loadMessages, translator } from './language/messages';

// boot.js has chosen the language before the first paint; only its words are still to come.
const wanted = document.documentElement.lang;
const code = isLanguage(wanted) ? wanted : 'en';

void loadMessages(code).then((bundle) => {
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<App language={{ code, t: translator(bundle) }} />);
});
