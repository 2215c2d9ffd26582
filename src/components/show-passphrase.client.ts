/** Boxes that show what is typed into the passphrase fields of their form. */
export function liveShowBoxes(root: ParentNode): void {
  for (const box of root.querySelectorAll<HTMLInputElement>('[data-show]')) {
    box.addEventListener('change', () => {
      for (const field of box.form?.querySelectorAll<HTMLInputElement>('[data-secret]') ?? []) {
        field.type = box.checked ? 'text' : 'password';
      }
    });
  }
}
