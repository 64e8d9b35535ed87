import { foldWord } from "../lookup/fold-word.js";
import { countryCodes } from "./country-codes.js";

/**
 * The words by which Chinese ledgers mean a country or region. Fixed here, so that an import gives
 * the same answer on every platform.
 */
const words: Readonly<Record<string, readonly string[]>> = {
  AE: ["阿联酋", "阿拉伯联合酋长国", "United Arab Emirates", "UAE"],
  AU: ["澳大利亚", "澳洲", "Australia"],
  AT: ["奥地利", "Austria"],
  BB: ["巴巴多斯", "Barbados"],
  BE: ["比利时", "Belgium"],
  BM: ["百慕大", "百慕大群岛", "Bermuda"],
  BN: ["文莱", "Brunei"],
  BR: ["巴西", "Brazil"],
  BS: ["巴哈马", "Bahamas"],
  BZ: ["伯利兹", "Belize"],
  CA: ["加拿大", "Canada"],
  CH: ["瑞士", "Switzerland"],
  CN: ["中国", "中国大陆", "China"],
  CY: ["塞浦路斯", "Cyprus"],
  CZ: ["捷克", "Czechia"],
  DE: ["德国", "Germany"],
  DK: ["丹麦", "Denmark"],
  ES: ["西班牙", "Spain"],
  FI: ["芬兰", "Finland"],
  FR: ["法国", "France"],
  GB: ["英国", "United Kingdom", "UK"],
  HK: ["香港", "中国香港", "香港地区", "香港特别行政区", "中国香港特别行政区", "Hong Kong"],
  HU: ["匈牙利", "Hungary"],
  ID: ["印度尼西亚", "印尼", "Indonesia"],
  IE: ["爱尔兰", "Ireland"],
  IL: ["以色列", "Israel"],
  IN: ["印度", "India"],
  IT: ["意大利", "Italy"],
  JP: ["日本", "Japan"],
  KH: ["柬埔寨", "Cambodia"],
  KP: ["朝鲜", "North Korea"],
  KR: ["韩国", "大韩民国", "South Korea", "Republic of Korea"],
  KW: ["科威特", "Kuwait"],
  KY: ["开曼群岛", "开曼", "英属开曼群岛", "Cayman Islands"],
  KZ: ["哈萨克斯坦", "Kazakhstan"],
  LA: ["老挝", "Laos"],
  LU: ["卢森堡", "Luxembourg"],
  MH: ["马绍尔群岛", "Marshall Islands"],
  MM: ["缅甸", "Myanmar"],
  MN: ["蒙古", "蒙古国", "Mongolia"],
  MO: ["澳门", "中国澳门", "澳门地区", "澳门特别行政区", "中国澳门特别行政区", "Macao", "Macau"],
  MT: ["马耳他", "Malta"],
  MU: ["毛里求斯", "Mauritius"],
  MX: ["墨西哥", "Mexico"],
  MY: ["马来西亚", "Malaysia"],
  NL: ["荷兰", "Netherlands"],
  NO: ["挪威", "Norway"],
  NZ: ["新西兰", "New Zealand"],
  PA: ["巴拿马", "Panama"],
  PH: ["菲律宾", "Philippines"],
  PK: ["巴基斯坦", "Pakistan"],
  PL: ["波兰", "Poland"],
  PT: ["葡萄牙", "Portugal"],
  QA: ["卡塔尔", "Qatar"],
  RU: ["俄罗斯", "俄罗斯联邦", "Russia"],
  SA: ["沙特阿拉伯", "沙特", "Saudi Arabia"],
  SC: ["塞舌尔", "塞舌尔群岛", "Seychelles"],
  SE: ["瑞典", "Sweden"],
  SG: ["新加坡", "Singapore"],
  TH: ["泰国", "Thailand"],
  TR: ["土耳其", "Türkiye", "Turkey"],
  TW: ["台湾", "中国台湾", "台湾省", "台湾地区", "中国台湾省", "Taiwan"],
  UA: ["乌克兰", "Ukraine"],
  US: ["美国", "美利坚合众国", "United States", "USA"],
  // Tables of foreign investment write 维尔京群岛 for the British ones; the American are named so.
  VG: ["英属维尔京群岛", "维尔京群岛", "维尔京", "British Virgin Islands", "BVI"],
  VI: ["美属维尔京群岛", "U.S. Virgin Islands"],
  VN: ["越南", "Vietnam", "Viet Nam"],
  WS: ["萨摩亚", "西萨摩亚", "Samoa"],
  ZA: ["南非", "South Africa"],
};

/**
 * The code of the country or region that a ledger's word means: a code of ISO 3166-1, or one of the
 * words met where investment comes from. Width and case do not matter; nothing is guessed.
 *
 * @example
 * ```ts
 * import { findCountry } from "@ipms/codelists";
 *
 * console.log(findCountry("维尔京群岛")); // => VG
 * ```
 *
 * @param word - a code or a name, in English or Simplified Chinese
 * @returns the code, or `undefined` where no country has this word
 */
export function findCountry(word: string): string | undefined {
  const folded = foldWord(word);
  const named = Object.keys(words).find((code) =>
    words[code]?.some((candidate) => foldWord(candidate) === folded),
  );
  return named ?? countryCodes().find((code) => foldWord(code) === folded);
}
