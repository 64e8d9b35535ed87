import { describe, expect, it } from "vitest";
import {
  contributionPoints,
  contributionShare,
  evaluate,
  formatResult,
  growth,
  ledgerOf,
  type ResultTable,
  roundGroups,
  share,
  signedProjects,
  startRate,
} from "@ipms/metrics";

const signed = (count: number, year: string, park: string) =>
  Array.from({ length: count }, (_, at) => ({
    projectId: `${year} ${park} ${at}`,
    name: "Mill",
    signedOn: `${year}-02-01`,
    park,
  }));
const { ledger } = ledgerOf({
  projects: [
    ...[4, 2, 1].flatMap((count, at) => signed(count, "2023", `Park ${at}`)),
    ...[2, 2, 2].flatMap((count, at) => signed(count, "2022", `Park ${at}`)),
  ],
});
const question = { period: "2023", asOf: "2023-12-31", by: ["park"] } as const;
const textsOf = ({ total, groups }: ResultTable): readonly (string | undefined)[] =>
  [...groups, total].map((each) => (each.status === "value" ? each.rounded.text : undefined));
const shownOf = (table: ResultTable): readonly (string | undefined)[] => {
  const rounded = roundGroups(table);
  return rounded.status === "value" ? textsOf(rounded.table) : [rounded.reason, rounded.detail];
};

describe("groups that print to their total", () => {
  it("are shares of 100.0", () => {
    const shares = evaluate(share(signedProjects), ledger, { ...question, digits: 0 });
    // 57.14, 28.57 and 14.29 are 57, 29 and 14
    expect(textsOf(shares)).toEqual(["57", "29", "14", "100"]);
    const sixth = evaluate(share(signedProjects), ledger, { ...question, period: "2022" });
    // a third each
    expect(textsOf(sixth)).toEqual(["33.3", "33.3", "33.3", "100.0"]);
    expect(shownOf(sixth)).toEqual(["33.4", "33.3", "33.3", "100.0"]);
  });

  it("are contributions to the printed growth, and shares of it", () => {
    // 7 against 6: 2/6, 0 and −1/6 of growth by 1/6
    const points = evaluate(contributionPoints(signedProjects), ledger, question);
    expect(textsOf(points)).toEqual(["33.3", "0.0", "-16.7", "16.7"]);
    expect(shownOf(points)).toEqual(["33.4", "0.0", "-16.7", "16.7"]);
    expect(evaluate(growth(signedProjects), ledger, { ...question, by: [] })).toMatchObject({
      rounded: { text: "16.7" },
    });
    const shares = evaluate(contributionShare(signedProjects), ledger, question);
    expect(shownOf(shares)).toEqual(["200.0", "0.0", "-100.0", "100.0"]);
  });

  it("say so, and read as they were printed", () => {
    const rounded = roundGroups(
      evaluate(share(signedProjects), ledger, { ...question, period: "2022" }),
    );
    if (rounded.status !== "value") throw new Error(rounded.reason);
    const [first] = rounded.table.groups;
    expect(first).toMatchObject({
      value: { numerator: "1", denominator: "3" },
      rounded: { text: "33.4", mode: "half-up", together: true },
    });
    expect(rounded.table.total).not.toHaveProperty("rounded.together");
    expect(first && formatResult(first, "zh-Hans")).toBe("33.4%");
    const points = roundGroups(evaluate(contributionPoints(signedProjects), ledger, question));
    if (points.status !== "value") throw new Error(points.reason);
    expect(points.table.groups.map((each) => formatResult(each, "zh-Hans"))).toEqual([
      "33.4个百分点",
      "0.0个百分点",
      "-16.7个百分点",
    ]);
  });
});

describe("groups are refused", () => {
  it("where they do not add up, or are no shares", () => {
    expect(shownOf(evaluate(growth(signedProjects), ledger, question))).toEqual([
      "not-comparable",
      "Σ",
    ]);
    expect(shownOf(evaluate(signedProjects, ledger, question))[0]).toBe("not-comparable");
    const series = { ...question, period: "2022-01/2023-12", every: "year" } as const;
    expect(shownOf(evaluate(share(signedProjects), ledger, series))).toEqual([
      "not-comparable",
      "Σ",
    ]);
  });

  it("where one of them is", () => {
    expect(shownOf(evaluate(startRate, ledger, question))).toEqual([
      "missing-input",
      "projects.startedOn",
    ]);
  });
});
