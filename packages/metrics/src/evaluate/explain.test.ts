import { describe, expect, it } from "vitest";
import { evaluate, explain, fundsInPlace, growth, ledgerOf } from "@ipms/metrics";
import { share, signedProjects, startRate, targetCompletion } from "@ipms/metrics";

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
  it("place every record once, with the reason", () => {
    const { result, inputs, excluded, undecided } = explain(startRate, ledger, question);
    const [started] = inputs;
    expect(ids(excluded)).toEqual([
      ["e", "outside-population"],
      ["f", "contract-type-excluded"],
    ]);
    expect(ids(undecided)).toEqual([["d", "outside-population"]]);
    expect(ids(started?.counted)).toEqual(["a"]);
    expect(ids(started?.undecided)).toEqual([["c", "undecided"]]);
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
