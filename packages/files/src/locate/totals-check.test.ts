import { describe, expect, it } from "vitest";
import type { CellValue } from "../interpret/reading.js";
import type { ClassifiedRow } from "./classified-row.js";
import { type TotalFinding, totalProblem } from "./total-finding.js";
import { totalsCheck } from "./totals-check.js";

type Line = readonly ["record" | "heading" | ClassifiedRow, ...(CellValue | undefined)[]];

const total: ClassifiedRow = { kind: "total", words: "合计", level: 2 };
const grand: ClassifiedRow = { kind: "total", words: "总计", level: 3 };
const subtotal: ClassifiedRow = { kind: "subtotal", words: "小计", level: 1 };
const headed: ClassifiedRow = { kind: "subtotal", words: "一 工业", level: 2 };

/** Feeds rows one after the other; the findings in their order. */
function check(lines: readonly Line[], columns = ["totalInvestment"]): readonly TotalFinding[] {
  const totals = totalsCheck(columns);
  const findings = lines.flatMap(([kind, ...values], index) => {
    if (kind === "record") totals.record(values);
    else if (kind === "heading") totals.heading();
    else return totals.total({ row: index + 2, classified: kind, values });
    return [];
  });
  return [...findings, ...totals.finish()];
}

/** Row, scope, stated, found and outcome of each finding. */
function brief(lines: readonly Line[]): readonly string[] {
  return check(lines).map(({ row, scope, stated, found, outcome }) =>
    [row, scope, stated, found, outcome].join(" "),
  );
}

describe("below their records", () => {
  it("a total of all", () => {
    expect(
      brief([
        ["record", "100"],
        ["record", "200.5"],
        [total, "300.5"],
      ]),
    ).toEqual(["4 table 300.5 300.5 agrees"]);
  });

  it("a total that is wrong by a little", () => {
    const [finding] = check([
      ["record", "0.1"],
      ["record", "0.2"],
      [total, "0.31"],
    ]);
    expect(finding).toMatchObject({ found: "0.3", difference: "0.01", outcome: "differs" });
  });

  it("subtotals of groups and the total of all", () => {
    expect(
      brief([
        ["record", "1"],
        ["record", "2"],
        [subtotal, "3"],
        ["record", "4"],
        [subtotal, "5"],
        [total, "7"],
      ]),
    ).toEqual(["4 group 3 3 agrees", "6 group 5 4 differs", "7 table 7 7 agrees"]);
  });

  it("three levels: streets, districts, the city", () => {
    const district = { ...total, kind: "subtotal", words: "东湖区合计" } as const;
    expect(
      brief([
        ["record", "1"],
        [subtotal, "1"],
        ["record", "2"],
        [subtotal, "2"],
        [district, "3"],
        ["record", "4"],
        [subtotal, "4"],
        [district, "4"],
        [grand, "7"],
      ]).every((each) => each.endsWith("agrees")),
    ).toBe(true);
  });

  it("a total at the end of each group", () => {
    expect(
      brief([
        ["record", "1"],
        ["record", "2"],
        [total, "3"],
        ["record", "4"],
        [total, "4"],
      ]),
    ).toEqual(["4 table 3 3 agrees", "6 group 4 4 agrees"]);
  });

  it("a subtotal of the rows since the head of its group", () => {
    expect(
      brief([["heading"], ["record", "1"], ["heading"], ["record", "2"], [subtotal, "2"]]),
    ).toEqual(["6 group 2 2 agrees"]);
  });
});

describe("above their records", () => {
  it("a total of all", () => {
    expect(
      brief([
        [total, "3"],
        ["record", "1"],
        ["record", "3"],
      ]),
    ).toEqual(["2 table 3 4 differs"]);
  });

  it("heads of groups with their sums", () => {
    const second = { ...headed, words: "二 农业" };
    expect(
      brief([
        [total, "6"],
        [headed, "3"],
        ["record", "1"],
        ["record", "2"],
        [second, "4"],
        ["record", "3"],
      ]),
    ).toEqual(["3 group 3 3 agrees", "2 table 6 6 agrees", "6 group 4 3 differs"]);
  });

  it("heads of groups, and a total below", () => {
    expect(
      brief([
        [headed, "1"],
        ["record", "1"],
        [headed, "2"],
        ["record", "2"],
        [total, "3"],
      ]),
    ).toEqual(["2 group 1 1 agrees", "4 group 2 2 agrees", "6 table 3 3 agrees"]);
  });
});

describe("what is summed up", () => {
  it("counts of records", () => {
    const findings = check([
      ["record", "1"],
      ["record", "1"],
      [{ ...total, count: 3 }, "2"],
    ]);
    expect(findings).toMatchObject([
      { stated: "3", found: "2", difference: "1", outcome: "differs" },
      { column: "totalInvestment", outcome: "agrees" },
    ]);
    expect(findings.map(totalProblem)).toEqual([
      { code: "total-count-differs", parameters: { words: "合计", stated: "3", found: "2" } },
      undefined,
    ]);
  });

  it("several columns; a column of which nothing is stated is left out", () => {
    const findings = check(
      [
        ["record", "1", 10, undefined],
        ["record", "2", undefined, "4"],
        [total, "3", 11, undefined],
      ],
      ["landAreaMu", "plannedJobs", "other"],
    );
    expect(findings.map(({ column, outcome }) => [column, outcome])).toEqual([
      ["landAreaMu", "agrees"],
      ["plannedJobs", "differs"],
    ]);
  });

  it("money by currency: two currencies in one column come to no sum", () => {
    const yuan = (amount: string) => ({ amount, currency: "CNY" });
    const dollars = { amount: "5", currency: "USD" };
    const same = check([
      ["record", yuan("10000")],
      [total, yuan("20000")],
    ]);
    expect(same).toMatchObject([{ currency: "CNY", difference: "10000", outcome: "differs" }]);
    expect(same.map(totalProblem)).toMatchObject([
      { parameters: { stated: "20000 CNY", found: "10000 CNY", difference: "10000 CNY" } },
    ]);
    const [mixed] = check([
      ["record", yuan("10000")],
      ["record", dollars],
      [total, yuan("10000")],
    ]);
    expect(mixed).toMatchObject({ outcome: "unchecked" });
  });

  it("nothing is claimed where a value cannot be added", () => {
    const findings = check([
      ["record", "1"],
      ["record", "面议"],
      [total, "3"],
    ]);
    expect(findings).toMatchObject([{ unread: 1, records: 2, outcome: "unchecked" }]);
    expect(findings.map(totalProblem)).toMatchObject([{ code: "total-unchecked" }]);
  });

  it("amounts beyond the whole numbers of JavaScript, exactly", () => {
    const [finding] = check([
      ["record", "9007199254740993"],
      ["record", "999999999999999"],
      ["record", "4503599627370495"],
      ["record", "0.000000000001"],
      [total, "14510798882111487.000000000001"],
    ]);
    expect(finding?.outcome).toBe("agrees");
  });
});
