import type { Weighted } from "./distributions.js";

/** An industry of the made-up ledger, and what is usual in it. */
export interface Industry extends Weighted {
  /** GB/T 4754-2017. */
  readonly code: string;
  /** The industry chain, as a place calls it. */
  readonly chain: string;
  /** What is made, for names. */
  readonly product: string;
  /** The median of total investment, in 10 000 yuan. */
  readonly median: number;
  /** The median of investment per mu, in 10 000 yuan; none where rooms are rented. */
  readonly perMu?: number;
}

/** What comes to a province of the interior: manufacturing before all. */
export const industries: readonly Industry[] = [
  { code: "1371", chain: "农林产品加工", product: "蔬菜加工", median: 9000, perMu: 180, weight: 6 },
  { code: "146", chain: "农林产品加工", product: "调味品", median: 8000, perMu: 190, weight: 5 },
  { code: "18", chain: "特色轻工", product: "服装", median: 7000, perMu: 170, weight: 6 },
  { code: "1953", chain: "特色轻工", product: "制鞋", median: 9000, perMu: 180, weight: 5 },
  { code: "2452", chain: "特色轻工", product: "玩具", median: 8000, perMu: 170, weight: 4 },
  { code: "26", chain: "能源及材料", product: "精细化工", median: 26000, perMu: 280, weight: 4 },
  { code: "27", chain: "生物医药", product: "中药饮片", median: 18000, perMu: 260, weight: 4 },
  { code: "2929", chain: "能源及材料", product: "改性塑料", median: 12000, perMu: 220, weight: 5 },
  { code: "30", chain: "能源及材料", product: "石材加工", median: 11000, perMu: 180, weight: 4 },
  { code: "34", chain: "装备制造", product: "智能机床", median: 20000, perMu: 270, weight: 6 },
  { code: "3562", chain: "装备制造", product: "自动化设备", median: 18000, perMu: 280, weight: 5 },
  { code: "36", chain: "装备制造", product: "汽车零部件", median: 25000, perMu: 290, weight: 5 },
  { code: "3841", chain: "新能源", product: "锂电池", median: 60000, perMu: 350, weight: 5 },
  { code: "39", chain: "电子信息", product: "电子元器件", median: 22000, perMu: 310, weight: 8 },
  { code: "3922", chain: "电子信息", product: "通信终端", median: 20000, perMu: 300, weight: 4 },
  { code: "4415", chain: "新能源", product: "风力发电", median: 45000, weight: 3 },
  { code: "03", chain: "农林产品加工", product: "生猪养殖", median: 6000, perMu: 60, weight: 3 },
  {
    code: "51",
    chain: "现代服务",
    product: "农产品批发市场",
    median: 15000,
    perMu: 200,
    weight: 2,
  },
  { code: "59", chain: "现代物流", product: "冷链物流", median: 16000, perMu: 190, weight: 4 },
  { code: "61", chain: "文化旅游", product: "度假酒店", median: 20000, perMu: 220, weight: 3 },
  { code: "65", chain: "数字经济", product: "软件开发", median: 4000, weight: 5 },
  { code: "72", chain: "现代服务", product: "企业总部", median: 6000, weight: 3 },
  { code: "78", chain: "文化旅游", product: "景区开发", median: 30000, perMu: 90, weight: 2 },
];

/** What an investor opens who has a factory already. */
export const followingIndustries: readonly Industry[] = [
  { code: "73", chain: "数字经济", product: "研发中心", median: 3500, weight: 1 },
  { code: "59", chain: "现代物流", product: "仓储配送中心", median: 8000, perMu: 180, weight: 1 },
];
