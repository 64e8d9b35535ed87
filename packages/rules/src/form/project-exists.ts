import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";

/**
 * A row that names a project or a target names one that exists.
 *
 * @zh 所引用的项目、目标编号存在。
 * @category form
 * @since 0.1.0
 */
export const projectExists = /* @__PURE__ */ defineRule({
  id: "project-exists",
  version: 1,
  labels: {
    en: "A row that names a project or a target names one that exists",
    "zh-Hans": "所引用的项目、目标编号存在",
  },
  message: {
    en: "a project or target that the ledger does not have",
    "zh-Hans": "台账中没有所引用的项目或目标",
  },
  fix: {
    en: "Correct the id, or add the missing project or target.",
    "zh-Hans": "请更正编号，或者补录缺少的项目、目标。",
  },
  severity: "error",
  level: "field",
  problems: ["unknown-reference"],
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Funds booked to a project that does not exist are in no project's rate, though they may stand in the total.",
    "zh-Hans": "记在不存在的项目名下的资金，不会计入任何项目的到位率，却可能出现在合计里。",
  },
  sources: [
    {
      title: "[乌拉特前旗招商引资审计结果]",
      date: "2024",
      url: "https://www.bynesrmtzx.cn/content/202408/01/c353001.html",
      note: {
        en: "The audit found building without approval, land left idle, and projects reported that did not exist as reported.",
        "zh-Hans": "审计发现未批先建、未及时开工造成土地闲置、虚报招商项目等问题。",
      },
    },
  ],
  examples: [
    {
      title: { en: "Funds of a known project", "zh-Hans": "已有项目的到账" },
      ledger: {
        projects: [{ projectId: "P-1", name: "电池项目" }],
        fundReceipts: [{ receiptId: "R-1", projectId: "P-1" }],
      },
    },
    {
      title: { en: "Funds of an unknown project", "zh-Hans": "未知项目的到账" },
      ledger: {
        projects: [{ projectId: "P-1", name: "电池项目" }],
        fundReceipts: [{ receiptId: "R-1", projectId: "P-9" }],
      },
      findings: [{ record: "R-1", field: "projectId", values: { value: "P-9" } }],
    },
    {
      title: { en: "A plan for an unknown target", "zh-Hans": "未知目标的分期计划" },
      ledger: {
        targets: [{ targetId: "T-1", metric: "start-rate", period: "2023", value: "1" }],
        targetPlans: [{ targetId: "T-2", through: "2023-06", cumulativeValue: "0.5" }],
      },
      findings: [{ record: "T-2", field: "targetId", values: { value: "T-2" } }],
    },
    {
      title: {
        en: "Receipts without the table of projects",
        "zh-Hans": "只有到位资金，没有项目表",
      },
      ledger: { fundReceipts: [{ receiptId: "R-1", projectId: "P-9" }] },
      notApplicable: "missing-column",
    },
  ],
};
