import { readProgress } from '#storage/read-progress.ts';
import { onAccessChange } from '#storage/on-access-change.ts';
import { openRecord } from '#storage/record-store.ts';
import { showRecordState } from '#storage/show-record-state.ts';
import { trackTime } from '#storage/track-time.ts';
import type { QuestionElement, QuestionAnswered } from '#features/question/question.client.ts';

const end = document.querySelector<HTMLElement>('[data-lesson]');
const [module = '', lesson = ''] = (end?.dataset['lesson'] ?? '').split('/');
const button = end?.querySelector<HTMLButtonElement>('[data-complete]');
const saved = end?.querySelector<HTMLElement>('[data-saved]');
const opening = openRecord();

// Before anything is waited for: a question can be answered as soon as it can be seen.
document.addEventListener('question-answered', async (event) => {
  const { quiz, item, revision, answer, credit, confidence } = (event as CustomEvent<QuestionAnswered>)
    .detail;
  const record = await opening;
  const result = await record.append({
    type: 'question.answered',
    about: { quiz, item, where: 'lesson' },
    revision,
    data: { answer, credit, ...(confidence && { confidence }) },
  });
  (event.target as QuestionElement).markSaved(savedText(result.saved));
});

const record = await opening;
if (document.querySelector('cn-question')) await customElements.whenDefined('cn-question');

function savedText(isSaved: boolean): string {
  return saved?.dataset[isSaved ? 'kept' : 'lost'] ?? '';
}

async function restore() {
  const progress = await readProgress(record);
  for (const question of document.querySelectorAll<QuestionElement>('cn-question')) {
    const { quiz = '', item = '' } = question.dataset;
    const answered = progress.quizzes[quiz]?.checks[item];
    if (answered && !question.isAnswered) question.restore(answered.answer, answered.revision);
  }
  markCompleted(progress.lessons[`${module}/${lesson}`]?.completed !== undefined);
}

function markCompleted(isCompleted: boolean) {
  if (!button) return;
  const { done, todo } = button.dataset;
  button.textContent = (isCompleted ? done : todo) ?? '';
  button.disabled = isCompleted;
}

button?.addEventListener('click', async () => {
  const result = await record.append({ type: 'lesson.completed', about: { module, lesson } });
  markCompleted(true);
  if (saved) saved.textContent = savedText(result.saved);
});

if (button) button.hidden = false;
showRecordState(record);
onAccessChange(record, () => {
  for (const question of document.querySelectorAll<QuestionElement>('cn-question')) question.reset();
  void restore();
});
await restore();
await record.append({ type: 'lesson.opened', about: { module, lesson } });
trackTime(record, 'lesson', `${module}/${lesson}`);
