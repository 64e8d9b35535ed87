import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { evidenceItem, project, receipt } from "../fields/fields.js";
import { judgeSilence } from "../shared/judge-silence.js";
import { actualDates } from "../shared/date-fields.js";

/**
 * A project under construction gives a sign of life in time.
 *
 * @zh 在建项目在时限内有新的进展记录。
 * @category stages
 * @since 0.1.0
 */
export const projectUnderConstructionHeardOf = /* @__PURE__ */ defineRule({
  id: "project-under-construction-heard-of",
  version: 1,
  labels: {
    en: "A project under construction gives a sign of life in time",
    "zh-Hans": "在建项目在时限内有新的进展记录",
  },
  message: {
    en: "under construction, and nothing is dated after {latest}, more than {days} days ago",
    "zh-Hans": "在建，最近一次记录为{latest}，已超过{days}天没有新的进展",
  },
  fix: {
    en: "Enter what has happened since: receipts, evidence, completion, suspension or termination.",
    "zh-Hans": "请补填此后的进展：到账、佐证、竣工、停工或者终止。",
  },
  severity: "notice",
  parameters: {
    days: {
      labels: { en: "Days without anything new", "zh-Hans": "无新进展的天数" },
      kind: "integer",
      values: [{ value: "365" }],
    },
  },
  level: "ledger",
  table: "projects",
  reads: [project.startedOn],
  mayRead: [
    ...actualDates,
    project.projectId,
    receipt.projectId,
    receipt.receivedOn,
    evidenceItem.projectId,
    evidenceItem.evidencedOn,
  ],
  memory: "rows",
  judge: judgeSilence,
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Shell projects go on being reported as under construction. A project of which nothing is heard for a year is suspended, completed or forgotten.",
    "zh-Hans":
      "空壳项目会一直按在建上报。一年没有任何记录的项目，不是停了，就是建完了，或者被遗忘了。",
  },
  sources: [
    {
      title: "[德清县驻点招商项目信息采集表]",
      note: {
        en: "A project without an update within a month needs an explanation.",
        "zh-Hans": "一个月内无进度更新的项目须说明原因。",
      },
    },
    {
      title: "[邯郸经开区招商项目推进管理办法]",
      date: "2024-03-18",
      url: "https://handan.hebnews.cn/2024-03/18/content_9152984.htm",
      note: {
        en: "Yellow after two months without progress, red after three, removed from the list after six.",
        "zh-Hans": "两个月无进展亮黄牌，三个月亮红牌，六个月清退出库。",
      },
    },
    {
      title: "[统计违法典型案例：停产企业仍在报数]",
      note: {
        en: "Companies that had stopped kept reporting.",
        "zh-Hans": "已停产企业仍在报送数据。",
      },
    },
  ],
  examples: [
    {
      title: { en: "Started this spring", "zh-Hans": "今春开工" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", startedOn: "2023-04-01" }] },
    },
    {
      title: { en: "Nothing since 2021", "zh-Hans": "2021年以后没有记录" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "电池项目", signedOn: "2021-02-01", startedOn: "2021-06-01" },
        ],
      },
      findings: [{ record: "P-1", field: "startedOn", values: { latest: "2021-06-01" } }],
    },
    {
      title: { en: "Funds arrive", "zh-Hans": "资金仍在到账" },
      ledger: {
        projects: [{ projectId: "P-1", name: "电池项目", startedOn: "2021-06-01" }],
        fundReceipts: [{ receiptId: "R-1", projectId: "P-1", receivedOn: "2023-09" }],
      },
    },
    {
      title: { en: "Completed", "zh-Hans": "已竣工" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            startedOn: "2021-06-01",
            completedOn: "2022-06-01",
          },
        ],
      },
      notApplicable: "not-concerned",
    },
  ],
};
