import { divisionLevel } from "@ipms/codelists";
import { findDivision } from "@ipms/codelists/divisions";
import type { FieldNode, Judgement, Ledger, RuleContext } from "@ipms/core";
import { project } from "../fields/fields.js";
import { judgeFields, judgeRows, type RowVerdict } from "./judge-rows.js";
import { readText, rowCountOf } from "./read-field.js";

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
  const readers = fields.map((field) => readText(ledger, field));
  return judgeFields(rowCountOf(ledger, "projects"), fields, (row, _field, index): RowVerdict => {
    const division = readers[index]?.(row);
    if (division === undefined) return "absent";
    if (outsideList.test(division)) return "not-concerned";
    return findDivision(division) === undefined ? { values: { division } } : "passed";
  });
}

/** Judges whether projects lie within the division that keeps the ledger. */
export function judgeDivisionsWithin({ ledger }: RuleContext): Judgement {
  const { reportingDivision } = ledger.head;
  const divisionOf = readText(ledger, project.division);
  const prefix = reportingDivision?.replace(/(?:00)+$/, "");
  return judgeRows(rowCountOf(ledger, "projects"), (row): RowVerdict => {
    if (prefix === undefined || reportingDivision === undefined) return "missing-column";
    const division = divisionOf(row);
    if (division === undefined) return "absent";
    return division.startsWith(prefix) ? "passed" : { values: { division, reportingDivision } };
  });
}

/** Judges whether divisions are counties, or cities that have none (`withoutCounties`). */
export function judgeDivisionsAreCounties({ ledger, parameters }: RuleContext): Judgement {
  const divisionOf = readText(ledger, project.division);
  const withoutCounties = new Set(parameters["withoutCounties"]);
  const verdictOf = (division: string): RowVerdict => {
    const level = divisionLevel(division);
    if (level === undefined) return "undecided";
    if (level === "county" || withoutCounties.has(division)) return "passed";
    return { values: { division } };
  };
  const verdicts = new Map<string, RowVerdict>();
  return judgeRows(rowCountOf(ledger, "projects"), (row): RowVerdict => {
    const division = divisionOf(row);
    if (division === undefined) return "absent";
    const verdict = verdicts.get(division) ?? verdictOf(division);
    verdicts.set(division, verdict);
    return verdict;
  });
}
