import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { evidenceItem } from "../fields/fields.js";
import { datesWithin } from "../shared/date-within.js";
import { judgeDates } from "../shared/judge-dates.js";
import { lastKnownDay } from "../shared/last-known-day.js";

/**
 * Evidence bears no date in the future.
 *
 * @zh 佐证日期不晚于统计截止日期。
 * @category evidence
 * @since 0.1.0
 */
export const evidenceNotAfterAsOf = /* @__PURE__ */ defineRule({
  id: "evidence-not-after-as-of",
  version: 1,
  labels: { en: "Evidence bears no date in the future", "zh-Hans": "佐证日期不晚于统计截止日期" },
  message: {
    en: "dated {date}, which lies in the future",
    "zh-Hans": "佐证日期{date}尚未到来",
  },
  fix: { en: "Correct the date by the document.", "zh-Hans": "请按材料原件更正日期。" },
  severity: "warning",
  level: "record",
  table: "evidence",
  reads: [evidenceItem.evidencedOn],
  memory: "constant",
  readsHead: true,
  judge(context) {
    const today = lastKnownDay(context);
    return judgeDates(
      context.ledger,
      "evidence",
      [evidenceItem.evidencedOn],
      () => (dates) => datesWithin(dates, -Infinity, today),
    );
  },
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "A document that is dated in the future cannot be on file. Either the date is mistyped, or the paper was prepared before what it proves.",
    "zh-Hans": "日期在将来的材料不可能已经存档。不是日期填错，就是材料先于事实做好。",
  },
  sources: [
    {
      title: "[国家统计局通报的统计违法案例]",
      url: "http://stats.yn.gov.cn/Pages_3_1637.aspx",
      note: {
        en: "Documents for the statistics were fabricated, and figures filled in by others.",
        "zh-Hans": "存在编造入库材料、代填代报。",
      },
    },
    {
      title: "[磴口县招商引资审计]",
      date: "2024",
      url: "http://pucdbj.com/dkdtxx/dkbmdt/202407/t20240703_640136.html",
      note: {
        en: "The audit verified existence by registration, start and operation.",
        "zh-Hans": "审计以注册、开工、运营情况核实项目是否真实。",
      },
    },
  ],
  examples: [
    {
      title: { en: "On file", "zh-Hans": "已存档" },
      ledger: {
        evidence: [
          { projectId: "P-1", milestone: "started", kind: "site-photo", evidencedOn: "2023-05-10" },
        ],
      },
    },
    {
      title: { en: "The ledger was cut later", "zh-Hans": "台账截取日期更晚" },
      ledger: {
        cutOn: "2024-06-30",
        evidence: [
          { projectId: "P-1", milestone: "started", kind: "site-photo", evidencedOn: "2024-05-10" },
        ],
      },
    },
    {
      title: { en: "Next year", "zh-Hans": "明年的日期" },
      ledger: {
        evidence: [
          { projectId: "P-1", milestone: "started", kind: "site-photo", evidencedOn: "2024-05-10" },
        ],
      },
      findings: [{ record: "P-1", field: "evidencedOn", values: { date: "2024-05-10" } }],
    },
  ],
};
