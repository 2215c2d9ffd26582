/** Down from the field to the results and among them, up again, Esc back to the field and out of it. */
export function moveByArrows(search: HTMLElement, field: HTMLInputElement): void {
  search.addEventListener('keydown', (event) => {
    const links = [...search.querySelectorAll<HTMLElement>('[data-list] a')];
    const at = links.indexOf(document.activeElement as HTMLElement);
    const isInField = event.target === field;
    if (event.isComposing || (at < 0 && !isInField)) return;
    if (event.key === 'ArrowDown') (links[at + 1] ?? links.at(-1))?.focus();
    else if (event.key === 'ArrowUp' && !isInField) (links[at - 1] ?? field).focus();
    else if (event.key === 'Escape') leave(field, isInField);
    else return;
    event.preventDefault();
  });
  addEventListener('keydown', ({ key, target }) => {
    if (key === 'Escape' && !search.contains(target as Node)) field.focus();
  });
}

/** From a result to the field; a field with words is emptied; from an empty one, back to where search was opened. */
function leave(field: HTMLInputElement, isInField: boolean) {
  if (!isInField) field.select();
  else if (field.value) {
    field.value = '';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  } else if (cameFromHere()) history.back();
  field.focus();
}

/** Whether the page before this one is of the course; where the browser can't say, one stays. */
function cameFromHere(): boolean {
  const { navigation } = globalThis as { navigation?: { canGoBack: boolean } };
  return navigation?.canGoBack === true;
}
