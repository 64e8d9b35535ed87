import type { Source } from "@ipms/core";
import type { DefinitionFamily } from "../family.js";

/** A definition of one metric, which its parameters choose, as one source has it. */
interface ChosenBasis extends Pick<DefinitionFamily, "id" | "labels" | "places"> {
  readonly metric: string;
  readonly parameters: NonNullable<DefinitionFamily["choices"]["parameters"]>;
  readonly source: Source;
}

const bases: readonly ChosenBasis[] = [
  {
    id: "full-commissioning",
    labels: { en: "Full commissioning only", "zh-Hans": "仅全部建成投产" },
    metric: "commissioning-rate",
    parameters: { commissioningCriteria: ["full"] },
    places: { en: "official statistics", "zh-Hans": "投资统计" },
    source: {
      title: "[建设项目投产率（指标解释）]",
      url: "http://etwxw.cn/htm/baike/other/24210.html",
      note: {
        en: "Separates projects that are wholly commissioned from those that are partly.",
        "zh-Hans": "区分全部建成投产与部分建成投产。",
      },
    },
  },
  {
    id: "not-terminated",
    labels: { en: "Not terminated", "zh-Hans": "未终止即为履约" },
    metric: "fulfilment-rate",
    parameters: { basis: "not-terminated" },
    places: { en: "Weinan 2010", "zh-Hans": "渭南2010年" },
    source: {
      title: "[渭南市2010年招商引资合同项目履约情况]",
      date: "2010",
      url: "http://www.wnrd.gov.cn/show.asp?id=715",
      note: {
        en: "291 of 292 contracted projects count as fulfilled.",
        "zh-Hans": "合同项目292个，履约291个。",
      },
    },
  },
  {
    id: "implemented",
    labels: { en: "Being carried out", "zh-Hans": "已落实即为履约" },
    metric: "fulfilment-rate",
    parameters: { basis: "implemented" },
    places: { en: "Qinghai 2020", "zh-Hans": "青海2020年" },
    source: {
      title: "[第二十届青洽会签约项目落实情况]",
      date: "2020-06-10",
      url: "http://qh.people.com.cn/n2/2020/0610/c182775-34076321.html",
      note: {
        en: "251 of 262 projects are being carried out: 145 started and 106 in preparation.",
        "zh-Hans": "签约262个，落实251个，其中开工145个、开展前期工作106个。",
      },
    },
  },
  {
    id: "fulfilled-amount",
    labels: { en: "By amount", "zh-Hans": "按金额计算" },
    metric: "fulfilment-rate",
    parameters: { basis: "amount" },
    places: { en: "Guangdong 2011", "zh-Hans": "广东2011年" },
    source: {
      title: "[广东省考核合同外资履约率]",
      date: "2011-07-13",
      url: "http://paper.wenweipo.com/2011/07/13/FM1107130001.htm",
      note: {
        en: "Assesses by the standard that 70% of the contracted foreign capital comes in.",
        "zh-Hans": "以合同外资履约率70%作为考核标准。",
      },
    },
  },
  {
    id: "over-total-investment",
    labels: { en: "Over total investment", "zh-Hans": "以总投资为分母" },
    metric: "funds-in-place-rate",
    parameters: { denominator: "total-investment" },
    places: { en: "Lanzhou fair", "zh-Hans": "兰洽会" },
    source: {
      title: "[兰洽会签约项目到位资金]",
      note: {
        en: "Funds in place of 2,794.49 over a total investment of 6,129.09 make 45.59%.",
        "zh-Hans": "总投资6129.09，到位2794.49，到位率45.59%。",
      },
    },
  },
  {
    id: "over-annual-target",
    labels: { en: "Over the annual target", "zh-Hans": "以年度任务为分母" },
    metric: "funds-in-place-rate",
    parameters: { denominator: "annual-target" },
    places: { en: "Qijiang, Chongqing 2025", "zh-Hans": "重庆綦江2025年" },
    source: {
      title: "[重庆綦江招商引资到位资金完成情况]",
      date: "2025-10-23",
      url: "https://app.cqrb.cn/disijii/2025-10-23/2455606_pc.html",
      note: {
        en: "Funds in place at 207.53% of the annual target.",
        "zh-Hans": "到位资金完成年度任务的207.53%。",
      },
    },
  },
  {
    id: "fixed-assets",
    labels: { en: "Fixed assets only", "zh-Hans": "仅固定资产投入" },
    metric: "funds-in-place-rate",
    parameters: { forms: "fixed-assets" },
    places: { en: "Sishui 2011", "zh-Hans": "泗水2011年" },
    source: {
      title: "[泗水县招商引资考核办法]",
      date: "2011",
      url: "https://m.wenku365.com/p-52541587.html",
      note: {
        en: "Funds are the fixed-asset investment that outside investors added in the year.",
        "zh-Hans": "引资额为考核年度内县外投资者新增固定资产投资。",
      },
    },
  },
];

/** What counts as reached, and what a rate divides by, where a metric offers the choice. */
export const basisFamilies: readonly DefinitionFamily[] = /* @__PURE__ */ bases.map(
  ({ metric, parameters, source, ...said }) => ({
    ...said,
    metrics: [metric],
    choices: { parameters },
    sources: [source],
  }),
);
