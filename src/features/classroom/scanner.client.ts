/** The browser's own reader of codes: https://developer.mozilla.org/docs/Web/API/BarcodeDetector. */
interface Detector {
  detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]>;
}
interface DetectorClass {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats(): Promise<string[]>;
}

/** undefined where the browser reads no QR codes, or gives this page no camera (over plain http it gives none). */
export async function findScanner(): Promise<Detector | undefined> {
  const { BarcodeDetector } = globalThis as { BarcodeDetector?: DetectorClass };
  if (!BarcodeDetector || !('mediaDevices' in navigator)) return undefined;
  const formats = await BarcodeDetector.getSupportedFormats().catch((): string[] => []);
  return formats.includes('qr_code') ? new BarcodeDetector({ formats: ['qr_code'] }) : undefined;
}

/** Looks through the camera until `stop` is aborted; each code is told once. Rejects where the camera is refused. */
export async function scan(
  scanner: Detector,
  video: HTMLVideoElement,
  stop: AbortSignal,
  told: (code: string) => Promise<void>,
): Promise<void> {
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
  const seen = new Set<string>();
  try {
    video.srcObject = stream;
    await video.play();
    while (!stop.aborted) {
      for (const { rawValue } of await scanner.detect(video).catch(() => [])) {
        if (seen.has(rawValue)) continue;
        seen.add(rawValue);
        await told(rawValue);
      }
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  } finally {
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  }
}
