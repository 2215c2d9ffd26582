/** How Vietnamese was written before Unicode, as it looks when read as Windows-1252: many class lists still are. */
export type VietnameseCoding = 'unicode' | 'tcvn3' | 'vni';

/** TCVN 5712:1993 (TCVN3, “ABC”, fonts .VnTime): one byte a letter. */
const tcvn3 = pairs(`
  µà¸á¶ả·ã¹ạ ¨ă»ằ¾ắ¼ẳ½ẵÆặ ©âÇầÊấÈẩÉẫËậ ®đ ÌèÐéÎẻÏẽÑẹ ªêÒềÕếÓểÔễÖệ ×ìÝíØỉÜĩÞị
  ßòãóáỏâõäọ «ôåồèốæổçỗéộ ¬ơêờíớëởìỡîợ ïùóúñủòũôụ \u00adưõừøứöử÷ữùự úỳýýûỷüỹþỵ ¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đ
`);

/** VNI (fonts VNI-Times): a letter and, after it, a sign for its mark; some letters have one of their own. */
const vniSigns = pairs('aùáaøàaûảaõãaïạ aââaáấaàầaåẩaãẫaäậ aêăaéắaèằaúẳaüẵaëặ eùéeøèeûẻeõẽeïẹ eâêeáếeàềeåểeãễeäệ '
  + 'oùóoøòoûỏoõõoïọ oâôoáốoàồoåổoãỗoäộ ôùớôøờôûởôõỡôïợ uùúuøùuûủuõũuïụ öùứöøừöûửöõữöïự yùýyøỳyûỷyõỹ', 2); // prettier-ignore
const vniLetters = pairs('ôơöưñđîỵæỉóĩòị');

const decoders: Record<VietnameseCoding, (text: string) => string> = {
  unicode: (text) => text,
  tcvn3: (text) => text.replace(/[\u00a1-\u00ff]/g, (sign) => tcvn3.get(sign) ?? sign),
  vni: decodeVni,
};

function decodeVni(text: string): string {
  let decoded = '';
  for (let at = 0; at < text.length; at++) {
    const two = inCaseOf(text.slice(at, at + 2), vniSigns);
    if (two) at++;
    const one = text[at] ?? '';
    decoded += two ?? inCaseOf(one, vniLetters) ?? one;
  }
  return decoded;
}

function inCaseOf(signs: string, table: Map<string, string>): string | undefined {
  const found = table.get(signs.toLowerCase());
  const isUpper = signs.charAt(0) !== signs.charAt(0).toLowerCase();
  return isUpper ? found?.toUpperCase() : found;
}

/** `a` and `b` of every `ab`; spaces don't count. */
function pairs(text: string, first = 1): Map<string, string> {
  const signs = text.replace(/\s/g, '').split('');
  const table = new Map<string, string>();
  for (let at = 0; at < signs.length; at += first + 1) {
    table.set(signs.slice(at, at + first).join(''), signs[at + first] ?? '');
  }
  return table;
}

export function decodeVietnamese(text: string, coding: VietnameseCoding): string {
  return decoders[coding](text).normalize('NFC');
}
