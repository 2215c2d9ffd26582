import type { Locale } from '#domain/shared/locale.ts';
import { countedInEnglish, countedInVietnamese, wholeWords } from './word-patterns.ts';

const vietnameseNumber = 'hai|ba|bốn|tư|lăm|sáu|bảy|bẩy|tám|chín|mười|mươi|chục|trăm|nghìn|ngàn|triệu|tỷ|tỉ';
// "thứ ba", "tháng hai", "lần ba" name a place in a row; "cả hai" points at what stands before.
const afterOrdinal = '(?<!(?:thứ|tháng|lần|mùng|mồng|số|cả) )';
// `năm` is "five" only where no word before it makes it "year".
const afterYear =
  '(?<!(?:mỗi|hằng|hàng|trong|cả|một|mấy|nhiều|vài|các|những|từng|đầu|cuối|giữa|sau|trước|qua|lâu|bao|bao nhiêu|theo|cùng|suốt|thứ|tháng|mươi|hai|ba|bốn|sáu|bảy|tám|chín|mười|trăm|nghìn) )';
// "triệu chứng", "triệu tập", "tỷ lệ", "tỷ số" count nothing.
const hundreds = 'trăm|nghìn|ngàn|triệu(?! (?:chứng|tập|hồi))|(?:tỷ|tỉ)(?! (?:lệ|số|giá|trọng|suất))';

const vietnamese = [
  `${afterOrdinal}(?:${vietnameseNumber})(?: (?:${vietnameseNumber}|một|mốt|năm))* (?:${countedInVietnamese})`,
  `${afterYear}năm (?:${countedInVietnamese})`,
  `(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|vài|mấy|dăm|hàng|cả|phần|hơn|gần) (?:chục|mươi|${hundreds})`,
  '(?:một|hơn|quá|gần|phân) nửa(?! (?:đêm|chừng|vời))',
  '(?:một|hai|ba|bốn|năm) phần (?:ba|tư|năm|sáu|mười)',
  'gấp (?:đôi|rưỡi|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)',
];

const englishNumber =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|dozen';

const english = [
  `(?:${englishNumber})(?:[ -](?:and |${englishNumber}|one))*(?: of (?:the|these|those))?(?: (?:more|other|different|full|whole|new|further))?[ -](?:${countedInEnglish})`,
  '(?:a|one|two|several|a few|many) (?:hundred|thousand|million|billion|dozen)|(?:hundreds|thousands|millions|dozens) of',
  `half (?:of|the|an?|all|as|${countedInEnglish})|(?:one|by) half`,
  '(?:one|two)[ -]thirds?|a third of|(?:a|one) quarter of|three[ -]quarters',
  'twice (?:as|the|an?)|double (?:the|that|what)|per ?cent',
];

const patterns: Record<Locale, RegExp[]> = {
  vi: vietnamese.map(wholeWords),
  en: english.map(wholeWords),
};

export interface FoundFigure {
  index: number;
  text: string;
}

/** Numbers written as words, where they count or measure something. */
export function numberWords(text: string, locale: Locale): FoundFigure[] {
  return patterns[locale].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ index: match.index, text: match[0] })),
  );
}
