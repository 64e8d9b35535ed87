import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";
import { judgeIndustryGroups } from "../shared/judge-industry-groups.js";

/**
 * The group of an industry code exists in GB/T 4754-2017.
 *
 * @zh 行业代码的中类在 GB/T 4754-2017 中存在。
 * @category codes
 * @since 0.1.0
 */
export const projectIndustryGroupExists = /* @__PURE__ */ defineRule({
  id: "project-industry-group-exists",
  version: 1,
  labels: {
    en: "The group of an industry code exists in GB/T 4754-2017",
    "zh-Hans": "行业代码的中类在 GB/T 4754-2017 中存在",
  },
  message: {
    en: "{industry} names no group of GB/T 4754-2017",
    "zh-Hans": "{industry}在 GB/T 4754-2017 中没有对应的中类",
  },
  fix: {
    en: "Write the division's two digits alone, or the group of the edition of 2017; 4700 of earlier editions is now 4710, 4720 or 4790.",
    "zh-Hans": "请只填两位大类，或者填2017年版的中类；旧版的4700现为4710、4720、4790。",
  },
  severity: "warning",
  level: "record",
  table: "projects",
  reads: [project.industry],
  memory: "constant",
  judge: ({ ledger }) => judgeIndustryGroups(ledger),
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Codes of earlier editions and codes padded with zeros fall through every filter by group.",
    "zh-Hans": "旧版代码和补零凑位的代码，按中类筛选时都会漏掉。",
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
      title: { en: "A group", "zh-Hans": "中类代码" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", industry: "384" }] },
    },
    {
      title: { en: "A division padded with zeros", "zh-Hans": "大类后补零" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", industry: "3800" }] },
      findings: [{ record: "P-1", field: "industry", values: { industry: "3800" } }],
    },
    {
      title: { en: "A division alone", "zh-Hans": "只填大类" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", industry: "38" }] },
      notApplicable: "not-concerned",
    },
    {
      title: { en: "A division with a single group", "zh-Hans": "只有一个中类的大类" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", industry: "1200" }] },
    },
  ],
};
