import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";

/**
 * An industry is written as a GB/T 4754 code.
 *
 * @zh 行业写成 GB/T 4754 代码。
 * @category form
 * @since 0.1.0
 */
export const industryCodeValid = /* @__PURE__ */ defineRule({
  id: "industry-code-valid",
  version: 1,
  labels: {
    en: "An industry is written as a GB/T 4754 code",
    "zh-Hans": "行业写成 GB/T 4754 代码",
  },
  message: { en: "not an industry code", "zh-Hans": "不是行业代码" },
  fix: {
    en: "Write the letter of the section, or two to four digits of division, group and class, such as 3841.",
    "zh-Hans": "请填门类字母，或者二至四位的大类、中类、小类代码，例如3841。",
  },
  severity: "error",
  level: "field",
  problems: ["invalid-industry"],
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Shares by industry leave out what has no industry, and their parts no longer add up to the whole.",
    "zh-Hans": "分行业占比不含没有行业的项目，各部分相加就不等于总体。",
  },
  sources: [
    {
      title: "[国民经济行业分类 GB/T 4754-2017 说明]",
      date: "2025",
      url: "http://tj.jiangsu.gov.cn/art/2025/1/20/art_85775_11475179.html",
      note: {
        en: "20 sections, 97 divisions, 473 groups and 1,382 classes; the letter is not part of the code.",
        "zh-Hans": "共20个门类、97个大类、473个中类、1382个小类；门类字母不属于代码。",
      },
    },
    {
      title: "[博乐市统计数据自查情况]",
      date: "2023",
      url: "https://www.xjbl.gov.cn/info/1493/82457.htm",
      note: {
        en: "The check found investment reported ahead of progress, and wrong industry and division codes.",
        "zh-Hans": "自查发现超进度报送投资额，行业代码、行政区划代码填报有误。",
      },
    },
  ],
  examples: [
    {
      title: { en: "Batteries", "zh-Hans": "电池制造" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", industry: "384" }] },
    },
    {
      title: { en: "There is no division 98", "zh-Hans": "没有98大类" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", industry: "9811" }] },
      findings: [{ record: "P-1", field: "industry", values: { value: "9811" } }],
    },
  ],
};
