/** Questions as an author would write them, one of each type. */
const same = (text: string) => ({ vi: text, en: text });
const asked = (id: string) => ({ id, prompt: same(`${id}?`), outcome: 'goal', lesson: 'lesson' });
const option = (id: string, correct = false) => ({ id, correct, text: same(id), feedback: same('why') });

export const singleItem = {
  type: 'single',
  ...asked('one'),
  options: [option('a', true), option('b'), option('c')],
} as const;

export const multipleItem = {
  type: 'multiple',
  ...asked('many'),
  options: [option('a', true), option('b', true), option('c')],
} as const;

export const orderItem = {
  type: 'order',
  ...asked('row'),
  steps: ['a', 'b', 'c'].map((id) => ({ id, text: same(id), feedback: same('why') })),
} as const;

export const matchItem = {
  type: 'match',
  ...asked('roles'),
  pairs: ['police', 'doctor', 'coordinator'].map((id) => ({
    id,
    text: same(id),
    partner: same(`what the ${id} does`),
    feedback: same('why'),
  })),
  extras: [{ id: 'ranks', partner: same('ranks people') }],
} as const;

const entry = (id: string, group: string) => ({ id, group, text: same(id), feedback: same('why') });
export const groupItem = {
  type: 'group',
  ...asked('parts'),
  groups: [
    { id: 'ours', text: same('ours') },
    { id: 'theirs', text: same('theirs') },
  ],
  entries: [entry('refer', 'ours'), entry('note', 'ours'), entry('dose', 'theirs')],
} as const;

export const numberItem = {
  type: 'number',
  ...asked('hours'),
  value: 24,
  unit: same('hours'),
  feedback: { right: same('yes'), low: same('more'), high: same('less') },
} as const;

export const gapItem = {
  type: 'gap',
  ...asked('words'),
  text: same('It is {term} and {other}.'),
  forgive: ['marks', 'spacing'],
  gaps: [
    { id: 'term', accept: { vi: ['hội chứng cai'], en: ['withdrawal'] }, feedback: same('why') },
    { id: 'other', accept: { vi: ['dung nạp'], en: ['tolerance'] }, feedback: same('why') },
  ],
} as const;

export const oneOfEach = [singleItem, multipleItem, orderItem, matchItem, groupItem, numberItem, gapItem];
