import { pageText } from '#i18n/page-texts.client.ts';

/** Seconds as people say them: “1 h 20 min”. */
export function timeText(seconds: number): string {
  if (seconds < 60) return pageText('time.seconds', { seconds: Math.round(seconds) });
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return pageText('time.minutes', { minutes });
  return pageText('time.hours', { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}
