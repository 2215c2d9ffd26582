import { pageText } from '#i18n/page-texts.client.ts';
import { codeOfFile } from './file-code.client.ts';
import { qrCode } from './qr-code.ts';

/** Shows a hand-in as a QR code where it fits into one, and says so where it does not. */
export async function showCode(place: HTMLElement, text: string): Promise<void> {
  const code = await codeOfFile(text);
  const drawn = code === undefined ? undefined : qrCode(code);
  (place.querySelector('[data-picture]') as HTMLElement).hidden = !drawn;
  if (drawn) {
    place.querySelector('svg')?.setAttribute('viewBox', `0 0 ${drawn.side} ${drawn.side}`);
    place.querySelector('path')?.setAttribute('d', drawn.path);
  }
  const note = place.querySelector('[data-note]') as HTMLElement;
  note.textContent = pageText(drawn ? 'assignment.qrNote' : 'assignment.qrTooLong');
  place.hidden = false;
}
