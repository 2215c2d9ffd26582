/**
 * On paper nothing can be pointed at: for as long as a page is printed, what its links say of themselves (the
 * source of a figure, the name of a law) is numbered where it stands and listed at the page's end.
 */
let added: Element[] = [];

const made = (name: string, text = ''): Element => {
  const element = document.createElement(name);
  element.textContent = text;
  added.push(element);
  return element;
};

onafterprint = () => {
  for (const one of added) one.remove();
  added = [];
};

onbeforeprint = () => {
  const main = document.getElementById('main');
  // Where a page is made for paper its figures have numbers already.
  const lists = main?.querySelector('.printed-list') ?? null;
  const notes: string[] = [];
  const list = made('ul');
  list.className = 'print-notes';
  for (const link of main?.querySelectorAll<HTMLElement>('a[title]') ?? []) {
    const { title } = link;
    if (link.textContent.includes(title)) continue;
    const number = notes.indexOf(title) + 1 || notes.push(title);
    const sign = (lists ? '§' : '') + String(number);
    link.after(made('sup', sign));
    if (number > list.childElementCount) list.append(made('li', `${sign} ${title}`));
  }
  if (notes[0]) main?.insertBefore(list, lists);
};
