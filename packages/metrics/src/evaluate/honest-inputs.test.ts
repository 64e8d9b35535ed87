import { describe, expect, it } from "vitest";
import {
  averageProjectSize,
  changeInPoints,
  changeOf,
  evaluate,
  formatResult,
  fundsInPlaceRate,
  ledgerOf,
  signedProjects,
  startRate,
} from "@ipms/metrics";

const asked = { period: "2022-H1", asOf: "2022-06-30" } as const;
const yuan = (amount: string) => ({ amount, currency: "CNY" });

describe("what a figure rests on", () => {
  it("takes the target of funds in place for the rate over the annual target", () => {
    const { ledger, problems } = ledgerOf({
      projects: [{ projectId: "1", name: "Mill", signedOn: "2022-02-01" }],
      fundReceipts: [
        { receiptId: "r", projectId: "1", receivedOn: "2022-03-01", received: yuan("30000000") },
      ],
      targets: [
        {
          targetId: "t",
          metric: "funds-in-place",
          period: "2022",
          value: "120000000",
          currency: "CNY",
        },
      ],
    });
    expect(problems).toEqual([]);
    const parameters = { denominator: "annual-target" };
    const result = evaluate(fundsInPlaceRate, ledger, { ...asked, parameters });
    expect(formatResult(result, "en")).toBe("25.0%");
  });

  it("gives points for ratios only, and growth for everything else", () => {
    const { ledger } = ledgerOf({
      projects: [
        { projectId: "1", name: "Mill", signedOn: "2022-02-01", startedOn: "2022-03-01" },
        { projectId: "2", name: "Dock", signedOn: "2021-02-01", startedOn: null },
      ],
    });
    const points = evaluate(changeInPoints(signedProjects), ledger, asked);
    expect(points).toMatchObject({ status: "refused", reason: "not-comparable" });
    expect(formatResult(evaluate(changeOf(signedProjects), ledger, asked), "en")).toBe("0.0%");
    expect(formatResult(evaluate(changeOf(startRate), ledger, asked), "en")).toBe(
      "100.0 percentage points",
    );
  });

  it("averages over the projects that state an amount, and says how many do not", () => {
    const { ledger } = ledgerOf({
      projects: [
        { projectId: "1", name: "Mill", signedOn: "2022-02-01", totalInvestment: yuan("100") },
        { projectId: "2", name: "Dock", signedOn: "2022-02-02", totalInvestment: yuan("300") },
        { projectId: "3", name: "Farm", signedOn: "2022-02-03", totalInvestment: null },
      ],
    });
    const result = evaluate(averageProjectSize, ledger, asked);
    expect(result).toMatchObject({ status: "value", rounded: { text: "200.00" } });
    expect(result.coverage).toMatchObject({
      counted: 3,
      undecided: { "investment: amount-absent": 1 },
    });
  });

  it("refuses a rate of starts without a column of starts, though commissions imply some", () => {
    const { ledger } = ledgerOf({
      projects: [
        { projectId: "1", name: "Mill", signedOn: "2022-02-01", commissionedOn: "2022-05-01" },
        { projectId: "2", name: "Dock", signedOn: "2022-02-02", commissionedOn: null },
      ],
    });
    expect(evaluate(startRate, ledger, asked)).toMatchObject({
      status: "refused",
      reason: "missing-input",
      detail: "projects.startedOn",
    });
  });

  it("knows nothing later than the day whose state the ledger shows, whenever it was cut", () => {
    const { ledger } = ledgerOf({
      asOf: "2022-06-30",
      cutOn: "2022-07-05",
      projects: [{ projectId: "1", name: "Mill", signedOn: "2022-02-01" }],
    });
    const later = evaluate(signedProjects, ledger, { period: "2022-07", asOf: "2022-07-02" });
    expect(later).toMatchObject({ reason: "beyond-ledger", detail: "2022-06-30" });
  });
});
