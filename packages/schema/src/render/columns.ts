import type { TermKind, Text } from "@ipms/core";
import { type FieldDescription, fieldsOf } from "../fields.js";
import type { TableName } from "../tables.js";

/** A column of a flat file or of a database: a field, or one half of an amount of money. */
export interface FlatColumn {
  /** The column's name: `signedOn`, `totalInvestment.amount`, `totalInvestment.currency`. */
  readonly name: string;
  /** The field it holds. */
  readonly field: FieldDescription;
  /** The kind of its values; never `money`. */
  readonly kind: Exclude<TermKind, "money">;
  /** What people read above it. */
  readonly labels: Text;
}

/**
 * The columns of a table in flat form, in the standard's order: every field is one column, and an
 * amount of money is two.
 *
 * @param table - the table
 */
export function flatColumns(table: TableName): readonly FlatColumn[] {
  return fieldsOf(table).flatMap((field): FlatColumn[] => {
    const { field: name, kind, labels } = field;
    if (kind !== "money") return [{ name, field, kind, labels }];
    return [
      { name: `${name}.amount`, field, kind: "decimal", labels: amountLabels(labels) },
      { name: `${name}.currency`, field, kind: "code", labels: currencyLabels(labels) },
    ];
  });
}

function amountLabels(labels: Text): Text {
  return { en: `${labels.en}: amount`, "zh-Hans": `${labels["zh-Hans"]}（金额）` };
}

function currencyLabels(labels: Text): Text {
  return { en: `${labels.en}: currency`, "zh-Hans": `${labels["zh-Hans"]}（币种）` };
}
