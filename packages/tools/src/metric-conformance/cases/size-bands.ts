import type { SizeBand } from "@ipms/metrics";
import type { StatedSplitCase } from "../stated-case.js";

const halfYear = { period: "2022-H1", asOf: "2022-06-30" };
const twoCurrencies: readonly SizeBand[] = [
  { code: "small", atLeast: { CNY: "0", USD: "0" }, below: { CNY: "100000000", USD: "10000000" } },
  { code: "large", atLeast: { CNY: "100000000", USD: "10000000" } },
];

/** Figures by the size of projects. */
export const sizeBandCases: readonly StatedSplitCase[] = [
  {
    id: "size-bands-disjoint",
    title: {
      en: "A bound belongs to the band it opens; what has no bounds in yuan is not known",
      "zh-Hans": "档界归入以其为下限的一档；非人民币金额无档界，规模不详",
    },
    ledger: "sizes",
    metric: "signed-projects",
    parameters: halfYear,
    sizeBands: { bands: "disjoint", basis: "total" },
    arithmetic: {
      en: "B1; B2; B6; B7; nobody; nobody; not known: B3 B4 B5",
      "zh-Hans": "B1；B2；B6；B7；没有；没有；规模不详：B3、B4、B5",
    },
    expected: {
      total: { value: "7", rounded: "7" },
      groups: [
        { group: { sizeBand: "under-100m" }, value: "1", rounded: "1" },
        { group: { sizeBand: "100m-to-500m" }, value: "1", rounded: "1" },
        { group: { sizeBand: "500m-to-1bn" }, value: "1", rounded: "1" },
        { group: { sizeBand: "1bn-to-5bn" }, value: "1", rounded: "1" },
        { group: { sizeBand: "5bn-to-10bn" }, value: "0", rounded: "0" },
        { group: { sizeBand: "10bn-and-above" }, value: "0", rounded: "0" },
        { group: { sizeBand: null }, value: "3", rounded: "3" },
      ],
    },
  },
  {
    id: "size-bands-converted",
    title: {
      en: "With a rate policy other currencies are converted into yuan",
      "zh-Hans": "指定汇率办法后，外币折算为人民币再分档",
    },
    ledger: "sizes",
    metric: "signed-projects",
    parameters: { ...halfYear, ratePolicy: "fixed-annual", currency: "CNY" },
    sizeBands: { bands: "disjoint", basis: "total" },
    arithmetic: {
      en: "B3: 10000000 × 6.5 = 65000000; B4: 450000000 × 0.8 = 360000000; not known: B5",
      "zh-Hans": "B3：10000000 × 6.5 = 65000000；B4：450000000 × 0.8 = 360000000；规模不详：B5",
    },
    expected: {
      total: { value: "7", rounded: "7" },
      groups: [
        { group: { sizeBand: "under-100m" }, value: "2", rounded: "2" },
        { group: { sizeBand: "100m-to-500m" }, value: "2", rounded: "2" },
        { group: { sizeBand: "500m-to-1bn" }, value: "1", rounded: "1" },
        { group: { sizeBand: "1bn-to-5bn" }, value: "1", rounded: "1" },
        { group: { sizeBand: "5bn-to-10bn" }, value: "0", rounded: "0" },
        { group: { sizeBand: "10bn-and-above" }, value: "0", rounded: "0" },
        { group: { sizeBand: null }, value: "1", rounded: "1" },
      ],
    },
  },
  {
    id: "size-bands-nested-in-two-currencies",
    title: {
      en: "Each project by the bounds in its own currency, each band containing the next",
      "zh-Hans": "按项目自身币种的档界认定，各档逐层包含",
    },
    ledger: "sizes",
    metric: "signed-projects",
    parameters: halfYear,
    sizeBands: {
      bands: [
        { code: "at-least-100m", atLeast: { CNY: "100000000", USD: "10000000" } },
        { code: "at-least-500m", atLeast: { CNY: "500000000", USD: "30000000" } },
        { code: "at-least-1bn", atLeast: { CNY: "1000000000", USD: "100000000" } },
      ],
      basis: "total",
    },
    arithmetic: {
      en: "B2 B3 B6 B7 = 4; B6 B7 = 2; B7 = 1; not known: B4 B5",
      "zh-Hans": "B2、B3、B6、B7共4个；B6、B7共2个；B7共1个；规模不详：B4、B5",
    },
    expected: {
      total: { value: "7", rounded: "7" },
      groups: [
        { group: { sizeBand: "at-least-100m" }, value: "4", rounded: "4" },
        { group: { sizeBand: "at-least-500m" }, value: "2", rounded: "2" },
        { group: { sizeBand: "at-least-1bn" }, value: "1", rounded: "1" },
        { group: { sizeBand: null }, value: "2", rounded: "2" },
      ],
    },
  },
  {
    id: "size-bands-of-a-rate",
    title: { en: "Rates by size", "zh-Hans": "分规模的开工率" },
    ledger: "sizes",
    metric: "start-rate",
    parameters: halfYear,
    sizeBands: { bands: twoCurrencies, basis: "total" },
    arithmetic: {
      en: "small: B1 of 1; large: B3 B6 of B2 B3 B6 B7; not known: none of B4 B5; 3/7",
      "zh-Hans":
        "small：1个中开工B1；large：B2、B3、B6、B7中开工B3、B6；规模不详：B4、B5均未开工；3/7",
    },
    expected: {
      total: { value: "3/7", rounded: "42.9" },
      groups: [
        { group: { sizeBand: "small" }, value: "1", rounded: "100.0" },
        { group: { sizeBand: "large" }, value: "1/2", rounded: "50.0" },
        { group: { sizeBand: null }, value: "0", rounded: "0.0" },
      ],
    },
  },
  {
    id: "size-bands-without-their-column",
    title: {
      en: "No fixed-asset investment, no bands; the total stands",
      "zh-Hans": "没有固定资产投资列，无法分档；合计仍可计算",
    },
    ledger: "sizes",
    metric: "signed-projects",
    parameters: halfYear,
    sizeBands: { bands: twoCurrencies, basis: "fixed" },
    arithmetic: {
      en: "no project of the ledger has fixedAssetInvestment",
      "zh-Hans": "台账中没有项目填有fixedAssetInvestment",
    },
    expected: {
      total: { value: "7", rounded: "7" },
      groups: [
        { group: { sizeBand: "small" }, reason: "missing-input" },
        { group: { sizeBand: "large" }, reason: "missing-input" },
      ],
    },
  },
];
