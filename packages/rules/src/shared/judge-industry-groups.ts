import type { Judgement, Ledger } from "@ipms/core";
import { project } from "../fields/fields.js";
import { judgeRows, type RowVerdict } from "./judge-rows.js";
import { readText, rowCountOf } from "./read-field.js";

/** The divisions of GB/T 4754-2017 that have a single group, numbered 0. */
const undivided: ReadonlySet<string> = new Set(["12", "91", "97"]);

/** Judges whether the groups of industry codes are numbered as GB/T 4754-2017 numbers them: from 1. */
export function judgeIndustryGroups(ledger: Ledger): Judgement {
  const industryOf = readText(ledger, project.industry);
  return judgeRows(rowCountOf(ledger, "projects"), (row): RowVerdict => {
    const industry = industryOf(row);
    if (industry === undefined) return "absent";
    if (industry.length < 3) return "not-concerned";
    const exists = industry.charAt(2) !== "0" || undivided.has(industry.slice(0, 2));
    return exists ? "passed" : { values: { industry } };
  });
}
