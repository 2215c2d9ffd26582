import type { DebriefTexts } from './debrief-texts.ts';

export function MapLegend({ texts }: { texts: DebriefTexts }) {
  return (
    <ul className="map-legend">
      {(['taken', 'open', 'other'] as const).map((kind) => (
        <li key={kind}>
          <svg viewBox="0 0 40 12" aria-hidden="true">
            <path d="M2,6H38" className={`way way-${kind}`} />
          </svg>
          {texts[`debrief.legend.${kind === 'taken' ? 'yours' : kind}`]}
        </li>
      ))}
      <li>
        <svg viewBox="0 0 40 12" aria-hidden="true" className="place-ending">
          <rect className="place-box" x="6" y="1" width="28" height="10" rx="5" />
        </svg>
        {texts['debrief.legend.ending']}
      </li>
    </ul>
  );
}
