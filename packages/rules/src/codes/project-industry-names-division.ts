import { defineRule, not, oneOf } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * An industry is named by division at least, not by its section alone.
 *
 * @zh 行业至少填到大类，不只填门类。
 * @category codes
 * @since 0.1.0
 */
export const projectIndustryNamesDivision = /* @__PURE__ */ defineRule({
  id: "project-industry-names-division",
  version: 1,
  labels: {
    en: "An industry is named by division at least, not by its section alone",
    "zh-Hans": "行业至少填到大类，不只填门类",
  },
  message: {
    en: "{industry} is a section; the division is missing",
    "zh-Hans": "{industry} 只是门类，未填到大类",
  },
  fix: {
    en: "Write two to four digits, by the main product once the project is completed.",
    "zh-Hans": "请按建成后的主要产品填二至四位代码。",
  },
  severity: "notice",
  level: "record",
  table: "projects",
  holds: not(oneOf(project.industry, [..."ABCDEFGHIJKLMNOPQRST"])),
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "All of manufacturing is one letter. Intensity and outliers by industry are judged among unlike projects, and chains cannot be told apart.",
    "zh-Hans":
      "整个制造业只有一个字母。按行业比较投资强度、识别异常值时，比的不是同类项目，产业链也无法区分。",
  },
  sources: [
    {
      title: "[广州市统计局：投资项目行业代码填报说明]",
      url: "http://tjj.gz.gov.cn/stats_newtjyw/zyxz/wbzy/content/post_9449168.html",
      note: {
        en: "A project's industry is that of its main product once completed.",
        "zh-Hans": "项目行业按建成投产后的主要产品确定。",
      },
    },
    {
      title: "[国民经济行业分类 GB/T 4754-2017 说明]",
      date: "2025",
      url: "http://tj.jiangsu.gov.cn/art/2025/1/20/art_85775_11475179.html",
      note: {
        en: "20 sections, 97 divisions, 473 groups and 1,382 classes; the letter is not part of the code.",
        "zh-Hans": "共20个门类、97个大类、473个中类、1382个小类；门类字母不属于代码。",
      },
    },
  ],
  examples: [
    {
      title: { en: "A division", "zh-Hans": "填到大类" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", industry: "38" }] },
    },
    {
      title: { en: "Manufacturing as such", "zh-Hans": "只填制造业" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", industry: "C" }] },
      findings: [{ record: "P-1", field: "industry", values: { industry: "C" } }],
    },
    {
      title: { en: "No industry", "zh-Hans": "未填行业" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", industry: null }] },
      notApplicable: "absent",
    },
  ],
};
