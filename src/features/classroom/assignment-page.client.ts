import type { AssignmentCourse } from '#catalog/assignment-course.ts';
import { acceptedAssignments } from '#domain/classroom/accepted.ts';
import type { Accepted } from '#domain/classroom/accepted.ts';
import { assignmentText } from '#domain/classroom/assignment.ts';
import type { Assignment } from '#domain/classroom/assignment.ts';
import { assignmentHash, assignmentInAddress } from '#i18n/assignment-address.ts';
import { pageText } from '#i18n/page-texts.client.ts';
import type { TextKey } from '#i18n/texts.ts';
import { openProfiles } from '#storage/profiles.ts';
import { readAssignments } from '#storage/read-assignments.ts';
import { openRecord } from '#storage/record-store.ts';
import { showRecordState } from '#storage/show-record-state.ts';
import { codeIn, openAssignment } from './assignment-link.client.ts';
import { assignmentRow } from './assignment-rows.client.ts';
import { HandIn } from './hand-in.client.ts';
import { showAssignment } from './show-assignment.client.ts';
import { takeFile } from './take-file.client.ts';

/**
 * Opens an assignment from the address (`#a=…`), a pasted link or a file; shows it, has it accepted, handed in.
 * An accepted one has the address `#assignment=<id>`.
 */
const page = document.querySelector('[data-assignment-page]') as HTMLElement;
const part = <Kind extends HTMLElement>(selector: string) => page.querySelector(selector) as Kind;
const course = JSON.parse(document.getElementById('course-outline')?.textContent ?? '') as AssignmentCourse;
const record = await openRecord();
const handIn = new HandIn(part('[data-hand-in]'), record, course);
const openForm = part<HTMLFormElement>('[data-open]');
/** Looked at and not accepted. */
let offered: Assignment | undefined;

async function show(): Promise<void> {
  showRecordState(record);
  const { accepted, unreadable } = acceptedAssignments(await readAssignments(record), course);
  const code = codeIn(location.hash);
  if (code && !offered) await open(location.hash);
  const id = offered?.id ?? assignmentInAddress(location.hash);
  const mine = accepted.find(({ assignment }) => assignment.id === id);
  const shown = mine?.assignment ?? offered;
  part('[data-sheet]').hidden = !shown;
  part('[data-offer]').hidden = !shown || !!mine;
  part('[data-hand-in]').hidden = !mine;
  part('[data-unknown]').hidden = !id || !!shown || !!code;
  if (shown) showAssignment(part('[data-sheet]'), shown, course, mine);
  if (mine) await handIn.show(mine, await usualName(accepted));
  const others = accepted.filter((one) => one !== mine);
  part('[data-others]').hidden = shown !== undefined && others.length === 0;
  part('[data-others] ul').replaceChildren(...others.map((one) => assignmentRow(one, location.pathname)));
  part('[data-none]').hidden = accepted.length > 0 || record.reason === 'locked';
  part('[data-unreadable]').hidden = unreadable === 0;
  const opener = part<HTMLDetailsElement>('[data-opener]');
  if (shown) opener.open &&= document.activeElement !== null && opener.contains(document.activeElement);
  else opener.open = true;
  page.hidden = false;
}

async function open(text: string): Promise<void> {
  const opened = await openAssignment(text);
  offered = opened.ok ? opened.assignment : undefined;
  const reason: TextKey | false = !opened.ok && `assignment.refused.${opened.reason}`;
  part('[data-refused]').textContent = reason ? pageText(reason) : '';
}

/** What was handed in under before, else what the profile is called. */
async function usualName(accepted: readonly Accepted[]): Promise<{ name: string; number?: string }> {
  const submitted = accepted
    .flatMap(({ trace }) => trace.submitted ?? [])
    .sort((a, b) => (a.at < b.at ? 1 : -1));
  if (submitted[0]) return submitted[0];
  const profiles = await openProfiles().catch(() => undefined);
  const list = (await profiles?.list().catch(() => undefined)) ?? [];
  profiles?.close();
  return { name: list.find(({ current }) => current)?.name ?? '' };
}

/** From the paste field or a file: what is shown then stands in no address until it is accepted. */
async function openHere(text: string): Promise<void> {
  history.replaceState(null, '', location.pathname);
  await open(text);
  openForm.reset();
  await show();
  (offered ? part('[data-sheet] h2') : part('[data-refused]')).focus();
}

part('[data-accept]').addEventListener('click', async () => {
  if (!offered) return;
  const { id } = offered;
  const data = { text: assignmentText(offered) };
  const { saved } = await record.append({ type: 'assignment.accepted', about: { assignment: id }, data });
  part('[data-said]').textContent = pageText(saved ? 'assignment.accepted' : 'assignment.lost');
  if (saved) {
    offered = undefined;
    history.replaceState(null, '', assignmentHash(id));
  }
  await show();
  part('[data-said]').focus();
});

openForm.addEventListener('submit', (event) => {
  event.preventDefault();
  void openHere(String(new FormData(openForm).get('link') ?? ''));
});
takeFile(openForm, async (file) => openHere(file.size > 20_000 ? '{' : await file.text()));
addEventListener('hashchange', () => {
  offered = undefined;
  part('[data-said]').textContent = '';
  part('[data-refused]').textContent = '';
  void show();
});
record.subscribe(() => void show());
await show();
