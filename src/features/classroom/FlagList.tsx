import type { Flag } from '#domain/classroom/flags.ts';
import { useDesk } from './desk.client.ts';

/** What a person should look at: said, never judged. */
export function FlagList({ flags }: { flags: readonly Flag[] }) {
  const { t } = useDesk();
  if (flags.length === 0) return null;
  return (
    <div className="notice">
      <p>{t('results.flagLead')}</p>
      <ul>
        {flags.map(({ kind, about, count }) => (
          <li key={kind}>
            {t(`results.flag.${kind}`)}{' '}
            <span className="note">
              {about.slice(0, 3).join(', ')}
              {count > 3 && ` … (${count})`}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
