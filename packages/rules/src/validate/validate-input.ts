import type { RecordProblem } from "@ipms/core";
import { type LedgerInput, ledgerOf } from "@ipms/metrics";
import { checkRecord, type TableName, tableNames } from "@ipms/schema";
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
  const found = [...read, ...problems.filter(({ code }) => !ofForm(code)), ...formProblems(input)];
  return validate(ledger, {
    ...options,
    problems: found,
    ...(previous === undefined ? {} : { previous: ledgerOf(previous).ledger }),
  });
}

/** Problems that the check of records finds too, and says more exactly. */
function ofForm(code: RecordProblem["code"]): boolean {
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
