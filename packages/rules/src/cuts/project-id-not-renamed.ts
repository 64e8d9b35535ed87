import { defineRule } from "@ipms/core";
import { renamedProjects } from "../shared/renamed-projects.js";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";
import { judgeRows } from "../shared/judge-rows.js";
import { readText, rowCountOf } from "../shared/read-field.js";

/**
 * A project keeps its id.
 *
 * @zh 项目编号保持不变。
 * @category cuts
 * @since 0.1.0
 */
export const projectIdNotRenamed = /* @__PURE__ */ defineRule({
  id: "project-id-not-renamed",
  version: 1,
  labels: { en: "A project keeps its id", "zh-Hans": "项目编号保持不变" },
  message: {
    en: "stands in the previous cut under the id {previousId}",
    "zh-Hans": "上一期的编号为 {previousId}",
  },
  fix: {
    en: "Restore the earlier id and put the new one among the other project codes.",
    "zh-Hans": "请恢复原编号，新编号填入“其他项目代码”。",
  },
  severity: "warning",
  level: "cuts",
  table: "projects",
  reads: [project.projectId, project.name],
  mayRead: [project.investorCreditCode, project.division],
  memory: "keys",
  judge({ ledger, previous }) {
    if (previous === undefined) return { applied: 0, failures: [] };
    const renamed = renamedProjects(ledger, previous);
    const idOf = readText(ledger, project.projectId);
    const earlierIdOf = readText(previous, project.projectId);
    return judgeRows(rowCountOf(ledger, "projects"), (row) => {
      if (idOf(row) === undefined) return "absent";
      const earlier = renamed.get(row);
      return earlier === undefined
        ? "passed"
        : { values: { previousId: earlierIdOf(earlier) ?? "" } };
    });
  },
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Under a new id an old project is new: it counts as signed again, and its funds, evidence and history stay behind with the old one.",
    "zh-Hans": "换了编号，老项目就成了新项目：签约再算一次，资金、材料和历史却留在旧编号下。",
  },
  sources: [
    {
      title: "[人民日报：部分地方招商项目重复签约]",
      date: "2016",
      url: "http://www.71.cn/2016/0229/867102.shtml",
      note: {
        en: "Projects were signed one to five times at different ceremonies.",
        "zh-Hans": "同一项目在不同签约活动上签约一至五次。",
      },
    },
    {
      title: "[县级招商引资考核办法（样本）]",
      url: "https://wnwk.com/doc/1014689.html",
      note: {
        en: "Warns of projects reported in the last minute that never stood on the monthly ledger.",
        "zh-Hans": "对未列入月度台账、临近考核突击上报的项目作出限制。",
      },
    },
  ],
  examples: [
    {
      title: { en: "The id stays", "zh-Hans": "编号不变" },
      ledger: {
        cutOn: "2023-12-31",
        projects: [{ projectId: "P-1", name: "电池项目", division: "430112" }],
      },
      previous: {
        cutOn: "2023-09-30",
        projects: [{ projectId: "P-1", name: "电池项目", division: "430112" }],
      },
    },
    {
      title: { en: "A new id", "zh-Hans": "换了编号" },
      ledger: {
        cutOn: "2023-12-31",
        projects: [{ projectId: "2023-001", name: "电池项目", division: "430112" }],
      },
      previous: {
        cutOn: "2023-09-30",
        projects: [{ projectId: "P-1", name: "电池项目", division: "430112" }],
      },
      findings: [{ record: "2023-001", field: "projectId", values: { previousId: "P-1" } }],
    },
    {
      title: { en: "No earlier cut", "zh-Hans": "没有上一期台账" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目" }] },
      notApplicable: "no-previous-cut",
    },
  ],
};
