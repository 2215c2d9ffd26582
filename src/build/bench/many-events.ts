import type { LearningEvent } from '#domain/record/event.ts';

/** A record of any size as one diligent learner would leave it: answers to real questions, in attempts. */
export function manyEvents(
  count: number,
  quiz: string,
  items: { id: string; revision: string }[],
  device: string,
): LearningEvent[] {
  return Array.from({ length: count }, (_, place): LearningEvent => {
    const item = items[place % items.length];
    if (!item) throw new Error(`The quiz "${quiz}" has no questions to answer.`);
    return {
      id: `${device}-${place}`,
      profile: 'bench',
      device,
      seq: place + 1,
      lamport: place + 1,
      at: new Date(Date.UTC(2026, 0, 1) + place * 60_000).toISOString(),
      type: 'question.answered',
      about: { quiz, item: item.id, where: 'lesson' },
      revision: item.revision,
      data: { answer: 'option', credit: place % 3 === 0 ? 0 : 1 },
    };
  });
}
