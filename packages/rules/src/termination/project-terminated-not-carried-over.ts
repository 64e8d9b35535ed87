import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";
import { dayOfText } from "../shared/days.js";
import { judgeRows } from "../shared/judge-rows.js";
import { readDate, readText, rowCountOf, shownValues } from "../shared/read-field.js";

/**
 * A project terminated in an earlier year is not carried over.
 *
 * @zh 往年已终止的项目不再结转。
 * @category termination
 * @since 0.1.0
 */
export const projectTerminatedNotCarriedOver = /* @__PURE__ */ defineRule({
  id: "project-terminated-not-carried-over",
  version: 1,
  labels: {
    en: "A project terminated in an earlier year is not carried over",
    "zh-Hans": "往年已终止的项目不再结转",
  },
  message: {
    en: "terminated on {terminatedOn}, in an earlier year, yet marked as carried over",
    "zh-Hans": "已于{terminatedOn}终止，属往年终止，仍标记为结转",
  },
  fix: {
    en: "Take the mark away; what ended before the year began is not carried into it.",
    "zh-Hans": "请取消结转标记；年初之前已终止的项目不应结转。",
  },
  severity: "warning",
  level: "record",
  table: "projects",
  reads: [project.carryOver, project.terminatedOn],
  memory: "constant",
  judge({ ledger, asOf: day }) {
    const markOf = readText(ledger, project.carryOver);
    const terminatedOn = readDate(ledger, project.terminatedOn);
    const yearStart = dayOfText(`${day.slice(0, 4)}-01-01`, -Infinity);
    return judgeRows(rowCountOf(ledger, "projects"), (row) => {
      const end = terminatedOn(row);
      const mark = markOf(row);
      if (end === undefined || mark === undefined) return "absent";
      if (mark !== "true" || end.first >= yearStart) return "passed";
      if (end.last >= yearStart) return "undecided";
      return { values: shownValues(ledger, row, project.terminatedOn) };
    });
  },
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Populations over the whole ledger take carried-over projects in. Dead ones among them lower every rate and keep amounts in the books that nobody invests.",
    "zh-Hans":
      "全口径统计包含结转项目。其中混入已终止的项目，会拉低各项比率，并保留无人投入的金额。",
  },
  sources: [
    {
      title: "[统计违法典型案例：停产企业仍在报数]",
      note: {
        en: "Companies that had stopped kept reporting.",
        "zh-Hans": "已停产企业仍在报送数据。",
      },
    },
    {
      title: "[渭南市2010年招商引资合同项目履约情况]",
      date: "2010",
      url: "http://www.wnrd.gov.cn/show.asp?id=715",
      note: {
        en: "A terminated project stays in the denominator.",
        "zh-Hans": "终止的项目仍保留在分母中。",
      },
    },
  ],
  examples: [
    {
      title: { en: "Ended this year", "zh-Hans": "本年终止" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "电池项目", carryOver: true, terminatedOn: "2023-06-30" },
        ],
      },
    },
    {
      title: { en: "Ended last year", "zh-Hans": "上年终止" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "电池项目", carryOver: true, terminatedOn: "2022-06-30" },
        ],
      },
      findings: [{ record: "P-1", field: "carryOver", values: { terminatedOn: "2022-06-30" } }],
    },
    {
      title: { en: "Goes on", "zh-Hans": "仍在推进" },
      ledger: {
        projects: [{ projectId: "P-1", name: "电池项目", carryOver: true, terminatedOn: null }],
      },
      notApplicable: "absent",
    },
  ],
};
