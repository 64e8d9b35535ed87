import * as z from "zod";
import { dateField } from "../field/date.js";
import { extensionField } from "../field/extension.js";
import { moneyField } from "../field/money.js";
import { projectReference } from "./project-reference.js";

/** The funds of a project up to a day, for ledgers without receipts: one row of `fundBalances`. */
export const fundBalanceSchema = /* @__PURE__ */ z.strictObject({
  projectId: projectReference,
  balanceOn: dateField(
    { en: "Balance on", "zh-Hans": "累计截止日期" },
    { en: "The day up to which funds are counted.", "zh-Hans": "累计到位资金的截止日期。" },
  ),
  cumulative: moneyField(
    { en: "Cumulative funds", "zh-Hans": "累计到位资金" },
    {
      en: "All funds that arrived for the project up to that day.",
      "zh-Hans": "截至该日项目到位资金的累计数。",
    },
  ),
  ext: extensionField,
});

/** The funds of a project up to a day: one row of `fundBalances`. */
export type FundBalance = z.infer<typeof fundBalanceSchema>;
