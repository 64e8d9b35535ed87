import type { ProblemCode } from "@ipms/core";

/** Whether a problem of this code means that a record of the source is not in the ledger. */
export function losesRecords(code: ProblemCode): boolean {
  return losing.has(code);
}

const losing: ReadonlySet<ProblemCode> = new Set([
  "missing-file",
  "unreadable-file",
  "link-outside",
  "no-ledger-file",
  "empty-file",
  "file-too-large",
  "record-too-large",
  "workbook-file",
  "invalid-encoding",
  "null-character",
  "unclosed-quote",
  "misplaced-quote",
  "ragged-row",
  "unexpected-character",
  "unexpected-end",
  "too-deep",
  "not-a-list",
  "not-an-object",
  "unknown-table",
  "not-a-workbook",
  "protected-workbook",
  "legacy-workbook",
  "foreign-workbook",
  "truncated-workbook",
  "damaged-workbook",
  "missing-workbook-part",
  "workbook-expands",
  "too-many-parts",
  "too-many-sheets",
  "sheet-too-long",
  "too-many-filled-cells",
  "not-parquet",
  "truncated-parquet",
  "damaged-parquet",
  "unsupported-parquet",
  "unpacks-too-far",
  "too-many-parquet-rows",
]);
