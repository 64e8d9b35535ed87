import type { Judgement, Ledger } from "@ipms/core";
import { project } from "../fields/fields.js";
import { judgeCodes } from "./judge-codes.js";
import type { RowVerdict } from "./judge-rows.js";

/** The divisions of GB/T 4754-2017 that have a single group, numbered 0. */
const undivided: ReadonlySet<string> = new Set(["12", "91", "97"]);

/** Judges whether the groups of industry codes are numbered as GB/T 4754-2017 numbers them: from 1. */
export function judgeIndustryGroups(ledger: Ledger): Judgement {
  return judgeCodes(ledger, [project.industry], (industry): RowVerdict => {
    if (industry.length < 3) return "not-concerned";
    const exists = industry.charAt(2) !== "0" || undivided.has(industry.slice(0, 2));
    return exists ? "passed" : { values: { industry } };
  });
}
