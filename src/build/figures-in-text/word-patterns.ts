/** A pattern that neither begins nor ends inside a word; `\b` knows ASCII letters only. */
export function wholeWords(pattern: string): RegExp {
  // Texts are read as they stand in their files, so a space may be a line break with an indent.
  const spaced = pattern.replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${spaced})(?![\\p{L}\\p{N}])`, 'giu');
}

/** What people count in Vietnamese. `năm` is "year" here. */
export const countedInVietnamese =
  'người|lần|ngày|tuần|tháng|năm|giờ|phút|giây|tuổi|lượt|phần|tỉnh|thành phố|ca|cơ sở|phòng khám|trung tâm|liều|mũi|viên|bệnh nhân|vụ|nghiên cứu|thử nghiệm|mg|đồng(?! chí)';

export const countedInEnglish =
  '(?:person|people|patient|client|participant|officer|man|woman|child|time|day|week|month|year|hour|minute|second|province|city|clinic|centre|facility|dose|tablet|case|death|study|trial|night|decade|mg|dong)(?:s|es)?|men|women|children|cities|facilities|studies|%';
