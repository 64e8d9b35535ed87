import type { FieldRuleDefinition, ProblemCode, TermKind } from "@ipms/core";
import { type FieldSchema, fieldSchemas, isTableName, tableFacts } from "@ipms/schema";

/** Codes that only values of some kinds can break, beside the code of the field itself. */
const codesOfKind: Readonly<Partial<Record<TermKind, readonly ProblemCode[]>>> = {
  date: [
    "ambiguous-date",
    "ambiguous-month",
    "missing-year",
    "two-digit-year",
    "date-is-period",
    "planned-date",
    "undated-event",
    "serial-as-text",
  ],
  money: [
    "missing-currency",
    "missing-amount",
    "invalid-currency",
    "invalid-decimal",
    "invalid-amount",
    "open-unit",
  ],
  decimal: ["percent-for-amount", "date-for-number", "scaled-number"],
  integer: ["percent-for-amount", "date-for-number", "scaled-number"],
};

/** Codes of quantities of every kind. */
const codesOfQuantities: readonly ProblemCode[] = [
  "unit-unknown",
  "wrong-unit",
  "unknown-unit",
  "inexact-number",
  "inexact-conversion",
  "digits-lost",
  "merged-quantity",
];

/** Codes of values that name something of a list. */
const codesOfNames: readonly ProblemCode[] = ["ambiguous-name", "several-codes"];

/** Codes of whole records. */
const codesOfRecords: ReadonlySet<ProblemCode> = new Set([
  "invalid-record",
  "ragged-row",
  "record-too-large",
  "unreadable-row",
]);

/** What a rule over single values judges of a table. */
export interface JudgedValues {
  /** The fields whose values it judges. */
  readonly fields: readonly string[];
  /** Those of them that name records of another table, by that table. */
  readonly references: ReadonlyMap<string, string>;
  /** Whether it judges records. */
  readonly records: boolean;
}

/** Whether a value stays in the ledger although a problem of this code was found with it. */
export function staysInLedger(code: ProblemCode): boolean {
  return code === "duplicate-id" || code === "unknown-reference";
}

/**
 * What a rule over single values judges of a table, by the codes of the problems that break it.
 *
 * @param rule - the rule
 * @param table - the table's canonical name
 */
export function judgedValues({ problems }: FieldRuleDefinition, table: string): JudgedValues {
  if (!isTableName(table)) return { fields: [], references: new Map(), records: false };
  const codes = new Set(problems);
  const { key, references } = tableFacts(table);
  // What the records of a table say of each other is for rules over the ledger to judge.
  const isOfOther = (field: string): boolean => (references[field]?.table ?? table) !== table;
  const fields = fieldSchemas(table)
    .filter(
      (field) =>
        hasCodeOf(field, codes) ||
        (codes.has("missing-field") && isRequired(field)) ||
        (codes.has("duplicate-id") && field.name === key[0]) ||
        (codes.has("unknown-reference") && isOfOther(field.name)),
    )
    .map(({ name }) => name);
  return {
    fields,
    references: new Map(
      codes.has("unknown-reference")
        ? fields.map((field) => [field, references[field]?.table ?? ""] as const)
        : [],
    ),
    records: problems.some((code) => codesOfRecords.has(code)),
  };
}

/** Whether one of some codes may be that of a value of a field. */
function hasCodeOf({ meta }: FieldSchema, codes: ReadonlySet<ProblemCode>): boolean {
  const kind = meta["x-kind"];
  const isQuantity = kind === "money" || kind === "decimal" || kind === "integer";
  const isCode = (code: ProblemCode): boolean => codes.has(code);
  return (
    isCode(meta["x-problem"]) ||
    (codesOfKind[kind]?.some(isCode) ?? false) ||
    (isQuantity && codesOfQuantities.some(isCode)) ||
    (meta["x-codelist"] !== undefined && codesOfNames.some(isCode))
  );
}

function isRequired({ schema }: FieldSchema): boolean {
  return !schema.isOptional();
}
