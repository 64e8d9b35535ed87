import { milestoneField, provenBy } from "@ipms/core";
import { Decimal } from "decimal.js";
import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { foreign, fortyFigures, type YearbookFigure } from "./forty-measures.js";

type Row = Readonly<Record<string, string>>;

/** The same question as most programs would put it: an object for each row, a decimal for each amount. */
export function fortyByObjects(file: string): ReadonlyMap<string, readonly Decimal[]> {
  const groups = new Map<string, Decimal[]>();
  const { data } = Papa.parse<Row>(readFileSync(file, "utf8"), { header: true });
  for (const row of data) {
    const signed = row["signedOn"] ?? "";
    if (signed < "2021-01-01" || signed > "2024-12-31") continue;
    if (!["formal-contract", "framework", ""].includes(row["contractType"] ?? "")) continue;
    const key = [row["division"], row["industry"], signed.slice(0, 7)].join();
    const sums = groups.get(key) ?? fortyFigures.map(() => new Decimal(0));
    groups.set(key, sums);
    for (const [at, figure] of fortyFigures.entries()) {
      if (!counts(figure, row)) continue;
      const { sum } = figure;
      const amount = sum && row[sum === "landAreaMu" ? sum : `${sum}.amount`];
      if (amount === "") continue;
      sums[at] = (sums[at] ?? new Decimal(0)).plus(amount ?? 1);
    }
  }
  return groups;
}

function counts({ milestone, isNot, only }: YearbookFigure, row: Row): boolean {
  if (only === "foreign" && row["investorType"] !== foreign) return false;
  if (only === "large" && new Decimal(row["totalInvestment.amount"] || 0).lt(100_000_000)) {
    return false;
  }
  if (milestone === undefined) return true;
  const isReached = provenBy(milestone).some((each) => {
    const day = row[milestoneField(each)] ?? "";
    return day !== "" && day <= "2024-12-31";
  });
  return isReached !== (isNot === true);
}
