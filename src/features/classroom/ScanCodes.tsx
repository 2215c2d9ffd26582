import { useEffect, useRef, useState } from 'react';
import { useDesk } from './desk.client.ts';
import { fileOfCode } from './file-code.client.ts';
import { findScanner, scan } from './scanner.client.ts';

/** Takes hand-ins in from the screens of phones, through the camera. `take` gets each as if it were a file. */
export function ScanCodes({ take }: { take: (files: readonly File[]) => Promise<void> }) {
  const { t } = useDesk();
  const video = useRef<HTMLVideoElement>(null);
  const [scanner, setScanner] = useState<Awaited<ReturnType<typeof findScanner>> | 'none'>();
  const [stopping, setStopping] = useState<AbortController>();
  const [said, setSaid] = useState('');

  useEffect(() => void findScanner().then((found) => setScanner(found ?? 'none')), []);
  useEffect(() => () => stopping?.abort(), [stopping]);

  if (!scanner) return null;
  if (scanner === 'none') return <p className="note">{t('results.noScanner')}</p>;
  const start = async () => {
    const controller = new AbortController();
    setStopping(controller);
    setSaid('');
    let count = 0;
    await scan(scanner, video.current as HTMLVideoElement, controller.signal, async (code) => {
      const text = await fileOfCode(code);
      if (text === undefined) return setSaid(t('results.otherCode'));
      count += 1;
      await take([new File([text], `QR-${count}.cau-noi.json`)]);
      setSaid(t('results.scanned', { count }));
    }).catch(() => setSaid(t('results.noCamera')));
    setStopping(undefined);
  };
  return (
    <div className="scan-codes">
      <button className="button quiet" onClick={() => (stopping ? stopping.abort() : void start())}>
        {t(stopping ? 'results.scanStop' : 'results.scan')}
      </button>
      <video ref={video} hidden={!stopping} muted playsInline aria-label={t('results.scanView')} />
      <p role="status">{said}</p>
    </div>
  );
}
