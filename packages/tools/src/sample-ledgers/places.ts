/** A county of the sample, with the short name its invented park carries. */
export interface SampleCounty {
  /** GB/T 2260. */
  readonly division: string;
  /** The short name. */
  readonly name: string;
}

/** The counties of Yongzhou. */
export const yongzhouCounties: readonly SampleCounty[] = [
  { division: "431102", name: "零陵" },
  { division: "431103", name: "冷水滩" },
  { division: "431122", name: "东安" },
  { division: "431123", name: "双牌" },
  { division: "431124", name: "道县" },
  { division: "431125", name: "江永" },
  { division: "431126", name: "宁远" },
  { division: "431127", name: "蓝山" },
  { division: "431128", name: "新田" },
  { division: "431129", name: "江华" },
  { division: "431181", name: "祁阳" },
];

/** What is built in a chain: a GB/T 4754 code and the words that the invented names use. */
export interface SampleChain {
  /** The chain as the place calls it. */
  readonly name: string;
  /** Industries of the chain. */
  readonly industries: readonly { readonly code: string; readonly product: string }[];
}

/** The five industry chains that Yongzhou names. */
export const yongzhouChains: readonly SampleChain[] = [
  {
    name: "电子信息及装备制造",
    industries: [
      { code: "39", product: "电子元器件" },
      { code: "39", product: "通信终端" },
      { code: "38", product: "微特电机" },
      { code: "35", product: "自动化设备" },
    ],
  },
  {
    name: "能源及材料",
    industries: [
      { code: "44", product: "风力发电" },
      { code: "38", product: "锂电池" },
      { code: "30", product: "石材加工" },
      { code: "29", product: "改性塑料" },
    ],
  },
  {
    name: "特色轻工",
    industries: [
      { code: "19", product: "箱包皮具" },
      { code: "24", product: "玩具" },
      { code: "19", product: "制鞋" },
      { code: "18", product: "服装" },
    ],
  },
  {
    name: "农林产品加工",
    industries: [
      { code: "13", product: "蔬菜加工" },
      { code: "13", product: "油茶籽油" },
      { code: "20", product: "竹木板材" },
      { code: "14", product: "调味品" },
    ],
  },
  {
    name: "文化旅游",
    industries: [
      { code: "78", product: "景区开发" },
      { code: "61", product: "度假酒店" },
    ],
  },
];

/** Where invented investors come from (GB/T 2260). */
export const sampleOrigins: readonly string[] = [
  "440300",
  "440100",
  "441900",
  "440600",
  "330100",
  "310000",
  "350200",
  "430100",
  "450300",
];

/** Said in every sample row, so that no copy of it is taken for a real project. */
export const syntheticRemark = "虚构数据，仅供演示 / Synthetic, for demonstration only";
