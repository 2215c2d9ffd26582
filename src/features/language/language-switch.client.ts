import { keepPreference } from '#storage/preferences.ts';

/** The switch keeps the place on the page and the query, and remembers the choice for `/`. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('a.language')) {
  const page = link.getAttribute('href') ?? '';
  link.addEventListener('click', () => {
    keepPreference('language', link.dataset['locale'] ?? '');
    // As text: in the single file an address is not the link's own path and query.
    link.setAttribute('href', `${page}${location.search}${location.hash}`);
  });
}
