import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";

/**
 * A row that names a project names one that exists.
 *
 * @zh 所引用的项目编号存在。
 * @category form
 * @since 0.1.0
 */
export const projectExists = /* @__PURE__ */ defineRule({
  id: "project-exists",
  version: 1,
  labels: {
    en: "A row that names a project names one that exists",
    "zh-Hans": "所引用的项目编号存在",
  },
  message: { en: "a project that the ledger does not have", "zh-Hans": "台账中没有所引用的项目" },
  fix: {
    en: "Correct the id, or add the missing project.",
    "zh-Hans": "请更正编号，或者补录缺少的项目。",
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
      problems: [
        {
          code: "unknown-reference",
          parameters: { value: "P-9" },
          table: "fundReceipts",
          record: "R-1",
          field: "projectId",
        },
      ],
      findings: [{ record: "R-1", field: "projectId", values: { value: "P-9" } }],
    },
  ],
};
