import { type DefinitionFamily, populationRates } from "../family.js";

/** Which agreements count, and what becomes of those that ended or grew. */
export const agreementFamilies: readonly DefinitionFamily[] = [
  {
    id: "formal-contracts",
    labels: { en: "Formal contracts only", "zh-Hans": "仅正式合同" },
    metrics: populationRates,
    choices: { contractTypes: ["formal-contract"] },
    places: { en: "Greater Khingan 2012", "zh-Hans": "大兴安岭2012年" },
    sources: [
      {
        title: "[大兴安岭地区2012年上半年招商引资情况]",
        date: "2012",
        note: {
          en: "35 of 71 contract projects had started, although 82 projects had been signed.",
          "zh-Hans": "合同项目71个，开工35个；全部签约项目为82个。",
        },
      },
    ],
  },
  {
    id: "formal-contracts-and-frameworks",
    labels: { en: "Formal contracts and frameworks", "zh-Hans": "正式合同与框架协议" },
    metrics: populationRates,
    choices: { contractTypes: ["formal-contract", "framework"] },
    places: { en: "this standard", "zh-Hans": "本标准" },
    sources: [
      {
        title: "招商引资指标标准（IPMS）第6节 / IPMS standard, section 6",
        note: {
          en: "The default: intents and supplements are left out.",
          "zh-Hans": "默认口径：意向和补充协议不计入。",
        },
      },
    ],
  },
  {
    id: "intents-included",
    labels: { en: "Intents included", "zh-Hans": "含意向协议" },
    metrics: populationRates,
    choices: { contractTypes: ["formal-contract", "framework", "intent"] },
    places: { en: "Fujian, investment fair", "zh-Hans": "福建投洽会" },
    sources: [
      {
        title: "[福建省投洽会签约项目统计]",
        note: {
          en: "The totals of the fair include memoranda and letters of intent.",
          "zh-Hans": "签约总数含备忘录和意向协议。",
        },
      },
    ],
  },
  {
    id: "terminated-dropped",
    labels: { en: "Without terminated projects", "zh-Hans": "剔除已终止项目" },
    metrics: populationRates.filter((id) => id !== "fulfilment-rate"),
    choices: { terminated: "drop" },
    places: { en: "this standard", "zh-Hans": "本标准" },
    sources: [
      {
        title: "招商引资指标标准（IPMS）第6节 / IPMS standard, section 6",
        note: {
          en: "An alternative that bulletins may mean; the sources that say anything keep terminated projects, as Weinan 2010 does.",
          "zh-Hans":
            "通报可能采用的另一种做法；写明处理办法的来源（如渭南2010年）都保留已终止项目。",
        },
      },
    ],
  },
  {
    id: "expansions-dropped",
    labels: { en: "Without expansions", "zh-Hans": "增资扩建不计为项目" },
    metrics: populationRates,
    choices: { expansions: "drop" },
    places: { en: "Sanming 2006", "zh-Hans": "三明2006年" },
    sources: [
      {
        title: "明政办〔2006〕95号",
        issuer: "三明市人民政府办公室",
        date: "2006",
        url: "https://defendlib.com/article/show/5769.html",
        note: {
          en: "An increase of capital counts with the increment only, and is no new project.",
          "zh-Hans": "增资项目只计增资额，不作为新项目统计。",
        },
      },
    ],
  },
];
