/** An instant, ISO 8601 in UTC, as the device's own clock tells it, with its zone: `17:00 GMT+7 5/12/2026`. */
export function formatInstant(iso: string): string {
  const isVietnamese = document.documentElement.lang === 'vi';
  return new Date(iso).toLocaleString(isVietnamese ? 'vi' : 'en-GB', {
    ...{ day: 'numeric', month: isVietnamese ? 'numeric' : 'long', year: 'numeric' },
    ...{ hour: '2-digit', minute: '2-digit', timeZoneName: 'short' },
  });
}
