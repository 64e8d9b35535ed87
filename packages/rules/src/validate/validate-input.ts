import type { RecordProblem } from "@ipms/core";
import { type LedgerInput, ledgerOf } from "@ipms/metrics";
import {
  checkRecord,
  duplicateKeys,
  type TableName,
  tableNames,
  unknownReferences,
} from "@ipms/schema";
import type { ValidationReport } from "../report.js";
import type { ValidateOptions } from "./options.js";
import { validate } from "./validate.js";

/**
 * Runs every rule over plain records, for programs that hold a ledger as objects.
 *
 * @param input - the head and the tables
 * @param options - as for {@link validate}; an earlier cut may be plain records too
 */
export function validateInput(
  input: LedgerInput,
  {
    previous,
    problems: read = [],
    ...options
  }: Omit<ValidateOptions, "previous"> & {
    /** An earlier cut, as plain records. */
    readonly previous?: LedgerInput;
  },
): ValidationReport {
  const { ledger, problems } = ledgerOf(input);
  const tables = [...ledger.tables.values()];
  const found = [
    ...read,
    ...problems.filter(({ code }) => !isFoundElsewhere(code)),
    ...formProblems(input),
    ...tables.flatMap((table) => [...duplicateKeys(table)]),
    ...tables.flatMap((table) => [...unknownReferences(table, ledger.tables)]),
  ];
  return validate(ledger, {
    ...options,
    problems: found,
    ...(previous === undefined ? {} : { previous: ledgerOf(previous).ledger }),
  });
}

/** Problems that the checks of records and of rows find too, and say more exactly. */
function isFoundElsewhere(code: RecordProblem["code"]): boolean {
  if (code === "duplicate-id") return true;
  return code.startsWith("invalid-") || code.startsWith("missing-") || code === "unknown-field";
}

function formProblems(input: LedgerInput): readonly RecordProblem[] {
  return tableNames.flatMap((name: TableName) =>
    (input[name] ?? []).flatMap((record, row) =>
      checkRecord(name, record).map((problem) => ({
        ...problem,
        place: { file: name, pointer: pointerOf(name, row, problem.field) },
      })),
    ),
  );
}

function pointerOf(table: string, row: number, field: string | undefined): string {
  return field === undefined ? `/${table}/${row}` : `/${table}/${row}/${field}`;
}
