/** Makes a form take a file that is chosen in its field `file` or dropped on it. */
export function takeFile(form: HTMLFormElement, take: (file: File) => Promise<void>): void {
  const chooser = form.elements.namedItem('file') as HTMLInputElement;
  chooser.addEventListener('change', async () => {
    const file = chooser.files?.[0];
    if (file) await take(file);
    chooser.value = '';
  });
  form.addEventListener('dragover', (event) => {
    event.preventDefault();
    form.dataset['over'] = '';
  });
  form.addEventListener('dragleave', () => delete form.dataset['over']);
  form.addEventListener('drop', (event) => {
    event.preventDefault();
    delete form.dataset['over'];
    const file = event.dataTransfer?.files[0];
    if (file) void take(file);
  });
}
