import { isObject } from '../record/checks.ts';
import { courseId, readAssignment } from './assignment.ts';
import type { Assignment, AssignmentPart, QuizPart, ReadAssignment } from './assignment.ts';

/**
 * An assignment as a short list, for links and QR codes: what is packed here and compressed takes half the room of
 * its JSON. Fields stand by place, instants are minutes since 1970 in base 36, parts are short texts:
 * `l<module>/<lesson>`, `m<module>`, `q<quiz>;d5;a2;p70;t20;s<seed>`, `c<case>` (`C` where steps back are allowed), `r`.
 */
export function packAssignment(assignment: Assignment): unknown[] {
  const { v, id, title, note, from, due, late, parts, instructor, sealTo } = assignment;
  const packed = [
    ...[v, id, title, late[0], parts.map(packPart).join(' ')],
    ...[packInstant(due), packInstant(from), note ?? 0, instructor ?? 0, sealTo ?? 0],
  ];
  while (packed.at(-1) === 0) packed.pop();
  return packed;
}

/** Instants that are no whole minutes can't be packed: an assignment has none that a form made. */
function packInstant(iso: string | undefined): string | 0 {
  return iso === undefined ? 0 : Math.round(Date.parse(iso) / 60_000).toString(36);
}

function packPart(part: AssignmentPart): string {
  switch (part.kind) {
    case 'lesson':
      return `l${part.module}/${part.lesson}`;
    case 'module':
      return `m${part.module}`;
    case 'scenario':
      return `${part.stepBack ? 'C' : 'c'}${part.scenario}`;
    case 'review':
      return 'r';
    case 'quiz': {
      const { draw, attempts, passPercent, minutes, seed } = part;
      const limits = { d: draw, a: attempts, p: passPercent, t: minutes, s: seed === 'own' ? '' : seed };
      const set = Object.entries(limits).filter(([, limit]) => limit !== undefined);
      return [`q${part.quiz}`, ...set.map(([letter, limit]) => `${letter}${limit}`)].join(';');
    }
  }
}

/** Reads and validates what packAssignment made; a whole assignment as an object is read, too. */
export function unpackAssignment(packed: unknown): ReadAssignment {
  if (isObject(packed)) return readAssignment(packed);
  const damaged = { ok: false, reason: 'damaged' } as const;
  if (!Array.isArray(packed) || packed.length > 10)
    return { ...damaged, detail: 'the assignment is no list' };
  const [v, id, title, late, parts, due, from, note, instructor, sealTo] = packed as unknown[];
  if (typeof v === 'number' && v > 1)
    return { ok: false, reason: 'newer-version', detail: `version ${v}; this course reads up to 1` };
  if (typeof parts !== 'string') return { ...damaged, detail: 'parts is not what it should be' };
  const optional = { due: unpackInstant(due), from: unpackInstant(from), note, instructor, sealTo };
  return readAssignment({
    ...{ v, id, course: courseId, title },
    late: { a: 'allowed', m: 'marked', r: 'refused' }[String(late)],
    parts: parts.split(' ', 100).map(unpackPart),
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined && value !== 0)),
  });
}

function unpackInstant(packed: unknown): unknown {
  if (typeof packed !== 'string' || !/^[0-9a-z]{1,8}$/.test(packed)) return packed;
  const at = new Date(parseInt(packed, 36) * 60_000);
  return Number.isNaN(at.getTime()) ? packed : at.toISOString();
}

/** Something that readAssignment refuses where the text is no part. */
function unpackPart(packed: string): unknown {
  const rest = packed.slice(1);
  switch (packed[0]) {
    case 'l': {
      const [module, lesson] = rest.split('/');
      return { kind: 'lesson', module, lesson };
    }
    case 'm':
      return { kind: 'module', module: rest };
    case 'c':
    case 'C':
      return { kind: 'scenario', scenario: rest, stepBack: packed[0] === 'C' };
    case 'r':
      return { kind: 'review' };
    case 'q':
      return unpackQuiz(rest);
    default:
      return undefined;
  }
}

const limitNames: Record<string, keyof QuizPart> = {
  ...{ d: 'draw', a: 'attempts', p: 'passPercent', t: 'minutes', s: 'seed' },
};

function unpackQuiz(packed: string): unknown {
  const [quiz, ...limits] = packed.split(';', 10);
  const part: Record<string, unknown> = { kind: 'quiz', quiz };
  for (const limit of limits) {
    const name = Object.hasOwn(limitNames, limit[0] ?? '') ? limitNames[limit[0] ?? ''] : undefined;
    if (!name || name in part) return undefined;
    part[name] = limit === 's' ? 'own' : /^\d{1,10}$/.test(limit.slice(1)) ? Number(limit.slice(1)) : limit;
  }
  return part;
}
