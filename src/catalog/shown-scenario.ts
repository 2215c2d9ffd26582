import type { Choice, Scenario } from '#domain/scenario/schema.ts';
import { scenarioRevision, scenarioTextRevision } from '#domain/scenario/revision.ts';
import type { Locale } from '#domain/shared/locale.ts';
import { required, type Catalog } from './catalog.ts';
import { showFact, showLaw, type ShownFact, type ShownLaw } from './evidence.ts';
import { plainText } from './plain-text.ts';

type Rules = Pick<Choice, 'id' | 'goto' | 'when' | 'effects' | 'marks' | 'breach'>;

export interface ShownChoice extends Rules {
  text: string;
  feedback: string;
  debrief: string;
  colleague?: string | undefined;
  /** Keys into `laws` and `facts` of the case. */
  rule: string[];
  evidence: string[];
}

export interface ShownScene {
  title: string;
  text: string;
  /** A drawing above the text, by its id. */
  picture?: string | undefined;
  voices: { who: string; says: string }[];
  choices: ShownChoice[];
}

/** A case in one language: its rules as authored, its texts filled in, each law and fact once. */
export interface ShownScenario {
  id: string;
  revision: string;
  /** The same with every word in it. */
  textRevision: string;
  title: string;
  notice: string;
  passText: string;
  pass: Omit<Scenario['pass'], 'text'>;
  start: string;
  scenes: Record<string, ShownScene>;
  endings: Record<string, { title: string; text: string }>;
  laws: Record<string, ShownLaw>;
  facts: Record<string, ShownFact>;
}

export function showScenario(catalog: Catalog, locale: Locale, id: string): ShownScenario {
  const scenario = required(catalog.scenarios, id, 'case');
  const say = (text: { vi: string; en: string }) => plainText(catalog, locale, text);
  const laws: ShownScenario['laws'] = {};
  const facts: ShownScenario['facts'] = {};

  const showChoice = (choice: Choice): ShownChoice => {
    const rule = choice.rule.map((reference) => {
      const key = `${reference.law}#${reference.article ?? ''}#${reference.as}`;
      laws[key] ??= showLaw(catalog, locale, reference);
      return key;
    });
    for (const fact of choice.evidence) facts[fact] ??= showFact(catalog, locale, fact);
    const { goto, when, effects, marks, breach, evidence } = choice;
    return {
      id: choice.id,
      goto,
      when,
      effects,
      marks,
      breach,
      evidence,
      rule,
      text: say(choice.text),
      feedback: say(choice.feedback),
      debrief: say(choice.debrief),
      colleague: choice.colleague && say(choice.colleague),
    };
  };

  const scenes = Object.entries(scenario.scenes).map(([sceneId, scene]) => [
    sceneId,
    {
      title: say(scene.title),
      text: say(scene.text),
      picture: scene.picture,
      voices: scene.voices.map((voice) => ({ who: say(voice.who), says: say(voice.says) })),
      choices: scene.choices.map(showChoice),
    },
  ]);
  const endings = Object.entries(scenario.endings).map(([endingId, ending]) => [
    endingId,
    { title: say(ending.title), text: say(ending.text) },
  ]);
  return {
    id,
    revision: scenarioRevision(scenario),
    textRevision: scenarioTextRevision(scenario),
    title: say(scenario.title),
    notice: say(scenario.notice),
    passText: say(scenario.pass.text),
    pass: { total: scenario.pass.total, floors: scenario.pass.floors },
    start: scenario.start,
    scenes: Object.fromEntries(scenes),
    endings: Object.fromEntries(endings),
    laws,
    facts,
  };
}

/** Every drawing that its scenes show, once. */
export function picturesOf({ scenes }: ShownScenario): string[] {
  return [...new Set(Object.values(scenes).flatMap(({ picture }) => picture ?? []))];
}
