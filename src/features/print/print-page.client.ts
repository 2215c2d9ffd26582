const buttons = document.querySelector<HTMLElement>('[data-print-page]');

for (const button of buttons?.querySelectorAll<HTMLElement>('[data-paper]') ?? []) {
  button.addEventListener('click', () => {
    document.documentElement.dataset['paper'] = button.dataset['paper'] ?? '';
    print();
  });
}
if (buttons) buttons.hidden = false;
