import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";

/**
 * A division is written as a GB/T 2260 code of six digits.
 *
 * @zh 行政区划写成六位 GB/T 2260 代码。
 * @category form
 * @since 0.1.0
 */
export const divisionCodeValid = /* @__PURE__ */ defineRule({
  id: "division-code-valid",
  version: 1,
  labels: {
    en: "A division is written as a GB/T 2260 code of six digits",
    "zh-Hans": "行政区划写成六位 GB/T 2260 代码",
  },
  message: { en: "not a division code", "zh-Hans": "不是行政区划代码" },
  fix: {
    en: "Write the six digits of the county, district or city, such as 431129; name a development zone in the field park.",
    "zh-Hans": "请填写县（市、区）的六位代码，例如431129；开发区名称填在所在园区一栏。",
  },
  severity: "error",
  level: "field",
  problems: ["invalid-division"],
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Without a code the project belongs to no place, and funds from other provinces cannot be told from those of other cities.",
    "zh-Hans": "没有代码，项目就不属于任何地方，省外资金与市外资金也无法区分。",
  },
  sources: [
    {
      title: "[行政区划代码标准 GB/T 2260 说明]",
      date: "2016",
      url: "http://gdhealth.net.cn/html/2016/tongjibiaozhun_0830/3437.html",
      note: {
        en: "A division that changes gives up its code and gets another.",
        "zh-Hans": "区划变更后，原代码停用，另行赋码。",
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
      title: { en: "A county", "zh-Hans": "一个县" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", division: "431129" }] },
    },
    {
      title: { en: "A province that does not exist", "zh-Hans": "不存在的省份" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", division: "990101" }] },
      findings: [{ record: "P-1", field: "division", values: { value: "990101" } }],
    },
  ],
};
