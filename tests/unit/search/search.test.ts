import { describe, expect, test } from 'vitest';
import { finder, section } from './small-course.ts';

const law = (number: string, heading: string, body: string, ends?: string) =>
  section(heading, body, {
    kind: 'law',
    href: `/laws/${number}/#${heading.replaceAll(' ', '-')}`,
    page: `Luật ${number}`,
    law: { inForce: '2022-01-01', ends },
  });

const sections = [
  section('Ma túy', 'Luật số 73/2021/QH14 và Điều 256a nói về chất ma túy.'),
  section('Chế độ', 'Người bệnh được giải thích chế độ điều trị quá nửa ngày.'),
  section('Che chắn', 'Đứng che mưa ở đảo giao thông, tuy lạnh. Ma quỷ không có.'),
  section('Cấp cứu', 'Gặp người quá liều thì gọi ngay, liều nào cũng gọi.'),
  section('Chương trình', 'Người tiếp cận đi qua quán nước và phát kim sạch.'),
  section('bơm kim tiêm', 'Đồ dùng một lần.', {
    kind: 'term',
    href: '/glossary/#bkt',
    page: 'Thuật ngữ',
    also: ['needle and syringe', 'BKT', 'kim sạch', 'xi lanh'],
  }),
  law('73/2021/QH14', 'Điều 22, Luật số 73/2021/QH14', 'Ai thuộc diện xét nghiệm.', '2026-06-30'),
  law('120/2025/QH15', 'Điều 23, Luật số 120/2025/QH15', 'Ai thuộc diện xét nghiệm.'),
  section('Câu 1', 'Ai thuộc diện xét nghiệm?', {
    kind: 'question',
    module: 'law-now',
    href: '/quizzes/a/#q',
  }),
];
const found = finder(sections);

describe('finding', () => {
  test.each([
    'ma túy',
    'ma tuy',
    'MA TÚY',
    'ma tuý',
    'tuy',
    'túy'.normalize('NFD'),
    'Điều 256a',
    'dieu 256a',
    '256a',
    'd256a',
  ])('%s', (query) => {
    expect(found(query)).toContain('Ma túy');
  });
  test.each(['73/2021/QH14', '73/2021', 'luật 73', 'QH14', '73/2021/q'])('a law by %s', (query) => {
    expect(found(query)).toContain('Điều 22, Luật số 73/2021/QH14');
  });
  test('an unfinished last word is enough, and one letter beside another word', () => {
    expect(found('chuong tr')[0]).toBe('Chương trình');
    expect(found('qua l')[0]).toBe('Cấp cứu');
  });
  test.each(['chuong trih', 'chuong trinhg', 'hcuong trinh', 'chuongtrinh', 'chuwowng trifnh'])(
    'a slip: %s',
    (query) => {
      expect(found(query)[0]).toBe('Chương trình');
    },
  );
  test('a slip that makes another word is told by its neighbour', () => {
    expect(found('qua lieo')[0]).toBe('Cấp cứu');
    expect(found('giao thog')[0]).toBe('Che chắn');
  });
  test('where few sections answer, one that holds less of the query is found too', () => {
    const find = finder([
      section('Cứu', 'Thuốc xịt mũi naloxon.'),
      section('Cất', 'Nghẹt mũi thì thôi. Còn naloxon để trong tủ.'),
      ...Array.from({ length: 30 }, (_, place) =>
        section(`Khác ${place}`, place < 6 ? 'Bình xịt.' : 'Chuyện khác.'),
      ),
    ]);
    expect(find('xit mui naloxon')).toEqual(['Cứu', 'Cất']);
  });
  test('a slip that begins the neighbour of another word once is still read', () => {
    const find = finder([
      section('Chuyện', 'Một chuyện giúp ích cho người giữ sổ.'),
      section('Chuyển gửi', 'Chuyển gửi là giới thiệu đi điều trị.'),
    ]);
    expect(find('chuyen giu')).toContain('Chuyển gửi');
  });
  test('other names of a thing lead to it and to where it is spoken of, across languages', () => {
    expect(found('BKT')[0]).toBe('bơm kim tiêm');
    expect(found('bkt')).toContain('Chương trình');
    expect(found('syringe')).toContain('bơm kim tiêm');
    expect(found('xi lanh')).toContain('Chương trình');
  });
  test('what nobody wrote is not found', () => {
    expect(found('  ')).toEqual([]);
    expect(found('zzzqq')).toEqual([]);
    expect(found('???')).toEqual([]);
  });
});

describe('order', () => {
  test('exact marks come before folded ones', () => {
    expect(found('chế')[0]).toBe('Chế độ');
    expect(found('che')[0]).toBe('Che chắn');
  });
  test('a word of two syllables comes before the syllables apart', () => {
    expect(found('quá liều')[0]).toBe('Cấp cứu');
    expect(found('ma túy')[0]).toBe('Ma túy');
  });
  test('what is asked for in one stretch comes before the same words scattered', () => {
    const apart = 'Chuyện khác hẳn, nói sau. '.repeat(8);
    const find = finder([
      section('Xa', `Trẻ em chơi ở sân. ${apart} Gai đâm vào lốp. ${apart} Kim chỉ để may.`),
      section('Gần', `${apart} Trẻ bị kim đâm thì rửa. ${apart} Hết.`),
    ]);
    expect(find('trẻ bị kim đâm')[0]).toBe('Gần');
    expect(find('kim trẻ đâm')[0]).toBe('Gần');
  });
  test('a heading comes before a body', () => {
    expect(found('kim tiêm')[0]).toBe('bơm kim tiêm');
  });
  test('law in force comes before law that has ended, on the day asked', () => {
    const articles = ['Điều 23, Luật số 120/2025/QH15', 'Điều 22, Luật số 73/2021/QH14'];
    expect(found('diện xét nghiệm').slice(0, 2)).toEqual(articles);
    const then = found('diện xét nghiệm', { today: '2026-01-01' });
    expect(then).toContain(articles[1]);
  });
  test('kinds and modules narrow it down', () => {
    expect(found('xét nghiệm', { kind: 'question' })).toEqual(['Câu 1']);
    expect(found('xét nghiệm', { module: 'law-now' })).toEqual(['Câu 1']);
    expect(found('xét nghiệm', { most: 1 })).toHaveLength(1);
  });
});

describe('in English', () => {
  const find = finder(
    [
      section('Needles', 'Testing at the gate. Positive results are told to the person.'),
      section('Recovery position', 'Lay the person on the side.'),
      section('Overdose', 'Somebody cannot be woken.'),
    ],
    'en',
  );
  test.each([
    ['needle', 'Needles'],
    ['tested', 'Needles'],
    ['overdoses', 'Overdose'],
    ['over dose', 'Overdose'],
    ['position', 'Recovery position'],
  ])('%s finds %s', (query, heading) => {
    expect(find(query)[0]).toBe(heading);
  });
  test('position is no form of positive', () => {
    expect(find('positive')).toEqual(['Needles']);
  });
});
