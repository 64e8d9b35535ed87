import type { MoneyColumn } from "@ipms/core";
import { CodeSink } from "./code-sink.js";
import type { PlannedValue } from "../column-plan.js";
import type { ColumnSink } from "./column-sink.js";
import { DecimalSink } from "./decimal-sink.js";

/** The digits behind the point of amounts that two parts hold. */
const moneyScale = 2;

/** Takes amounts of money. */
export class MoneySink implements ColumnSink {
  /** The amounts. */
  readonly amount: DecimalSink = new DecimalSink(moneyScale);
  /** Their currencies. */
  readonly currency: CodeSink = new CodeSink();

  reserve(rowCount: number): void {
    this.amount.reserve(rowCount);
    this.currency.reserve(rowCount);
  }

  put(row: number, value: PlannedValue | undefined): void {
    const { amount, currency } = typeof value === "object" ? value : {};
    this.amount.put(row, amount);
    this.currency.put(row, currency);
  }

  finish(rowCount: number): MoneyColumn {
    return {
      kind: "money",
      amount: this.amount.finish(rowCount),
      currency: this.currency.finish(rowCount),
    };
  }
}
