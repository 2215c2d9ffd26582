const words: Record<string, string> = {
  'available at': 'xem tại',
  cited: 'trích ngày',
  'et-al': 'và cộng sự',
  and: 'và',
  in: 'trong',
  'no date': 'không rõ năm',
  report: 'báo cáo',
};

/** The English CSL locale (citationstyles.org) with the words that a Vancouver reference uses in Vietnamese. */
export function cslLocaleVi(english: string): string {
  let locale = english.replace('xml:lang="en-US"', 'xml:lang="vi-VN"');
  for (const [name, word] of Object.entries(words)) {
    locale = locale.replace(new RegExp(`(<term name="${name}">)[^<]*`), `$1${word}`);
  }
  return locale.replace(/(<term name="month-0?(\d+)"[^>]*>)[^<]*/g, '$1tháng $2');
}
