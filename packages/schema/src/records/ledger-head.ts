import * as z from "zod";
import { dayField } from "../field/date.js";
import { divisionField } from "../field/division.js";
import { field } from "../field/field.js";
import { versionPattern } from "../standard-version.js";

/** The fields at the head of a ledger; in a folder they stand in `ledger.json`. */
export const ledgerHeadFields = {
  standardVersion: field(
    z.string().regex(versionPattern),
    { en: "Version of the standard", "zh-Hans": "标准版本" },
    {
      en: "The version of the standard that the ledger follows, such as 1.0.",
      "zh-Hans": "台账所依据的标准版本，例如1.0。",
    },
    { kind: "text", problem: "unknown-version" },
  ),
  reportingDivision: divisionField(
    { en: "Reporting division", "zh-Hans": "填报地区" },
    {
      en: "The division that keeps the ledger, as a GB/T 2260 code.",
      "zh-Hans": "填报本台账的行政区划，填 GB/T 2260 代码。",
    },
  ),
  asOf: dayField(
    { en: "As of", "zh-Hans": "统计截止日期" },
    {
      en: "The last day whose events the ledger holds.",
      "zh-Hans": "台账所收事项截止的日期。",
    },
  ),
  cutOn: dayField(
    { en: "Cut on", "zh-Hans": "台账截取日期" },
    {
      en: "The day on which this cut of the ledger was taken.",
      "zh-Hans": "本次截取台账的日期。",
    },
  ),
};

/** The head of a ledger, as `ledger.json` holds it. */
export const ledgerHeadSchema = /* @__PURE__ */ z.strictObject(ledgerHeadFields);

/** The head of a ledger, as `ledger.json` holds it. */
export type LedgerHead = z.infer<typeof ledgerHeadSchema>;
