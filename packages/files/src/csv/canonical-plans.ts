import { isExtension, type Problem, type TermKind } from "@ipms/core";
import {
  fieldCheck,
  type FieldCheck,
  type FieldSchema,
  fieldSchemas,
  type TableName,
} from "@ipms/schema";
import type { CellForm, ColumnPlan, Explanation } from "../columnar/column-plan.js";
import { cellValue } from "./cell-value.js";
import type { CsvHeader } from "./header.js";

/**
 * The plans of a CSV file whose cells are canonical: the schema explains what is not.
 *
 * @param table - the table
 * @param header - the file's header
 * @param maximumLength - how many characters a value has at most
 */
export function canonicalPlans(
  table: TableName,
  header: CsvHeader,
  maximumLength: number,
): readonly ColumnPlan[] {
  const schemas = fieldSchemas(table);
  const fields = new Set(header.columns.flatMap((column) => column?.field ?? []));
  return [...fields].flatMap((name): ColumnPlan | readonly ColumnPlan[] => {
    if (isExtension(name)) return extensionPlan(name, header, maximumLength);
    const rank = schemas.findIndex((schema) => schema.name === name);
    const schema = schemas[rank];
    if (schema === undefined) return [];
    const check = fieldCheck(table, name);
    const required = !check.accepts(null);
    const plan = { field: name, kind: schema.meta["x-kind"], form: formOf(schema), rank, required };
    const place = (part: "value" | "amount" | "currency"): number =>
      header.columns.findIndex((column) => column?.field === name && column.part === part);
    return plan.kind === "money"
      ? { ...plan, ...moneyColumns(place("amount"), place("currency"), check) }
      : {
          ...plan,
          index: place("value"),
          ofTextAlone: true,
          explain: (text: string) => explained(plan.kind, text, check, maximumLength),
        };
  });
}

/** Extensions are texts of which nothing is asked. */
function extensionPlan(name: string, header: CsvHeader, maximumLength: number): ColumnPlan {
  return {
    field: name,
    kind: "text",
    form: "text",
    index: header.columns.findIndex((column) => column?.field === name),
    explain: (text) => tooLong(text, maximumLength) ?? (text === "" ? {} : { value: text }),
  };
}

function formOf({ meta }: FieldSchema): CellForm {
  const { "x-kind": kind, "x-problem": problem } = meta;
  switch (kind) {
    case "code":
    case "boolean":
      return "word";
    case "money":
    case "decimal":
      return "decimal";
    case "integer":
      return "integer";
    case "date":
      return problem === "invalid-day" ? "day" : "date";
    case "text":
      if (problem === "invalid-text") return "text";
      if (problem === "invalid-identifier") return "identifier";
      return problem === "invalid-credit-code" ? "credit-code" : "explained";
  }
}

function explained(
  kind: TermKind,
  text: string,
  check: FieldCheck,
  maximumLength: number,
): Explanation {
  const value = text === "" ? null : cellValue(kind, text);
  return (
    (typeof value === "string" ? tooLong(value, maximumLength) : undefined) ?? judged(value, check)
  );
}

function tooLong(text: string, limit: number): Explanation | undefined {
  if (text.length <= limit) return undefined;
  const problem = { code: "value-too-long", parameters: { length: text.length, limit } } as const;
  return { refusal: { code: problem.code, early: true, problem: () => problem } };
}

function judged(value: Explanation["value"] | null, check: FieldCheck): Explanation {
  if (check.accepts(value)) return { value: value ?? undefined };
  let problem: Problem | undefined;
  const worded = (): Problem => (problem ??= check.problemOf(value));
  return { refusal: { code: check.codeOf(value), problem: worded } };
}

/** An amount and its currency stand in two columns, of which one may be missing. */
function moneyColumns(amount: number, currency: number, check: FieldCheck) {
  const explain: ColumnPlan["explain"] = (_, row) => {
    const amountText = amount < 0 ? "" : row.text(amount);
    const currencyText = currency < 0 ? "" : row.text(currency);
    if (amountText === "" && currencyText === "") return judged(null, check);
    const value = {
      ...(amountText === "" ? {} : { amount: amountText }),
      ...(currencyText === "" ? {} : { currency: currencyText }),
    };
    return judged(value, check);
  };
  if (amount < 0) {
    return { index: currency, ofTextAlone: true, form: "explained", explain } as const;
  }
  // The check finds the amount wrong or missing first, and looks at the currency where it is right.
  return {
    index: amount,
    ofTextAlone: true,
    ...(currency < 0 ? {} : { currencyIndex: currency }),
    explain,
  };
}
