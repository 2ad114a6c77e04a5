// Sets language, direction and colours before the first paint, as a file so that the page needs no inline script.
// Only these two choices are kept in the browser; nothing about persons or consultations ever is.
(function () {
  var known = ['en', 'ru', 'ar', 'es', 'fr', 'pt'];
  var page = document.documentElement;
  var stored = null;
  var theme = null;
  try {
    stored = localStorage.getItem('counterpart.language');
    theme = localStorage.getItem('counterpart.theme');
  } catch (refused) {
    // A browser that forbids storage still gets the page in its own language.
  }
  var wanted = [stored].concat(navigator.languages || []).map(function (tag) {
    return String(tag || '').slice(0, 2).toLowerCase();
  });
  var language = 'en';
  for (var i = 0; i < wanted.length; i += 1) {
    if (known.indexOf(wanted[i]) >= 0) {
      language = wanted[i];
      break;
    }
  }
  page.lang = language;
  page.dir = language === 'ar' ? 'rtl' : 'ltr';
  if (theme === 'light' || theme === 'dark') page.dataset.theme = theme;
})();
