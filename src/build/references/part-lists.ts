/** The lists in a question whose entries have ids, by type: an id is unique among all lists of one question. */
export const partLists = ['options', 'steps', 'pairs', 'extras', 'groups', 'entries', 'gaps'];
