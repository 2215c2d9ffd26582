import type { Locale } from '#domain/shared/locale.ts';
import { countedInEnglish, countedInVietnamese, wholeWords } from './word-patterns.ts';

const units = 'hai|ba|bốn|tư|lăm|sáu|bảy|bẩy|tám|chín|mười|mươi|chục|trăm|nghìn|ngàn|triệu|tỷ|tỉ';
// "thứ ba", "tháng hai", "cả hai", "mùng ba" name or point; they do not count.
const noOrdinal = '(?<!(?:thứ|tháng|cả|mùng|mồng|lần|số) )';
// `năm` is "five" only where no word before it makes it "year".
const five =
  '(?<!(?:mỗi|hằng|hàng|trong|cả|một|mấy|nhiều|vài|các|những|từng|đầu|cuối|giữa|sau|trước|qua|lâu|bao|theo|cùng|thứ|tháng|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|trăm|quanh|suốt|bao nhiêu) )năm';
const hundreds = 'trăm|nghìn|ngàn|triệu(?! (?:chứng|tập|hồi|phú|gọi))|tỷ(?! (?:lệ|số|giá|trọng|suất))';

const vietnamese = [
  `${noOrdinal}(?:vài |mấy |dăm |${units})(?: ?(?:${units}|một|mốt|năm))* (?:${countedInVietnamese})`.replace('(?:vài |mấy |dăm |', '(?:'),
  `${five} (?:${countedInVietnamese})`,
  `(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|vài|mấy|hàng|cả|phần|hơn|gần) (?:chục|mươi|${hundreds})`,
  '(?:một|hơn|quá|gần|già|phân) nửa(?! (?:đêm|chừng|vời|tin))',
  '(?:một|hai|ba|bốn|năm) phần (?:ba|tư|năm|sáu|mười)',
  'gấp (?:đôi|rưỡi|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|nhiều lần)'.replace('|nhiều lần', ''),
];

const tens =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?';

const english = [
  `(?<!both of the )(?:${tens})(?:[ -](?:and |${tens}|one))* (?:of (?:the |these |those )?)?(?:more |other |different |full |whole |new |further )?(?:${countedInEnglish})`,
  `(?:a|one|two|several|few|many) (?:hundred|thousand|million|billion|dozen)s?|(?:hundreds|thousands|millions|dozens) of`,
  `half (?:of|the|an?|all|as)|half (?:${countedInEnglish})|(?:a|one|by) half`,
  '(?:a|one|two)[ -]thirds?(?: of)?(?! person)'.replace('(?:a|one|two)[ -]thirds?(?: of)?(?! person)', '(?:one|two)[ -]thirds?|a third of'),
  '(?:a|one) quarter of|three[ -]quarters',
  `twice (?:as|the|an?)|double (?:the|that|what)|per ?cent`,
];

const patterns: Record<Locale, RegExp[]> = {
  vi: vietnamese.map(wholeWords),
  en: english.map(wholeWords),
};

export interface FoundNumber {
  index: number;
  text: string;
}

/** Numbers written as words, where they count or measure something. */
export function numberWords(text: string, locale: Locale): FoundNumber[] {
  return patterns[locale].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ index: match.index, text: match[0] })),
  );
}
