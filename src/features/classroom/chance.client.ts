import { newId } from '#storage/new-id.ts';

/** Random ids, as the domain is handed them. */
export const chance = { newId: () => newId((bytes) => void crypto.getRandomValues(bytes)) };
