import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { signing } from "../fields/fields.js";
import { datesWithin } from "../shared/date-within.js";
import { judgeDates } from "../shared/judge-dates.js";
import { lastKnownDay } from "../shared/last-known-day.js";

/**
 * No signing lies after the day whose knowledge counts.
 *
 * @zh 签约记录的日期不晚于统计截止日期。
 * @category dates
 * @since 0.1.0
 */
export const signingNotAfterAsOf = /* @__PURE__ */ defineRule({
  id: "signing-not-after-as-of",
  version: 1,
  labels: {
    en: "No signing lies after the day whose knowledge counts",
    "zh-Hans": "签约记录的日期不晚于统计截止日期",
  },
  message: {
    en: "signed on {date}, which lies in the future",
    "zh-Hans": "签约日期{date}尚未到来",
  },
  fix: {
    en: "Enter signings when they have taken place; correct a mistyped year.",
    "zh-Hans": "签约发生之后再录入；年份填错的，请更正。",
  },
  severity: "error",
  level: "record",
  table: "signings",
  reads: [signing.signedOn],
  memory: "constant",
  readsHead: true,
  judge(context) {
    const today = lastKnownDay(context);
    return judgeDates(
      context.ledger,
      "signings",
      [signing.signedOn],
      () => (dates) => datesWithin(dates, -Infinity, today),
    );
  },
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "A signing that is only announced counts as one as soon as its day has come.",
    "zh-Hans": "只是预告的签约，日子一到就会计入。",
  },
  sources: [
    {
      title: "[意向协议不得计为合同项目的报道]",
      date: "2008",
      url: "https://news.sohu.com/20081026/n260248879.shtml",
      note: {
        en: "Intentions and frameworks were announced as contracts.",
        "zh-Hans": "意向、框架协议被当作合同对外公布。",
      },
    },
  ],
  examples: [
    {
      title: { en: "Signed", "zh-Hans": "已签约" },
      ledger: {
        projects: [{ projectId: "P-1", name: "电池项目" }],
        signings: [{ projectId: "P-1", signedOn: "2023-02-10" }],
      },
    },
    {
      title: { en: "To be signed at next year's fair", "zh-Hans": "明年招商会拟签" },
      ledger: {
        projects: [{ projectId: "P-1", name: "电池项目" }],
        signings: [{ projectId: "P-1", signedOn: "2024-05-18" }],
      },
      findings: [{ record: "P-1", field: "signedOn", values: { date: "2024-05-18" } }],
    },
  ],
};
