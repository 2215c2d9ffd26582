/**
 * On paper nothing can be pointed at: for as long as a page is printed, what its links say of themselves (the
 * source of a figure, the name of a law) is numbered where it stands and listed. Every page loads this.
 */
const added: Element[] = [];

const made = (name: string, text: unknown): Element => {
  const element = document.createElement(name);
  element.textContent = text as string;
  added.push(element);
  return element;
};

onafterprint = () => {
  for (const one of added.splice(0)) one.remove();
};

onbeforeprint = () => {
  const main = document.getElementById('main') as HTMLElement;
  const notes: string[] = [];
  for (const link of main.querySelectorAll<HTMLElement>('a[title]')) {
    const { title } = link;
    if (!link.textContent.includes(title))
      link.after(made('sup', notes.indexOf(title) + 1 || notes.push(title)));
  }
  const list = made('ol', '');
  list.className = 'print-notes';
  list.append(...notes.map((note) => made('li', note)));
  main.insertBefore(list, main.querySelector('#main > .printed-list'));
};
