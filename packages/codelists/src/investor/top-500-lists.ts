import { defineCodeList } from "@ipms/core";

/** The rankings that bulletins mean by "top 500". */
export const top500Lists = /* @__PURE__ */ defineCodeList({
  id: "top-500-lists",
  version: 1,
  labels: { en: "Top 500 lists", "zh-Hans": "500强榜单" },
  definition: {
    en: "The rankings that bulletins mean by “top 500”. A claim needs the list, its year and the relation to the listed company.",
    "zh-Hans": "通报所称“500强”的榜单。须同时写明榜单、年份以及与上榜企业的关系。",
  },
  open: true,
  codes: {
    "fortune-global-500": {
      labels: { en: "Fortune Global 500", "zh-Hans": "世界500强" },
      synonyms: ["global 500", "世界", "财富世界500强", "《财富》世界500强"],
    },
    "china-500": {
      labels: { en: "China Top 500 Enterprises", "zh-Hans": "中国企业500强" },
      synonyms: ["china top 500", "中国", "中国500强"],
    },
    "china-private-500": {
      labels: { en: "China Top 500 Private Enterprises", "zh-Hans": "中国民营企业500强" },
      synonyms: [
        "民营500强",
        "中国民营500强",
        "民营",
        "民企500强",
        "民营企业500强",
        "中国民企500强",
      ],
    },
    "china-service-500": {
      labels: { en: "China Top 500 Service Enterprises", "zh-Hans": "中国服务业企业500强" },
      synonyms: ["中国服务业500强", "中国服务业", "服务业", "服务业500强"],
    },
    "china-manufacturing-500": {
      labels: { en: "China Top 500 Manufacturing Enterprises", "zh-Hans": "中国制造业企业500强" },
      synonyms: ["中国制造业500强", "中国制造业", "制造业", "制造业500强"],
    },
    "new-economy-500": {
      labels: { en: "China Top 500 New-Economy Enterprises", "zh-Hans": "中国新经济企业500强" },
      synonyms: ["中国新经济500强", "新经济", "新经济500强"],
    },
  },
  sources: [
    {
      title: "[武汉市招商项目管理系统中的500强类型]",
      note: {
        en: "Offers world, China, private, service, manufacturing and new-economy lists.",
        "zh-Hans": "列有世界、中国、民营、服务业、制造业、新经济等500强。",
      },
    },
  ],
});

/** A code of {@link top500Lists}. */
export type Top500List = keyof typeof top500Lists.codes;
