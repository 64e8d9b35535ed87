const simplifiedByTraditional: Readonly<Record<string, string>> = {
  億: "亿",
  萬: "万",
  餘: "余",
  個: "个",
  約: "约",
  過: "过",
  於: "于",
  點: "点",
  長: "长",
  減: "减",
  幣: "币",
  圓: "元",
  兩: "两",
  達: "达",
  將: "将",
  內: "内",
  歐: "欧",
  鎊: "镑",
  韓: "韩",
  臺: "台",
  計: "计",
  僅: "仅",
  數: "数",
  環: "环",
  漲: "涨",
  擴: "扩",
  產: "产",
  畝: "亩",
  噸: "吨",
  幾: "几",
  滿: "满",
  壓: "压",
  縮: "缩",
  較: "较",
  間: "间",
  總: "总",
  貳: "二",
  參: "三",
  實: "实",
  現: "现",
  為: "为",
  佔: "占",
  際: "际",
  門: "门",
  "−": "-",
  "﹣": "-",
};

/**
 * A printed figure in one spelling: half-width digits and signs, Simplified number and unit words,
 * single spaces.
 *
 * @param text - as printed, for example `"６．０２億美元"`
 */
export function normaliseFigure(text: string): string {
  return [...text.normalize("NFKC")]
    .map((character) => simplifiedByTraditional[character] ?? character)
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}
