import type { LedgerInput } from "@ipms/metrics";
import { describe, expect, it } from "vitest";
import { validateInput } from "./validate-input.js";

const asOf = "2023-12-31";
const project = { projectId: "P-1", name: "电池项目" };
const receipt = {
  receiptId: "R-1",
  projectId: "P-1",
  receivedOn: "2023-03-10",
  received: { amount: "30000000", currency: "CNY" },
};

/** What a ledger breaks, and how many records one rule left out as unreadable. */
function judged(ledger: LedgerInput, rule: string, previous?: LedgerInput) {
  const report = validateInput(ledger, {
    asOf,
    only: [rule, "date-exists", "amount-has-currency"],
    ...(previous === undefined ? {} : { previous }),
  });
  const outcome = report.rules.find(({ id }) => id === rule);
  return {
    broken: report.findings.map((finding) => finding.rule),
    unreadable: outcome?.notApplicable.unreadable ?? 0,
    failed: outcome?.failed,
  };
}

const unread = (rule: string) => ({ broken: [rule], unreadable: 1, failed: 0 });

describe("a value that could not be read", () => {
  it("is not found missing as well", () => {
    const undated = { ...receipt, receivedOn: "2023-02-30" };
    expect(judged({ fundReceipts: [undated] }, "receipt-dated")).toEqual(unread("date-exists"));
  });

  it("is found missing where nothing stands", () => {
    const { receivedOn: _, ...undated } = receipt;
    const other = { ...receipt, receiptId: "R-2" };
    expect(judged({ fundReceipts: [undated, other] }, "receipt-dated")).toEqual({
      broken: ["receipt-dated"],
      unreadable: 0,
      failed: 1,
    });
  });

  it("decides nothing that an expression asks of it", () => {
    const late = { ...project, signedOn: "2022-01-10", startedOn: "2022-02-30" };
    expect(judged({ projects: [late] }, "project-started-in-time")).toEqual(unread("date-exists"));
  });

  it("leaves alone what does not depend on it", () => {
    const wrong = {
      ...project,
      signedOn: "2022-05-10",
      startedOn: "2022-02-10",
      plannedStartOn: "2022-02-30",
    };
    expect(judged({ projects: [wrong] }, "project-start-not-before-signing")).toEqual({
      broken: ["date-exists", "project-start-not-before-signing"],
      unreadable: 0,
      failed: 1,
    });
  });

  it("leaves alone what passes whatever it says", () => {
    const sound = { ...project, signedOn: "2023-12-01", startedOn: "2023-02-30" };
    expect(judged({ projects: [sound] }, "project-started-in-time")).toEqual({
      broken: ["date-exists"],
      unreadable: 0,
      failed: 0,
    });
  });

  it("may be what is looked for in another table", () => {
    const building = { ...project, signedOn: "2021-01-10", startedOn: "2021-02-10" };
    const undated = { ...receipt, receivedOn: "2023-11-31" };
    const rule = "project-under-construction-heard-of";
    const of = (fundReceipts: LedgerInput["fundReceipts"] = []) =>
      judged({ projects: [building], fundReceipts }, rule);
    expect(of([undated])).toEqual(unread("date-exists"));
    expect(of([{ ...undated, projectId: "P-2" }]).broken).toEqual(["date-exists", rule]);
  });

  it("has not vanished since the previous cut", () => {
    const total = { amount: "1000000", currency: "CNY" };
    const now = { ...project, totalInvestment: { ...total, currency: "RMB" } };
    const before = { ...project, totalInvestment: total };
    expect(
      judged({ projects: [now] }, "project-amounts-not-vanished", { projects: [before] }),
    ).toEqual(unread("amount-has-currency"));
  });
});
