import type { Answer } from '#domain/record/event.ts';

/** An answer with the texts that its ids stand for. What was typed stays as it is. */
export function answerInWords(answer: Answer, labels: Readonly<Record<string, string>>): string {
  const say = (id: string) => labels[id] ?? id;
  if (typeof answer === 'number') return String(answer);
  if (typeof answer === 'string') return say(answer);
  if (Array.isArray(answer)) return answer.map(say).join(' → ');
  return Object.entries(answer)
    .map(([left, right]) => `${say(left)}: ${say(right)}`)
    .join('; ');
}

/** The same of an option as the analysis counts it. */
export function optionInWords(option: string, labels: Readonly<Record<string, string>>): string {
  const say = (id: string) => labels[id] ?? id;
  const [, left, right] = /^([a-z0-9-]+)=(.*)$/s.exec(option) ?? [];
  if (left !== undefined && right !== undefined) return `${say(left)}: ${say(right)}`;
  return option.split(' > ').map(say).join(' → ');
}
