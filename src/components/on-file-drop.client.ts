/** Makes a form a frame that a file can be dropped into. undefined: what was dropped is no file. */
export function onFileDrop(form: HTMLFormElement, take: (file: File | undefined) => void): void {
  form.addEventListener('dragover', (event) => {
    event.preventDefault();
    form.dataset['over'] = '';
  });
  form.addEventListener('dragleave', () => delete form.dataset['over']);
  form.addEventListener('drop', (event) => {
    event.preventDefault();
    delete form.dataset['over'];
    take(event.dataTransfer?.files[0]);
  });
}
