import { defineCodeList } from "@ipms/core";

/** How binding the agreement is under which a project counts as signed. */
export const contractTypes = /* @__PURE__ */ defineCodeList({
  id: "contract-types",
  version: 1,
  labels: { en: "Contract types", "zh-Hans": "协议类型" },
  definition: {
    en: "How binding the agreement is. Formal contracts and framework agreements count as signings by default; letters of intent and supplements do not.",
    "zh-Hans": "协议的约束程度。正式合同与框架协议默认计入签约；意向协议与补充协议默认不计入。",
  },
  open: false,
  codes: {
    "formal-contract": {
      labels: { en: "Formal contract", "zh-Hans": "正式合同" },
      definition: {
        en: "A binding investment contract.",
        "zh-Hans": "具有约束力的投资合同。",
      },
      synonyms: [
        "investment contract",
        "合同",
        "投资合同",
        "投资协议",
        "正式协议",
        "正式投资协议",
        "合同项目",
        "招商引资合同",
      ],
    },
    framework: {
      labels: { en: "Framework agreement", "zh-Hans": "框架协议" },
      definition: {
        en: "Fixes the outline of an investment; contracts are to follow.",
        "zh-Hans": "约定投资的基本框架，具体合同另行签订。",
      },
      synonyms: [
        "framework",
        "框架",
        "合作框架协议",
        "战略合作框架协议",
        "投资框架协议",
        "框架合同",
      ],
    },
    intent: {
      labels: { en: "Letter of intent", "zh-Hans": "意向协议" },
      definition: {
        en: "States an intention; neither side is bound to invest.",
        "zh-Hans": "仅表达意向，双方均无投资义务。",
      },
      synonyms: [
        "intent",
        "mou",
        "memorandum of understanding",
        "意向",
        "意向书",
        "投资意向书",
        "意向合同",
        "备忘录",
        "合作备忘录",
        "谅解备忘录",
      ],
    },
    supplement: {
      labels: { en: "Supplementary agreement", "zh-Hans": "补充协议" },
      definition: {
        en: "Changes or extends an agreement that was counted before.",
        "zh-Hans": "对已签协议的变更或者补充。",
      },
      synonyms: ["supplement", "补充合同", "增补协议"],
    },
  },
  sources: [
    {
      title: "明政办〔2006〕95号",
      issuer: "三明市人民政府办公室",
      date: "2006",
      url: "https://defendlib.com/article/show/5769.html",
      note: {
        en: "An intention that becomes a contract changes its type, not the amount; only the first signing counts.",
        "zh-Hans": "意向转为合同的，只变更类型，不重复计入金额；只计首次签约。",
      },
    },
    {
      title: "[泰州市招商项目管理系统中的协议类型]",
      note: {
        en: "Distinguishes investment, framework, supplementary and other agreements.",
        "zh-Hans": "区分投资协议、框架协议、补充协议和其他协议。",
      },
    },
  ],
});

/** A code of {@link contractTypes}. */
export type ContractType = keyof typeof contractTypes.codes;
