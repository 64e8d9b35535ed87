import { defineRule } from "@ipms/core";
import { renamedProjects } from "../shared/renamed-projects.js";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";
import { judgeRows } from "../shared/judge-rows.js";
import { readPresence, rowCountOf, shownValues } from "../shared/read-field.js";
import { followRows } from "../shared/rows-by.js";

/**
 * A project of the previous cut is still in the ledger.
 *
 * @zh 上一期的项目仍在台账中。
 * @category cuts
 * @since 0.1.0
 */
export const projectNotVanished = /* @__PURE__ */ defineRule({
  id: "project-not-vanished",
  version: 1,
  labels: {
    en: "A project of the previous cut is still in the ledger",
    "zh-Hans": "上一期的项目仍在台账中",
  },
  message: {
    en: '"{name}" stood in the previous cut and is not in this one',
    "zh-Hans": "上一期的“{name}”不在本期台账中",
  },
  fix: {
    en: "Keep projects that ended, with their date of termination; name the project into which one was merged.",
    "zh-Hans": "已终止的项目应保留并填写终止日期；并入其他项目的，请注明并入的项目。",
  },
  severity: "warning",
  level: "cuts",
  table: "projects",
  reads: [project.projectId],
  mayRead: [project.name, project.investorCreditCode, project.division],
  memory: "keys",
  judge({ ledger, previous }) {
    if (previous === undefined) return { applied: 0, failures: [] };
    const renamed = new Set(renamedProjects(ledger, previous).values());
    const laterOf = followRows(previous, project.projectId, ledger, project.projectId);
    const hasId = readPresence(previous, project.projectId);
    const judgement = judgeRows(rowCountOf(previous, "projects"), (row) => {
      if (!hasId(row)) return "absent";
      if (laterOf(row) !== undefined) return "passed";
      if (renamed.has(row)) return "not-concerned";
      return { previous: true, values: shownValues(previous, row, project.name) };
    });
    return judgement;
  },
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "A project taken off the ledger leaves the denominator of every rate. Dropping those that never start is the cheapest way to a start rate of 100 %.",
    "zh-Hans":
      "从台账删掉的项目会离开所有比率的分母。删掉迟迟不开工的项目，是让开工率达到100%最省事的办法。",
  },
  sources: [
    {
      title: "[渭南市2010年招商引资合同项目履约情况]",
      date: "2010",
      url: "http://www.wnrd.gov.cn/show.asp?id=715",
      note: {
        en: "A terminated project stays in the denominator.",
        "zh-Hans": "终止的项目仍保留在分母中。",
      },
    },
    {
      title: "[甘孜州招商引资项目退出办法]",
      date: "2017-03",
      url: "http://kangding.gov.cn/kdsrmzf/c100532/201703/52b70c966e0b4da892fd47a9eeacab47.shtml",
      note: {
        en: "Sets out how projects leave the ledger.",
        "zh-Hans": "规定招商引资项目的退出程序。",
      },
    },
  ],
  examples: [
    {
      title: { en: "Both are there", "zh-Hans": "都在" },
      ledger: {
        cutOn: "2023-12-31",
        projects: [
          { projectId: "P-2", name: "物流园" },
          { projectId: "P-1", name: "电池项目" },
          { projectId: "P-3", name: "药厂" },
        ],
      },
      previous: {
        cutOn: "2023-09-30",
        projects: [
          { projectId: "P-1", name: "电池项目" },
          { projectId: "P-2", name: "物流园" },
        ],
      },
    },
    {
      title: { en: "One is gone", "zh-Hans": "少了一个" },
      ledger: { cutOn: "2023-12-31", projects: [{ projectId: "P-1", name: "电池项目" }] },
      previous: {
        cutOn: "2023-09-30",
        projects: [
          { projectId: "P-1", name: "电池项目" },
          { projectId: "P-2", name: "物流园" },
        ],
      },
      findings: [{ record: "P-2", values: { name: "物流园" } }],
    },
    {
      title: { en: "No earlier cut", "zh-Hans": "没有上一期台账" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目" }] },
      notApplicable: "no-previous-cut",
    },
  ],
};
