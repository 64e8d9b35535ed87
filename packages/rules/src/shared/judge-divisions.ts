import { divisionLevel } from "@ipms/codelists";
import { findDivision } from "@ipms/codelists/divisions";
import type { FieldNode, Judgement, Ledger, RuleContext } from "@ipms/core";
import { project } from "../fields/fields.js";
import { judgeCodes } from "./judge-codes.js";
import type { RowVerdict } from "./judge-rows.js";
import { rowCountOf } from "./read-field.js";

/** Codes of Taiwan, Hong Kong and Macao: places within them are not listed. */
const outsideList = /^(?:71|81|82)/;

/**
 * Judges whether divisions stand in the list of divisions. A finding shows the code as `division`.
 *
 * @param ledger - the ledger
 * @param fields - the fields that hold divisions
 */
export function judgeDivisionsInUse(
  ledger: Ledger,
  fields: readonly FieldNode<"code">[],
): Judgement {
  return judgeCodes(ledger, fields, (division): RowVerdict => {
    if (outsideList.test(division)) return "not-concerned";
    return findDivision(division) === undefined ? { values: { division } } : "passed";
  });
}

/** Judges whether projects lie within the division that keeps the ledger. */
export function judgeDivisionsWithin({ ledger }: RuleContext): Judgement {
  const { reportingDivision } = ledger.head;
  if (reportingDivision === undefined) {
    const rowCount = rowCountOf(ledger, "projects");
    return { applied: 0, notApplicable: { "missing-column": rowCount }, failures: [] };
  }
  const prefix = reportingDivision.replace(/(?:00)+$/, "");
  return judgeCodes(ledger, [project.division], (division): RowVerdict =>
    division.startsWith(prefix) ? "passed" : { values: { division, reportingDivision } },
  );
}

/** Judges whether divisions are counties, or cities that have none (`withoutCounties`). */
export function judgeDivisionsAreCounties({ ledger, parameters }: RuleContext): Judgement {
  const withoutCounties = new Set(parameters["withoutCounties"]);
  return judgeCodes(ledger, [project.division], (division): RowVerdict => {
    const level = divisionLevel(division);
    if (level === undefined) return "undecided";
    if (level === "county" || withoutCounties.has(division)) return "passed";
    return { values: { division } };
  });
}
