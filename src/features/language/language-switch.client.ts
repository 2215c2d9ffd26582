import { keepPreference } from '#storage/preferences.ts';

/** The switch keeps the place on the page and the query, and remembers the choice for `/`. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('a.language')) {
  link.addEventListener('click', () => {
    keepPreference('language', link.dataset['locale'] ?? '');
    link.search = location.search;
    link.hash = location.hash;
  });
}
