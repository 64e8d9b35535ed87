import { exactDecimal, parseDecimal, type Problem, subtract, zero } from "@ipms/core";
import type { CellValue } from "../interpret/reading.js";
import type { ClassifiedRow } from "./classified-row.js";
import { amountOf, between, type SumMark } from "./running-sums.js";

/** A row of sums, with what it states. */
export interface StatedTotal {
  /** The number of the row. */
  readonly row: number;
  /** What the row is; see `rowClassifier`. */
  readonly classified: ClassifiedRow;
  /** What it states in each column that is summed up; `undefined` where it states nothing. */
  readonly values: readonly (CellValue | undefined)[];
  /** What it states there that is no number, as it stands, by the place of the column. */
  readonly unreadable?: ReadonlyMap<number, string>;
}

/** What one figure of a row of sums came to. */
export interface TotalFinding {
  /** The number of the row of sums. */
  readonly row: number;
  /** Whether it sums up the table or some of its rows. */
  readonly kind: "total" | "subtotal";
  /** Its words: 合计, 东湖区小计. */
  readonly words: string;
  /** What it was compared with: all records, or those of its group. */
  readonly scope: "table" | "group";
  /** The column; not there for a number of records. */
  readonly column?: string;
  /** ISO 4217, of amounts of money. */
  readonly currency?: string;
  /** The figure stated, as a plain decimal; as it stands where it is no number. */
  readonly stated: string;
  /** What the records come to, as a plain decimal; empty where the figure stated is no number. */
  readonly found: string;
  /** Stated less found, exactly; empty where the figure stated is no number. */
  readonly difference: string;
  /** How many records were summed up. */
  readonly records: number;
  /** How many of them have a value that cannot be added. */
  readonly unread: number;
  /** `unchecked`: the figure is no number, some values cannot be added, or the currencies differ. */
  readonly outcome: "agrees" | "differs" | "unchecked";
}

/**
 * Compares what a row of sums states with the records between two marks.
 *
 * @param total - the row
 * @param columns - the names of the columns that are summed up
 * @param scope - what the marks enclose
 * @param from - the sums before the first of the records
 * @param to - the sums behind the last
 */
export function compareTotal(
  { row, classified, values, unreadable }: StatedTotal,
  columns: readonly string[],
  scope: "table" | "group",
  from: SumMark,
  to: SumMark,
): readonly TotalFinding[] {
  const records = to.records - from.records;
  const kind = classified.kind === "total" ? "total" : "subtotal";
  const fixed = { row, kind, words: classified.words ?? "", scope, records } as const;
  const findings: TotalFinding[] = [];
  if (classified.count !== undefined) {
    const difference = classified.count - records;
    const stated = { stated: String(classified.count), found: String(records) };
    const outcome = difference === 0 ? "agrees" : "differs";
    findings.push({ ...fixed, ...stated, difference: String(difference), unread: 0, outcome });
  }
  for (const [index, column] of columns.entries()) {
    const value = values[index];
    const amount = value === undefined ? undefined : amountOf(value);
    const { unread, byCurrency } = between(from, to, index);
    const unreadText = unreadable?.get(index);
    if (unreadText !== undefined) {
      const unknown = { stated: unreadText, found: "", difference: "" };
      findings.push({ ...fixed, column, ...unknown, unread, outcome: "unchecked" });
    }
    if (amount === undefined) continue;
    const { text, currency } = amount;
    const found = byCurrency.get(currency) ?? zero;
    const difference = subtract(parseDecimal(text) ?? zero, found);
    const alone = [...byCurrency.keys()].every((each) => each === currency);
    const agrees = difference.numerator === 0n && alone;
    findings.push({
      ...fixed,
      column,
      ...(currency === "" ? {} : { currency }),
      stated: text,
      found: exactDecimal(found) ?? "",
      difference: exactDecimal(difference) ?? "",
      unread,
      outcome: agrees ? "agrees" : unread > 0 || !alone ? "unchecked" : "differs",
    });
  }
  return findings;
}

/**
 * A finding as a problem of the sheet.
 *
 * @returns `undefined` where the figures agree
 */
export function totalProblem(finding: TotalFinding): Problem | undefined {
  const { outcome, words, column, currency, stated, found, difference, records, unread } = finding;
  if (outcome === "agrees") return undefined;
  if (column === undefined) {
    return { code: "total-count-differs", parameters: { words, stated, found } };
  }
  if (found === "") {
    return { code: "unreadable-total", parameters: { words, column, value: stated } };
  }
  if (outcome === "unchecked") {
    return { code: "total-unchecked", parameters: { words, column, records, unread } };
  }
  const shown = (amount: string): string =>
    currency === undefined ? amount : `${amount} ${currency}`;
  return {
    code: "total-differs",
    parameters: {
      words,
      column,
      stated: shown(stated),
      found: shown(found),
      difference: shown(difference),
      records,
    },
  };
}
