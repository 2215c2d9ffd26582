import { expect, test } from 'vitest';
import { inlineTags, replaceInlineTags } from '../../../src/domain/shared/inline-tags.ts';

const text = 'Anh <Story>41</Story> tuổi; <Fact id="vn-mmt-2011" figure="patients" /> người.';

test('tags are read with their attributes and what they hold', () => {
  expect(inlineTags(text)).toMatchObject([
    { name: 'Story', inner: '41' },
    { name: 'Fact', attributes: { id: 'vn-mmt-2011', figure: 'patients' } },
  ]);
});

test('tags are replaced and the rest of the text stays', () => {
  const printed = replaceInlineTags(text, ({ name, inner }) => (name === 'Fact' ? '6.931' : inner));
  expect(printed).toBe('Anh 41 tuổi; 6.931 người.');
});

test('a dollar sign in what is printed is not a pattern', () => {
  expect(replaceInlineTags('<Story>x</Story>', () => 'US$1')).toBe('US$1');
});
