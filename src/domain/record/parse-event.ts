import { isId, isInstant, isObject, isWhole } from './checks.ts';
import { eventShapes } from './event-shapes.ts';
import type { EventShape } from './event-shapes.ts';
import type { LearningEvent } from './event.ts';
import { misfit } from './misfit.ts';
import type { Shape } from './misfit.ts';

export type ParsedEvent = { ok: true; event: LearningEvent } | { ok: false; reason: string };

/** No counter goes higher, so that a forged file can't push the next one past exact whole numbers. */
export const highestCount = 1e12;

const count = isWhole(1, highestCount);
const envelope: Shape = { id: isId, profile: isId, device: isId, seq: count, lamport: count, at: isInstant };

/** Accepts exactly the events of this version: a field that is missing, wrong or unknown is named in `reason`. */
export function parseEvent(value: unknown): ParsedEvent {
  const reason = faultOf(value);
  return reason ? { ok: false, reason } : { ok: true, event: value as LearningEvent };
}

function faultOf(value: unknown): string | undefined {
  if (!isObject(value)) return 'the event is no object';
  const { type } = value;
  if (typeof type !== 'string' || !Object.hasOwn(eventShapes, type)) return 'type is unknown';
  const { about, data, revised, bare } = eventShapes[type as keyof typeof eventShapes] as EventShape;
  const top: Shape = {
    ...envelope,
    type: () => true,
    about: isObject,
    [revised ? 'revision' : 'revision?']: isId,
  };
  if (data) top[bare ? 'data?' : 'data'] = isObject;
  return (
    misfit(value, top, '') ??
    misfit(value['about'] as Record<string, unknown>, about, 'about.') ??
    (data && isObject(value['data']) ? misfit(value['data'], data, 'data.') : undefined)
  );
}
