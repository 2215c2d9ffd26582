import { openRecord } from '#storage/record-store.ts';
import { showRecordState } from '#storage/show-record-state.ts';
import type { QuestionElement, QuestionAnswered } from '#features/question/question.client.ts';

const end = document.querySelector<HTMLElement>('[data-lesson]');
const [module = '', lesson = ''] = (end?.dataset['lesson'] ?? '').split('/');
const button = end?.querySelector<HTMLButtonElement>('[data-complete]');
const saved = end?.querySelector<HTMLElement>('[data-saved]');
const record = await openRecord();

function savedText(isSaved: boolean): string {
  return saved?.dataset[isSaved ? 'kept' : 'lost'] ?? '';
}

async function restore() {
  showRecordState(record);
  const events = await record.events();
  for (const question of document.querySelectorAll<QuestionElement>('cn-question')) {
    const { quiz, item } = question.dataset;
    const answered = events.findLast(
      (event) =>
        event.type === 'question.answered' &&
        event.about.quiz === quiz &&
        event.about.item === item &&
        event.about.where === 'lesson',
    );
    if (answered?.type === 'question.answered') {
      question.restore(answered.data.answer as string | string[], answered.revision);
    }
  }
  if (
    events.some(
      (event) =>
        event.type === 'lesson.completed' && event.about.module === module && event.about.lesson === lesson,
    )
  ) {
    markCompleted();
  }
}

function markCompleted() {
  if (!button) return;
  button.textContent = button.dataset['done'] ?? '';
  button.disabled = true;
}

document.addEventListener('question-answered', async (event) => {
  const { quiz, item, revision, answer, credit, confidence } = (event as CustomEvent<QuestionAnswered>)
    .detail;
  const result = await record.append({
    type: 'question.answered',
    about: { quiz, item, where: 'lesson' },
    revision,
    data: { answer, credit, ...(confidence && { confidence }) },
  });
  (event.target as QuestionElement).markSaved(savedText(result.saved));
  showRecordState(record);
});

button?.addEventListener('click', async () => {
  const result = await record.append({ type: 'lesson.completed', about: { module, lesson } });
  markCompleted();
  if (saved) saved.textContent = savedText(result.saved);
  showRecordState(record);
});

if (button) button.hidden = false;
await restore();
await record.append({ type: 'lesson.opened', about: { module, lesson } });
showRecordState(record);
