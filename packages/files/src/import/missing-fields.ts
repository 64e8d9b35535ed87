import type { RecordProblem } from "@ipms/core";
import type { AppliedMapping } from "../interpret/mapping/applied-mapping.js";
import { recordContract } from "../record/record-contract.js";
import { fieldColumns } from "./table-outputs.js";

/** The fields that every record of a table has and no column gives. */
export function missingFields(applied: AppliedMapping): readonly RecordProblem[] {
  const { table } = applied;
  const columns = fieldColumns(applied, 0);
  return recordContract(table)
    .required.filter((field) => !columns.has(field))
    .map((field) => ({ code: "missing-field", parameters: { field }, table, field }));
}
