import { evaluateTest, parseDay, type RecordView, type Test } from "@ipms/core";
import { expect, it } from "vitest";
import { carryOver, forms } from "./receipt-parameters.js";

const start = parseDay("2022-01-01") ?? 0;
const parameters = { periodStart: { first: start, last: start } };
const [no, yes, undecided] = [0, 1, 2];

interface Row {
  readonly carryOver?: "true" | "false";
  readonly form?: string;
  readonly signedOn?: string;
}

function viewOf({ signedOn, ...receipt }: Row): RecordView {
  const codes: Readonly<Record<string, string | undefined>> = receipt;
  return {
    cell: (table, field) => {
      const day = field === "signedOn" && signedOn !== undefined ? parseDay(signedOn) : undefined;
      if (day !== undefined) return { kind: "date", first: day, last: day };
      const value = table === "fundReceipts" ? codes[field] : undefined;
      return value === undefined ? undefined : { kind: "code", value };
    },
  };
}

function answer(filter: Test | undefined, row: Row): number | undefined {
  return filter && evaluateTest(filter, viewOf(row), parameters);
}

it.each<[Row, number | undefined]>([
  [{ carryOver: "false", signedOn: "2019-05-01" }, yes],
  [{ carryOver: "true", signedOn: "2022-05-01" }, no],
  [{ signedOn: "2022-01-01" }, yes],
  [{ signedOn: "2021-12-31" }, no],
  [{}, no],
])("new funds are those the receipt calls so, else those of new projects: %j", (row, expected) => {
  expect(answer(carryOver.options["exclude"]?.filters?.["received"], row)).toBe(expected);
});

it.each<[Row, number | undefined]>([
  [{ form: "equipment" }, yes],
  [{ form: "construction" }, yes],
  [{ form: "land" }, yes],
  [{ form: "working-capital" }, no],
  [{ form: "cash" }, no],
  [{}, undecided],
])("fixed assets are construction, equipment and land: %j", (row, expected) => {
  expect(answer(forms.options["fixed-assets"]?.filters?.["received"], row)).toBe(expected);
});
