const card = document.querySelector<HTMLElement>('.job-aid');
const actions = document.querySelector<HTMLElement>('[data-print]');

for (const button of actions?.querySelectorAll<HTMLElement>('[data-paper-size]') ?? []) {
  button.addEventListener('click', () => {
    if (card) card.dataset['paper'] = button.dataset['paperSize'] ?? 'a6';
    print();
  });
}
if (actions) actions.hidden = false;
