import type { ShownChoice, ShownScenario } from '#catalog/shown-scenario.ts';
import { lawDayAt, lawStatusOn } from '#domain/evidence/law-status.ts';
import type { DebriefTexts } from './debrief-texts.ts';

interface Props {
  choice: ShownChoice;
  scenario: ShownScenario;
  texts: DebriefTexts;
  buildDay: string;
}

/** The rule and the evidence at a choice, each with its address. */
export function ForkSources({ choice, scenario, texts, buildDay }: Props) {
  const day = lawDayAt(Date.now(), buildDay);
  const laws = choice.rule.flatMap((key) => scenario.laws[key] ?? []);
  const facts = choice.evidence.flatMap((id) => scenario.facts[id] ?? []);
  return (
    <ul className="sources-under">
      {laws.map((law) => {
        const status = lawStatusOn(day, law);
        return (
          <li key={law.href}>
            <strong>{texts['scenario.rule']}:</strong> <a href={law.href}>{law.name}</a>{' '}
            <span className={`badge badge-${status}`}>{texts[`law.status.${status}`]}</span>{' '}
            <span className={`badge badge-${law.reviewed ? 'reviewed' : 'unreviewed'}`}>
              {law.reviewText}
            </span>{' '}
            {law.as === 'history' && <span className="note">{texts['law.asHistory']}</span>}
            <span className="note">{law.says}</span>
            {law.contested && (
              <span className="note">
                {texts['law.notSettled']} {law.contested}
              </span>
            )}
          </li>
        );
      })}
      {facts.map((fact) => (
        <li key={fact.id}>
          <strong>{texts['scenario.evidence']}:</strong> {fact.says} <a href={fact.href}>{fact.source}</a>
          {fact.note && <span className="note">{fact.note}</span>}
        </li>
      ))}
    </ul>
  );
}
