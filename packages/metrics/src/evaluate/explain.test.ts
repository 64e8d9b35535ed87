import { describe, expect, it } from "vitest";
import {
  type ExplainedRecord,
  evaluate,
  explain,
  fundsInPlace,
  growth,
  ledgerOf,
} from "@ipms/metrics";
import {
  coverage,
  fundsInPlaceRate,
  share,
  signedProjects,
  startRate,
  targetCompletion,
} from "@ipms/metrics";

const projects = [
  { projectId: "a", name: "Mill", signedOn: "2022-01-05", startedOn: "2022-03-01", park: "East" },
  { projectId: "b", name: "Dock", signedOn: "2022-02-05", startedOn: null, park: "West" },
  { projectId: "c", name: "Farm", signedOn: "2022-02-05", startedOn: "2022", park: "East" },
  { projectId: "d", name: "Shop", signedOn: "2022", startedOn: null, park: "East" },
  { projectId: "e", name: "Inn", signedOn: "2021-02-05", startedOn: null, park: "West" },
  { projectId: "f", name: "Lab", signedOn: "2022-02-05", contractType: "intent", park: "West" },
];
const { ledger } = ledgerOf({ projects });
const question = { period: "2022-H1", asOf: "2022-06-30" };
const ids = (records: readonly { projectId: string; reason?: string }[] = []) =>
  records.map(({ projectId, reason }) => (reason === undefined ? projectId : [projectId, reason]));

describe("explanations", () => {
  it("of coverage are those of the figure: which records could not be judged", () => {
    const { inputs } = explain(coverage(startRate), ledger, question);
    expect(inputs.map(({ name }) => name)).toEqual(["started", "signed"]);
    expect(ids(inputs[0]?.undecided)).toEqual([["c", "date-imprecise"]]);
  });

  it("place every record once, with the reason", () => {
    const { result, inputs, excluded, undecided } = explain(startRate, ledger, question);
    const [started] = inputs;
    expect(ids(excluded)).toEqual([
      ["e", "outside-population"],
      ["f", "contract-type-excluded"],
    ]);
    expect(ids(undecided)).toEqual([["d", "outside-population"]]);
    expect(ids(started?.counted)).toEqual(["a"]);
    expect(ids(started?.undecided)).toEqual([["c", "date-imprecise"]]);
    // d may not belong at all, and was not started either way
    expect(ids(started?.notCounted)).toEqual([
      ["b", "not-reached"],
      ["d", "not-reached"],
    ]);
    expect(result).toEqual(evaluate(startRate, ledger, question));
  });

  it("add up to the figure, receipt by receipt and balance by balance", () => {
    const received = (receiptId: string, projectId: string, day: string, amount: string) => ({
      receiptId,
      projectId,
      receivedOn: day,
      received: { amount, currency: "CNY" },
    });
    const balance = (balanceOn: string, amount: string) => ({
      projectId: "e",
      balanceOn,
      cumulative: { amount, currency: "CNY" },
    });
    const funds = ledgerOf({
      projects,
      fundReceipts: [
        received("r1", "a", "2022-02-02", "0.1"),
        received("r2", "a", "2022-02-02", "0.2"),
        received("r3", "b", "2021-12-31", "7"),
        received("r4", "b", "2022", "7"),
      ],
      fundBalances: [balance("2021-12-31", "5"), balance("2022-06-30", "9.5")],
    }).ledger;
    const { result, inputs } = explain(fundsInPlace, funds, question);
    const [input] = inputs;
    expect(input?.counted.map(({ recordId, amount }) => [recordId, amount])).toEqual([
      ["r1", "0.1"],
      ["r2", "0.2"],
      [undefined, "4.5"],
    ]);
    expect(input?.notCounted.map(({ recordId }) => recordId)).toEqual(["r3"]);
    expect(input?.undecided.map(({ recordId }) => recordId)).toEqual(["r4"]);
    // 0.1 + 0.2 + 4.5; the receipt of some day of 2022 adds up to 7
    expect(result).toMatchObject({
      value: { numerator: "24", denominator: "5" },
      bounds: { low: { numerator: "24" }, high: { numerator: "59", denominator: "5" } },
    });
  });

  it("leave no receipt out: each stands somewhere, with its amount, its currency and a reason", () => {
    const received = (receiptId: string, projectId: string, more: object = {}) => ({
      receiptId,
      projectId,
      receivedOn: "2022-02-02",
      received: { amount: "1.50", currency: "CNY" },
      ...more,
    });
    const funds = ledgerOf({
      projects: [
        { projectId: "p", signedOn: "2022-01-05" },
        { projectId: "part-1", signedOn: "2022-01-05", packageOf: "p" },
        { projectId: "i", signedOn: "2022-01-05", contractType: "intent" },
      ],
      fundReceipts: [
        received("1", "part-1"),
        received("2", "part-1", { receivedOn: "2022-07-01" }),
        received("3", "part-1", { receivedOn: "2021-12-31" }),
        received("4", "part-1", { receivedOn: "2022" }),
        received("5", "part-1", { receivedOn: null }),
        received("6", "part-1", { received: null }),
        received("7", "p", { received: { amount: "700", currency: "USD" } }),
        received("8", "i", { received: { amount: "8", currency: "CNY" } }),
      ],
      fundBalances: [],
    }).ledger;
    const { inputs, result } = explain(fundsInPlace, funds, question);
    const [input] = inputs;
    expect(input?.counted).toEqual([
      { projectId: "part-1", recordId: "1", amount: "1.5", currency: "CNY" },
    ]);
    expect(result).toMatchObject({ value: { numerator: "3", denominator: "2" } });
    const short = (records: readonly ExplainedRecord[] = []) =>
      records.map(({ recordId, reason, amount, currency }) =>
        [recordId, reason, amount, currency].join(" "),
      );
    expect(short(input?.notCounted)).toEqual([
      "2 outside-period 1.5 CNY",
      "3 outside-period 1.5 CNY",
      "7 package-heading 700 USD",
      "8 contract-type-excluded 8 CNY",
    ]);
    expect(short(input?.undecided)).toEqual([
      "4 date-imprecise 1.5 CNY",
      "5 value-missing 1.5 CNY",
      "6 amount-absent  ",
    ]);
    // of a cohort the same receipt of July comes too late to be known
    const cohort = explain(fundsInPlaceRate, funds, question).inputs[0];
    expect(short(cohort?.notCounted)[0]).toBe("2 after-as-of 1.5 CNY");
  });

  it("tell why a milestone is not reached, or not known", () => {
    const rows = [
      { projectId: "1", startedOn: "2022-07-01" },
      { projectId: "2", startedOn: null, reportedStage: "under-construction" },
      { projectId: "3", startedOn: "2022", reportedStage: "signed" },
      { projectId: "4", startedOn: null, completedOn: "2022" },
      { projectId: "5", startedOn: "2022-03", startKind: null },
      { projectId: "6", startedOn: "2022-03", startKind: "equipment" },
      { projectId: "7", startedOn: null, reportedStage: "signed" },
    ].map((row) => ({ signedOn: "2022-01-05", ...row, commissionedOn: null }));
    const asked = { ...question, parameters: { startCriteria: ["licence"] } };
    const [started] = explain(startRate, ledgerOf({ projects: rows }).ledger, asked).inputs;
    expect(started?.counted).toEqual([]);
    expect(ids(started?.notCounted)).toEqual([
      ["1", "after-as-of"],
      ["6", "conditions-not-met"],
      ["7", "not-reached"],
    ]);
    expect(ids(started?.undecided)).toEqual([
      ["2", "stage-without-date"],
      ["3", "date-imprecise"],
      ["4", "date-imprecise"],
      ["5", "value-missing"],
    ]);
  });

  it("follow an operator to both its moments and to its part", () => {
    const grown = explain(growth(signedProjects), ledger, question);
    expect(grown.inputs.map(({ name, counted }) => [name, ids(counted)])).toEqual([
      ["current", ["a", "b", "c"]],
      ["base", ["e"]],
    ]);
    const part = { park: "East" };
    const shared = explain(share(signedProjects), ledger, { ...question, part });
    expect(shared.inputs.map(({ name, counted }) => [name, ids(counted)])).toEqual([
      ["part", ["a", "c"]],
      ["whole", ["a", "b", "c"]],
    ]);
    const targets = [{ targetId: "t", metric: "signed-projects", period: "2022", value: "4" }];
    const july = { period: "2022-06", asOf: "2022-06-30" };
    const aimed = explain(
      targetCompletion(signedProjects),
      ledgerOf({ projects, targets }).ledger,
      july,
    );
    // since the start of the target's period
    expect(ids(aimed.inputs[0]?.counted)).toEqual(["a", "b", "c"]);
  });

  it("list nothing where the moment cannot be asked", () => {
    expect(explain(startRate, ledger, { ...question, asOf: "2021-12-31" }).inputs).toEqual([]);
  });
});
