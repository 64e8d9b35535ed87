import { describe, expect, it } from "vitest";
import {
  fundsInPlace,
  growth,
  type LedgerInput,
  ledgerOf,
  restate,
  type RestatedRecord,
  signedProjects,
  startRate,
} from "@ipms/metrics";
import { figureOf, half } from "./restated-figure.test-input.js";

type Rows = NonNullable<LedgerInput["projects"]>;

const ledger = (projects: Rows, more: object = {}) => ledgerOf({ projects, ...more }).ledger;
const short = ({ projectId, recordId, kind, before, after, change, fields }: RestatedRecord) => [
  recordId ?? projectId,
  kind,
  `${before.as} → ${after.as}`,
  change === undefined ? undefined : `${change.numerator}/${change.denominator}`,
  ...fields.map(
    (field) => `${field.table}.${field.field} ${field.before ?? "–"} → ${field.after ?? "–"}`,
  ),
];

describe("a rate between two cuts", () => {
  const mill = { projectId: "mill", name: "Mill", signedOn: "2022-02-10", startedOn: null };
  const dock = { projectId: "dock", signedOn: "2022-03-10", startedOn: "2022-05-01" };
  const farm = { projectId: "farm", signedOn: "2022-04-10", startedOn: "2022-06" };
  const late = { projectId: "late", signedOn: "2022-06-29", startedOn: null };
  const older = { cutOn: "2022-07-05", projects: [mill, dock, farm] };
  const newer = {
    cutOn: "2022-10-08",
    projects: [{ ...mill, startedOn: "2022-06-20", park: "East" }, farm, late],
  };

  it("changes by points, because of records that were added, removed and changed", () => {
    const figure = figureOf(older, newer, startRate);
    // Two of three, dock and farm, become two of three, mill and farm: the same rate of others.
    expect([figure.isChanged, figure.change?.kind, figure.change?.numerator]).toEqual([
      false,
      "percentage-points",
      "0",
    ]);
    const [started, signed] = figure.inputs;
    expect(started?.records.map(short)).toEqual([
      [
        "mill",
        "changed",
        "not-counted → counted",
        "1/1",
        "projects.startedOn – → 2022-06-20",
        "projects.park – → East",
      ],
      ["dock", "removed", "counted → absent", "-1/1"],
    ]);
    expect(signed?.records.map(short)).toEqual([
      ["late", "added", "absent → counted", "1/1"],
      ["dock", "removed", "counted → absent", "-1/1"],
    ]);
    expect(started?.change?.numerator).toBe("0");
  });

  it("says when both were cut", () => {
    const both = [older, newer].map((input) => ledgerOf(input).ledger);
    const [from = ledger([]), to = ledger([])] = both;
    const { olderCutOn, newerCutOn } = restate(from, to, [startRate], half);
    expect([olderCutOn, newerCutOn]).toEqual(["2022-07-05", "2022-10-08"]);
  });

  it("has changed where only its bounds did", () => {
    const vague = { ...mill, startedOn: "2022" };
    const figure = figureOf({ projects: [mill, dock] }, { projects: [vague, dock] }, startRate);
    expect([figure.isChanged, figure.change?.numerator]).toEqual([true, "0"]);
    expect(figure.inputs[0]?.records.map(short)).toEqual([
      ["mill", "changed", "not-counted → undecided", "0/1", "projects.startedOn – → 2022"],
    ]);
  });

  it("has no change where either is refused, but says which records made it so", () => {
    const older2021 = { projects: [{ ...dock, signedOn: "2021-03-10" }] };
    const figure = figureOf(older2021, { projects: [dock] }, startRate);
    expect([figure.isChanged, figure.change, figure.before.status]).toEqual([
      true,
      undefined,
      "refused",
    ]);
    expect(figure.inputs[1]?.records.map(short)).toEqual([
      ["dock", "changed", "left-out → counted", "1/1", "projects.signedOn 2021-03-10 → 2022-03-10"],
    ]);
  });

  it("is unchanged between a ledger and itself", () => {
    const figure = figureOf(older, { ...older, cutOn: "2022-08-05" }, startRate);
    expect([figure.isChanged, figure.inputs.flatMap(({ records }) => records)]).toEqual([
      false,
      [],
    ]);
  });

  it("shows both operands of an operator", () => {
    const was = { projectId: "was", signedOn: "2021-03-01" };
    const projects = [mill, { ...was, signedOn: "2021-03-01" }];
    const figure = figureOf(
      { projects },
      { projects: [...projects, { ...was, projectId: "too" }] },
      growth(signedProjects),
    );
    const [, base] = figure.inputs;
    expect([base?.name, base?.records.map(short)]).toEqual([
      "base",
      [["too", "added", "absent → counted", "1/1"]],
    ]);
  });
});

describe("an amount between two cuts", () => {
  const mill = { projectId: "mill", signedOn: "2022-02-10" };
  const received = (receiptId: string, amount: string, more: object = {}) => ({
    receiptId,
    projectId: "mill",
    receivedOn: "2022-03-01",
    received: { amount, currency: "CNY" },
    ...more,
  });
  const funds = (...fundReceipts: readonly object[]) => ({ projects: [mill], fundReceipts });

  it("changes by the amounts of receipts", () => {
    const figure = figureOf(
      funds(received("1", "10"), received("2", "0.1"), received("3", "7")),
      funds(received("1", "12.5"), received("2", "0.1"), received("4", "1")),
      fundsInPlace,
    );
    // 10 + 0.1 + 7 = 17.1, 12.5 + 0.1 + 1 = 13.6
    expect(figure.change).toEqual({
      kind: "money",
      numerator: "-7",
      denominator: "2",
      currency: "CNY",
    });
    expect(figure.inputs[0]?.records.map(short)).toEqual([
      ["1", "changed", "counted → counted", "5/2", "fundReceipts.received 10 CNY → 12.5 CNY"],
      ["4", "added", "absent → counted", "1/1"],
      ["3", "removed", "counted → absent", "-7/1"],
    ]);
    expect(figure.inputs[0]).not.toHaveProperty("unexplained");
  });

  it("is explained after conversion, and names what an exchange rate did", () => {
    const dollars = received("1", "10", { received: { amount: "10", currency: "USD" } });
    const rates = (rate: string) => ({
      exchangeRates: [
        { fromCurrency: "USD", toCurrency: "CNY", period: "2022", policy: "fixed-annual", rate },
      ],
    });
    const figure = figureOf(
      { ...funds(dollars), ...rates("6.5") },
      { ...funds(dollars), ...rates("6.3") },
      fundsInPlace,
      { currency: "CNY", ratePolicy: "fixed-annual" },
    );
    expect(figure.inputs[0]?.records.map(short)).toEqual([
      ["1", "unchanged", "counted → counted", "-2/1"],
    ]);
    expect(figure.terms).toEqual([
      {
        table: "exchangeRates",
        field: "rate",
        row: "USD → CNY 2022 fixed-annual",
        before: "6.5",
        after: "6.3",
      },
    ]);
    expect(figure.inputs[0]).not.toHaveProperty("unexplained");
  });

  it("names balances and signings by their days", () => {
    const balance = (balanceOn: string, amount: string) => ({
      projectId: "mill",
      balanceOn,
      cumulative: { amount, currency: "CNY" },
    });
    const cut = (last: string) => ({
      projects: [mill],
      fundBalances: [balance("2021-12-31", "5"), balance("2022-06-30", last)],
    });
    const figure = figureOf(cut("9"), cut("11"), fundsInPlace);
    expect(figure.inputs[0]?.records.map(short)).toEqual([
      ["mill", "changed", "counted → counted", "2/1", "fundBalances.cumulative 9 CNY → 11 CNY"],
    ]);
    const signed = (signedOn: string) => ({
      projects: [{ projectId: "mill" }],
      signings: [{ projectId: "mill", signedOn, contractType: "framework" }],
    });
    const moved = figureOf(signed("2021-12-30"), signed("2022-01-03"), signedProjects);
    expect(moved.inputs[0]?.records.map(short)).toEqual([
      [
        "mill",
        "changed",
        "not-counted → counted",
        "1/1",
        "signings.signedOn 2021-12-30 → –",
        "signings.contractType framework → –",
        "signings.signedOn – → 2022-01-03",
        "signings.contractType – → framework",
      ],
    ]);
  });
});
