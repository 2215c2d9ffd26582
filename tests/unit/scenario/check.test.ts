import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkScenario } from '../../../src/domain/scenario/check.ts';
import { readCase } from '../../fixtures/scenario/fill-case.ts';

const broken = readdirSync(new URL('../../fixtures/scenario/broken/', import.meta.url)).map((file) =>
  file.replace('.yaml', ''),
);

/** As an author reads it, one finding after the other. */
function told(name: string, limits = {}): string {
  const findings = checkScenario(readCase(`broken/${name}`), { name, limits });
  return findings
    .map(({ code, path, message, fix }) => `${path.join('.')}  ${code}\n${message}\nFix: ${fix}`)
    .join('\n\n');
}

test('a sound case has no finding', () => {
  expect(checkScenario(readCase('sound'))).toEqual([]);
});

test.each(broken)('the broken case %s is refused for that alone', (name) => {
  const limits = name === 'too-large' ? { states: 3 } : {};
  const codes = checkScenario(readCase(`broken/${name}`), { name, limits }).map(({ code }) => code);
  expect(new Set(codes)).toEqual(new Set([`scenario/${name}`]));
});

test('SC20: a start that is no scene', () => {
  expect(told('unknown-start')).toMatchInlineSnapshot(`
    "start  scenario/unknown-start
    The case starts at "gaet", which is no scene, so it cannot be played.
    Fix: Change start to "gate", or add a scene "gaet"."
  `);
});

test('SC20: a case without an ending', () => {
  expect(told('no-ending')).toMatchInlineSnapshot(`
    "endings  scenario/no-ending
    The case has no ending, so no run of it can finish, be judged or be debriefed.
    Fix: Add an ending under endings, and let the last choices go to it."
  `);
});

test('SC20: an id that names a scene and an ending', () => {
  expect(told('id-both-scene-and-ending')).toMatchInlineSnapshot(`
    "endings.calm  scenario/id-both-scene-and-ending
    "calm" is a scene and an ending at once, so a choice that goes to it does not say which is meant.
    Fix: Rename the ending, for example to "calm-end", and point at it the choices that should end the run."
  `);
});

test('SC20: a choice that goes nowhere', () => {
  expect(told('unknown-target')).toMatchInlineSnapshot(`
    "scenes.gate.choices.0.goto  scenario/unknown-target
    Choice "ask" goes to "cafee", which is no scene and no ending, so the run would break off there.
    Fix: Change goto to "cafe", or add a scene or an ending "cafee".

    scenes.gate.choices.1.goto  scenario/unknown-target
    Choice "leave" goes to "somewhere-else", which is no scene and no ending, so the run would break off there.
    Fix: Add a scene or an ending "somewhere-else", or point goto at one of "gate", "cafe", "end"."
  `);
});

test('SC20: a choice id used twice', () => {
  expect(told('duplicate-choice')).toMatchInlineSnapshot(`
    "scenes.cafe.choices.0.id  scenario/duplicate-choice
    Choice "ask" of scene "cafe" bears the id of a choice of scene "gate". A saved run is a list of choice ids, so it would not say which was made.
    Fix: Give the newer of the two an id of its own, for example "ask-cafe". An id that was ever published stays where it is."
  `);
});

test('SC20: a condition on a mark that nothing sets', () => {
  expect(told('unknown-mark')).toMatchInlineSnapshot(`
    "scenes.cafe.choices.0.when.0  scenario/unknown-mark
    Choice "sit" asks for "mark: greted", but no choice sets that mark, so "sit" can never be offered.
    Fix: Change "greted" to "greeted", or add "greted" to the marks of the choice that should set it.

    scenes.cafe.choices.1.when.0  scenario/unknown-mark
    Choice "smoke" asks for "noMark: rained-on", but no choice sets that mark, so "smoke" is never closed by it.
    Fix: Add "rained-on" to the marks of the choice that should set it, or take the condition out."
  `);
});

test('SC20: a condition on a choice that does not exist', () => {
  expect(told('unknown-choice')).toMatchInlineSnapshot(`
    "scenes.cafe.choices.0.when.0.chose  scenario/unknown-choice
    Choice "sit" asks whether "greeet" was chosen, but the case has no such choice, so "sit" can never be offered.
    Fix: Change chose to "greet", or take the condition out."
  `);
});

test('SC21: a choice with neither rule nor evidence', () => {
  expect(told('choice-without-source')).toMatchInlineSnapshot(`
    "scenes.gate.choices.0  scenario/choice-without-source
    Choice "ask" names neither a rule nor evidence, so its debrief would be an opinion.
    Fix: Add a law record under rule (law, article, as), or the id of a fact under evidence."
  `);
});

test('SC22: a mark that nothing asks for', () => {
  expect(told('unused-mark')).toMatchInlineSnapshot(`
    "scenes.gate.choices.1.marks.0  scenario/unused-mark
    Choice "nod" sets the mark "greted", but no condition asks for it, so it changes nothing later.
    Fix: Change it to "greeted", or ask for "greted" in the when of a later choice, or take it out.

    scenes.gate.choices.1.marks.1  scenario/unused-mark
    Choice "nod" sets the mark "rained-on", but no condition asks for it, so it changes nothing later.
    Fix: Ask for "rained-on" in the when of a later choice, or take it out."
  `);
});

test('SC23: a scene that no run comes to', () => {
  expect(told('unreachable-scene')).toMatchInlineSnapshot(`
    "scenes.cafe  scenario/unreachable-scene
    No run comes to scene "cafe": no choice of another scene goes to it. What is written there is never read.
    Fix: Let a choice of another scene go to "cafe", or take the scene out.

    scenes.cellar  scenario/unreachable-scene
    No run comes to scene "cellar": only scenes that no run comes to ("cafe") lead to it. What is written there is never read.
    Fix: Mend the way to "cafe" first, or take the scene out."
  `);
});

test('SC23: an ending that no run comes to', () => {
  expect(told('unreachable-ending')).toMatchInlineSnapshot(`
    "endings.noise  scenario/unreachable-ending
    No run comes to ending "noise": no choice of another scene goes to it. What is written there is never read.
    Fix: Let a choice of another scene go to "noise", or take the ending out."
  `);
});

test('SC23: a choice whose conditions exclude each other', () => {
  expect(told('unreachable-choice')).toMatchInlineSnapshot(`
    "scenes.cafe.choices.0.when  scenario/unreachable-choice
    Choice "sit" is never offered: no run comes to scene "cafe" with all of its conditions true (mark: greeted; mark: watched), though each of them is true on some run.
    Fix: Take out or change the conditions that exclude each other, or take "sit" out."
  `);
});

test('SC24: a condition that never holds', () => {
  expect(told('condition-never-true')).toMatchInlineSnapshot(`
    "scenes.cafe.choices.0.when.0  scenario/condition-never-true
    "mark: entered" is false on every run that comes to scene "cafe", so choice "sit" is never offered.
    Fix: Set "entered" on a way to "cafe", or take the choice out.

    scenes.cafe.choices.1.when.0  scenario/condition-never-true
    "criterion: door, atLeast: 2" is false on every run that comes to scene "cafe", so choice "talk" is never offered.
    Fix: Lower atLeast, or let some way to "cafe" raise door that far, or take the choice out.

    scenes.cafe.choices.2.when.0  scenario/condition-never-true
    "chose: buy" is false on every run that comes to scene "cafe", so choice "pay" is never offered.
    Fix: Let a way through "buy" lead to "cafe", or take the choice out.

    scenes.shop.choices.0.when.0  scenario/condition-never-true
    "noMark: entered" is false on every run that comes to scene "shop", so choice "buy" is never offered.
    Fix: Leave a way to "shop" that does not set "entered", or take the choice out."
  `);
});

test('SC24: a condition that always holds', () => {
  expect(told('condition-always-true')).toMatchInlineSnapshot(`
    "scenes.cafe.choices.0.when.0  scenario/condition-always-true
    "mark: greeted" is true on every run that comes to scene "cafe", so it never closes choice "sit": what was chosen before makes no difference here.
    Fix: Take the condition out, or give the case a way to "cafe" on which it is false."
  `);
});

test('SC25: a scene where every choice is closed', () => {
  expect(told('dead-end')).toMatchInlineSnapshot(`
    "scenes.cafe.choices  scenario/dead-end
    In scene "cafe" every choice is closed on this run: watch. The learner is stuck there.
    Fix: Add a choice without when to "cafe", or ease the when of one that is there."
  `);
});

test('SC26: a scene met twice with the same marks', () => {
  expect(told('scene-met-twice')).toMatchInlineSnapshot(`
    "scenes.gate  scenario/scene-met-twice
    Scene "gate" is met twice with the same marks on this run: ask > back. The learner can go in circles, and neither lengths nor a pass can be proven.
    Fix: Let "back" go on to another scene, or let a choice on the way set a mark, and close that choice by noMark once it is set."
  `);
});

test('SC27: a case that cannot be passed', () => {
  expect(told('no-passing-path')).toMatchInlineSnapshot(`
    "pass  scenario/no-passing-path
    No run passes: none without a breach reaches a total of 9 with every floor kept. Totals of all runs go from -1 to 11.
    Fix: Lower pass.total or a floor, or raise the effects along a way that an experienced colleague would take."
  `);
});

test('SC27: a case that only a spotless run passes', () => {
  expect(told('no-clumsy-pass')).toMatchInlineSnapshot(`
    "pass  scenario/no-clumsy-pass
    No clumsy but lawful run passes: each run that passes with lawful at 0 or above ends with the other four criteria above 0 and a total above 7. A case that only the perfect pass tests a model answer, not judgement.
    Fix: Lower pass.total, or add a lawful way that neglects one of the other criteria and still comes through."
  `);
});

test('SC28: a breach without its mark that passes', () => {
  expect(told('breach-passes')).toMatchInlineSnapshot(`
    "scenes.gate.choices.1.effects.lawful  scenario/breach-passes
    Choice "search" takes 3 from lawful, which is a broken duty, but is not marked as a breach, and a run with it passes: search > sit. A run that breaks a duty must not pass, however kind.
    Fix: Add breach: true to "search", or weigh lawful -1 or -2 where the duty is done badly and not broken."
  `);
});

test('SC29: a kind but unlawful run that passes', () => {
  expect(told('unlawful-passes')).toMatchInlineSnapshot(`
    "pass  scenario/unlawful-passes
    A run passes with lawful below 0, because its other criteria make up for it: press > sit. A kind but unlawful run must not pass.
    Fix: Add the floor: pass.floors.lawful: 0, and say so in pass.text."
  `);
});

test('SC30: a case that outgrows the bound', () => {
  expect(told('too-large', { states: 3 })).toMatchInlineSnapshot(`
    "scenes  scenario/too-large
    The case "too-large" outgrew the bound of 3 distinct states within which it can be proven. Nothing was proven about its runs.
    Fix: Ask for a mark sooner after it is set, ask for fewer marks and criteria late in the case, or make two cases of it."
  `);
});
