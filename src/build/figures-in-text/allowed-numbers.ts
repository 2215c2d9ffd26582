import { countedInEnglish, countedInVietnamese, wholeWords } from './word-patterns.ts';

/** A number that may stand in a text without being a fact (design/content.md, "Facts"). */
export interface AllowedNumber {
  what: string;
  pattern: RegExp;
  /** One text where it holds, in each language that writes it its own way. */
  examples: string[];
}

const day = '(?:0?[1-9]|[12]\\d|3[01])';
const month = '(?:0?[1-9]|1[0-2])';
const year = '(?:1[89]|20)\\d\\d';
const hour = '(?:[01]?\\d|2[0-4])';
const months = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const counted = `(?! (?:${countedInVietnamese}|${countedInEnglish}))(?!\\s*%)`;
const partOfDay =
  "(?:in the (?:early |late )?(?:morning|afternoon|evening)|at night|this (?:morning|afternoon|evening)|tonight|yesterday|tomorrow|a\\.?m\\.?|p\\.?m\\.?|o[’']clock)";
const more = (number: string) => `(?:(?:,| và| hoặc| hay| đến|,? and|,? or| to|–|-) ?${number}${counted})*`;

export const allowedNumbers: AllowedNumber[] = [
  {
    what: 'a year after a word that says so',
    pattern: wholeWords(
      `(?:năm|những năm|thập niên|giai đoạn|từ|đến|in|of|since|from|until|by|to|before|after|between|and) ${year}s?`,
    ),
    examples: ['Năm 2011 người ta sợ', 'In 2011 people hid', 'thập niên 2010', 'since 2009'],
  },
  {
    what: 'a year, or years',
    pattern: wholeWords(`${year}s?(?:\\s*[–-]\\s*${year})?${counted}`),
    examples: ['2018–2020', 'Nghị định của 2026 nói', 'the 2011 research', 'mid-2000s'],
  },
  {
    what: 'a date',
    pattern: wholeWords(
      `${day}/${month}/${year}|(?:tháng )?${month}/${year}|ngày (?:mùng )?${day}(?:/${month}| tháng ${month})?(?:(?:/| năm )${year})?${counted}|${day} tháng ${month}(?: năm ${year})?|tháng ${month}${counted}|${day} ${months}(?: ${year})?|${months} ${day}(?:, ${year})?${counted}|${months} ${year}`,
    ),
    examples: [
      '01/7/2026',
      'tháng 12/2009',
      'ngày 1 tháng 7 năm 2026',
      'từ ngày 01/7',
      'Tháng 4',
      '30 June 2012',
      '1 July',
      'April 2021',
    ],
  },
  {
    what: 'a time of day',
    pattern: wholeWords(
      `${hour}:[0-5]\\d|${hour} ?(?:giờ|h) ?[0-5]\\d(?: phút)?|${hour} giờ (?:sáng|trưa|chiều|tối|đêm|khuya|rưỡi|kém)|(?:lúc|hồi|giờ là|mới|(?:sáng|trưa|chiều|tối|đêm)(?: \\p{L}+){0,3},) ${hour} giờ(?: [0-5]\\d)?|${hour}(?::[0-5]\\d)? ${partOfDay}`,
    ),
    examples: [
      '5:50',
      '22 giờ 30',
      '2 giờ sáng',
      'lúc 14 giờ',
      'Giờ là 14 giờ',
      'Sáng đầu tuần, 9 giờ.',
      'lúc 16 giờ 20',
      '6 am',
      '7 in the evening',
      'by 10 tomorrow',
    ],
  },
  {
    what: 'a time of day that opens a sentence',
    pattern: new RegExp(`(?<=^\\s*|[.!?:…”"]\\s+|[>|]-?\\s+)${hour}\\s+giờ(?=\\s*[,.])`, 'gu'),
    examples: ['16 giờ, trụ sở Công an phường.', 'Anh ra về. 19 giờ, ngõ chợ.'],
  },
  {
    what: 'the number of an article or clause',
    pattern: wholeWords(
      `(?:các )?(?:điều|khoản|chương|phụ lục|articles?|arts?\\.|clauses?|sections?|chapters?) \\d+[a-zđ]?(?:\\(\\w\\))*${counted}${more('\\d+[a-zđ]?(?:\\(\\w\\))*')}`,
    ),
    examples: [
      'Điều 256a',
      'khoản 1, điểm c, Điều 29',
      'Điều 35, 36 và 43',
      'article 31(6)',
      'articles 29 and 31',
    ],
  },
  {
    what: 'an article with a letter to its number',
    pattern: wholeWords('\\d{2,3}a'),
    examples: ['huy hiệu 256a', 'the badge of 256a'],
  },
  {
    what: 'the number of an instrument',
    pattern: wholeWords(
      '\\d+/\\d{4}(?:/[\\p{Lu}\\d-]+)*|\\d+/\\p{L}+-[\\p{L}\\d-]+|(?:Luật|Bộ luật|Nghị định|Nghị quyết|Thông tư(?: liên tịch)?|Quyết định|Pháp lệnh|Chỉ thị|Law|Code|Decree|Resolution|(?:Joint )?Circular|Decision|Ordinance|Directive)(?: số| No\\.?)? \\d+',
    ),
    examples: [
      'Law 120/2025/QH15',
      'Nghị định 163/2026/NĐ-CP',
      'Circular 03/2010',
      'Quyết định số 61',
      '152/QĐ-TTg',
    ],
  },
  {
    what: 'the number of a step, a question or another part',
    pattern: wholeWords(
      `(?:bước|câu|bài|hình|bảng|mục|cách|phương án|steps?|questions?|lessons?|figures?|tables?|parts?|options?) \\d+${counted}${more('\\d+')}|\\(\\d{1,2}\\)`,
    ),
    examples: ['Bước 2', 'bước 1, 2, 3 và 6', 'Câu 3', 'step 2', 'steps 1, 2, 3 and 6', '(1) gặp, (2) nói'],
  },
  {
    what: 'an emergency number',
    pattern: wholeWords(`11[345]${counted}`),
    examples: ['gọi 115', 'call 113'],
  },
  {
    what: 'a name with a number in it',
    pattern: wholeWords(
      'COVID-19|trung tâm [“"]?06|[“"]?06[”"]? (?:centres?|centers?)|(?:centres?|centers?) [“"]?06|(?:văn bản|công văn) số \\d+|document numbered \\d+',
    ),
    examples: ['COVID-19', 'Trung tâm 06', 'the “06 centre”', 'một văn bản số 06', 'a document numbered 06'],
  },
];
