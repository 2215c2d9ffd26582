import { isInstant, isObject, isText } from '../record/checks.ts';
import { unwrapBody, wrapBody } from '../record/envelope.ts';
import type { FileFormat } from '../record/envelope.ts';
import { misfit } from '../record/misfit.ts';
import type { ClassKey } from './class.ts';

const format: FileFormat<'key'> = { name: 'cau-noi-key', forms: ['key'], largest: 10_000 };

/** A class's key as it lies in the class: its secret half under its passphrase. */
export function wrapKey({ recipient, locked, madeAt }: ClassKey): string {
  return wrapBody(format, 'key', JSON.stringify({ recipient, locked, madeAt }));
}

/** undefined where the file is no key or was changed. */
export function unwrapKey(text: string): ClassKey | undefined {
  const envelope = unwrapBody(format, text);
  if (!envelope.ok || !isObject(envelope.body)) return undefined;
  const shape = { recipient: isText(120), locked: isText(4000), madeAt: isInstant };
  return misfit(envelope.body, shape, '') ? undefined : (envelope.body as unknown as ClassKey);
}
