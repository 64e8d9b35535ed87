import type { TermKind } from "@ipms/core";
import { CodeSink } from "./code-sink.js";
import type { ColumnSink } from "./column-sink.js";
import { DateSink } from "./date-sink.js";
import { DecimalSink } from "./decimal-sink.js";
import { MoneySink } from "./money-sink.js";
import { TextSink } from "./text-sink.js";

/** The digits behind the point that columns of decimals hold in two parts. */
const decimalScale = 4;

/** A sink for a field of the given kind. */
export function sinkOf(kind: TermKind): ColumnSink {
  return sinks[kind]();
}

const sinks: Readonly<Record<TermKind, () => ColumnSink>> = {
  text: () => new TextSink(),
  code: () => new CodeSink(),
  boolean: () => new CodeSink(),
  date: () => new DateSink(),
  money: () => new MoneySink(),
  decimal: () => new DecimalSink(decimalScale),
  integer: () => new DecimalSink(0),
};
