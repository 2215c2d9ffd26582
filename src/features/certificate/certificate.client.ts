import { lawDay } from '#components/law-day.client.ts';
import {
  certificateOf,
  certifiedModule,
  certifiedPath,
  type Certificate,
  type Certified,
  type CertifiedPart,
} from '#domain/progress/certificate.ts';
import { demandedOutline } from '#domain/progress/demanded-outline.ts';
import type { CourseOutline } from '#domain/progress/outline.ts';
import { summarise } from '#domain/progress/summarise.ts';
import type { LearningEvent } from '#domain/record/event.ts';
import { intlTag, type Locale } from '#domain/shared/locale.ts';
import { pageText } from '#i18n/page-texts.client.ts';
import { openProfiles } from '#storage/profiles.ts';
import { openRecord } from '#storage/record-store.ts';
import { showRecordState } from '#storage/show-record-state.ts';

interface Outline extends CourseOutline {
  names: Record<string, { title: string; href: string }>;
}

const outline = JSON.parse(document.getElementById('course-outline')?.textContent ?? '') as Outline;
const root = document.querySelector('[data-certificates]') as HTMLElement;
const nameForm = root.querySelector('[data-name-form]') as HTMLFormElement;
const nameField = nameForm.elements.namedItem('name') as HTMLInputElement;
const nameState = nameForm.querySelector('[role=status]') as HTMLElement;
/** What the field held when it was last read or kept: anything else was typed, perhaps before this script ran. */
let nameAsRead = '';
const record = await openRecord();
const lang = document.documentElement.lang as Locale;
const days = new Intl.DateTimeFormat(intlTag[lang], { dateStyle: 'long' });
const percents = new Intl.NumberFormat(lang, { style: 'percent' });

const nameOf = (kind: string, id: string) => outline.names[`${kind}:${id}`];

function certifiedBy(events: readonly LearningEvent[]): Certified[] {
  const demanded = demandedOutline(outline, summarise(events), lawDay());
  return [
    ...demanded.modules.map(certifiedModule),
    ...(demanded.paths ?? []).map((path) => certifiedPath(demanded, path)),
  ];
}

function resultOf({ kind, score, stepsBack }: CertifiedPart): string {
  if (kind === 'lesson') return pageText('certificate.read');
  if (kind === 'quiz') return pageText('certificate.passedQuiz', { score: percents.format(score ?? 0) });
  return stepsBack
    ? pageText('certificate.passedCaseSteps', { count: stepsBack })
    : pageText('certificate.passedCase');
}

function rowOf(part: CertifiedPart): HTMLElement {
  const row = document.createElement('tr');
  const title = nameOf(part.kind, part.id)?.title ?? part.id;
  for (const text of [title, resultOf(part), days.format(new Date(part.at))]) {
    row.append(Object.assign(document.createElement('td'), { textContent: text }));
  }
  return row;
}

function linkTo({ kind, id }: Certificate['missing'][number]): HTMLElement {
  const item = document.createElement('li');
  const { title, href } = nameOf(kind, id) ?? { title: id, href: '' };
  item.append(Object.assign(document.createElement('a'), { href, textContent: title }));
  return item;
}

async function show(): Promise<void> {
  const events = await record.events();
  const certified = certifiedBy(events);
  for (const sheet of root.querySelectorAll<HTMLElement>('[data-certificate]')) {
    const about = certified.find(({ id }) => id === sheet.dataset['certificate']);
    if (!about) continue;
    const part = (selector: string) => sheet.querySelector(selector) as HTMLElement;
    const { done, missing, code } = certificateOf(about, events);
    part('[data-missing]').hidden = missing.length === 0;
    part('[data-sheet]').hidden = missing.length > 0;
    part('[data-missing] ul').replaceChildren(...missing.map(linkTo));
    part('[data-parts]').replaceChildren(...done.map(rowOf));
    part('[data-code]').textContent = pageText('certificate.code', {
      code: `${code.slice(0, 5)}-${code.slice(5)}`,
    });
  }
  root.hidden = record.reason === 'locked';
}

function showName(): void {
  const name = nameField.value.trim() || pageText('certificate.unnamed');
  for (const line of root.querySelectorAll('[data-name]')) line.textContent = name;
}

async function readName(): Promise<void> {
  const profiles = await openProfiles().catch(() => undefined);
  const inUse = (await profiles?.list())?.find(({ current }) => current);
  profiles?.close();
  if (nameField.value === nameAsRead && document.activeElement !== nameField) {
    nameAsRead = inUse?.name ?? '';
    nameField.value = nameAsRead;
  }
  showName();
}

async function keepName(): Promise<void> {
  if (nameField.value === nameAsRead) return;
  const name = nameField.value;
  nameState.textContent = '';
  const profiles = await openProfiles().catch(() => undefined);
  await profiles?.rename(record.profile, name);
  profiles?.close();
  if (profiles) nameAsRead = name;
  nameState.textContent = pageText(profiles ? 'certificate.nameKept' : 'certificate.nameNotKept');
}

nameField.addEventListener('input', showName);
nameField.addEventListener('change', () => void keepName());
nameForm.addEventListener('submit', (event) => {
  event.preventDefault();
  void keepName();
});
for (const button of root.querySelectorAll('[data-print]')) {
  button.addEventListener('click', () => {
    for (const sheet of root.querySelectorAll<HTMLElement>('[data-certificate]')) {
      sheet.classList.toggle('no-print', !sheet.contains(button));
    }
    print();
  });
}
showRecordState(record);
record.subscribe(() => void show().then(readName));
await show();
await (nameField.value && document.activeElement !== nameField ? keepName() : readName());
