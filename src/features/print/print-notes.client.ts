/**
 * On paper nothing can be pointed at: for as long as a page is printed, what its links say of themselves (the
 * source of a figure, the name of a law) is numbered where it stands and listed at the page's end.
 */
const added: Element[] = [];

function takeAway(): void {
  for (const one of added.splice(0)) one.remove();
}

addEventListener('afterprint', takeAway);
addEventListener('beforeprint', () => {
  takeAway();
  const main = document.getElementById('main');
  // Where a page is made for paper its figures have numbers already.
  const lists = main?.querySelector('.printed-list') ?? null;
  const sign = lists ? '§' : '';
  const notes = new Map<string, number>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('#main a[title]')) {
    if (link.textContent.includes(link.title)) continue;
    const number = notes.get(link.title) ?? notes.size + 1;
    notes.set(link.title, number);
    add('sup', `${sign}${number}`, (sup) => link.after(sup));
  }
  if (notes.size === 0) return;
  const list = add('ul', '', (ul) => main?.insertBefore(ul, lists));
  list.className = 'print-notes';
  for (const [note, number] of notes) add('li', `${sign}${number} ${note}`, (item) => list.append(item));
});

function add(name: string, text: string, put: (element: HTMLElement) => void): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  put(element);
  added.push(element);
  return element;
}
