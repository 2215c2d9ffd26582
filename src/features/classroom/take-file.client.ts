import { onFileDrop } from '#components/on-file-drop.client.ts';

/** Makes a form take a file that is chosen in its field `file` or dropped on it. */
export function takeFile(form: HTMLFormElement, take: (file: File) => Promise<void>): void {
  const chooser = form.elements.namedItem('file') as HTMLInputElement;
  chooser.addEventListener('change', async () => {
    const file = chooser.files?.[0];
    if (file) await take(file);
    chooser.value = '';
  });
  onFileDrop(form, (file) => file && void take(file));
}
