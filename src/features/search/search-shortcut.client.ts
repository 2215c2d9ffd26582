/** `/` or Ctrl K (⌘ K) opens search, unless one is typing or has switched the keys off. Every page loads this. */
addEventListener('keydown', (event) => {
  const { key, target } = event;
  if (
    (key === '/' || (key === 'k' && (event.ctrlKey || event.metaKey))) &&
    !(target as Element).closest('input,textarea,select,[contenteditable]') &&
    document.documentElement.dataset['keys'] !== 'off'
  ) {
    event.preventDefault();
    const search = document.querySelector<HTMLElement>('.search-link:not([aria-current]),#q');
    search?.focus();
    search?.click();
  }
});
