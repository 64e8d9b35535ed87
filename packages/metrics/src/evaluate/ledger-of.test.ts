import { describe, expect, it } from "vitest";
import { evaluate, type LedgerInput, ledgerOf, populationInvestment } from "@ipms/metrics";

const codes = (input: object) => ledgerOf(input as LedgerInput).problems.map(({ code }) => code);
const record = (more: object) => ({ projects: [{ projectId: "1", name: "Mill", ...more }] });
const money = (amount: unknown, currency: unknown = "CNY") =>
  record({ totalInvestment: { amount, currency } });

describe("a ledger of plain records", () => {
  it.each<[string, object, string]>([
    ["a day that does not exist", record({ signedOn: "2022-02-30" }), "invalid-date"],
    ["a Date", record({ signedOn: new Date(0) }), "invalid-date"],
    ["an amount with a comma", money("1,000"), "invalid-decimal"],
    ["an amount with an exponent", money("1e8"), "invalid-decimal"],
    ["a binary amount", money(0.1), "invalid-decimal"],
    ["NaN", money(Number.NaN), "invalid-decimal"],
    ["a fraction as area", record({ landAreaMu: 0.1 }), "invalid-decimal"],
    ["an endless amount", money("1".repeat(100_000)), "invalid-decimal"],
    ["half a job", record({ plannedJobs: "1.5" }), "invalid-integer"],
    ["a currency", money("1", "RMB"), "invalid-currency"],
    ["no currency", money("1", null), "missing-currency"],
    ["an amount alone", record({ totalInvestment: "1" }), "invalid-money"],
    ["a big integer", record({ landAreaMu: 10n }), "invalid-decimal"],
    ["a truth as text", record({ carryOver: "yes" }), "invalid-boolean"],
    ["a misspelt field", record({ signOn: "2022" }), "unknown-field"],
    ["a prototype as field", JSON.parse('{"projects":[{"__proto__":{"x":1}}]}'), "unknown-field"],
    ["an array as record", { projects: [[]] }, "invalid-record"],
    ["null as record", { projects: [null] }, "invalid-record"],
    ["a table that is none", { projects: "none" }, "invalid-record"],
    ["an unknown table", { project: [] }, "unknown-table"],
    ["a cut that does not exist", { cutOn: "2022-02-30" }, "invalid-date"],
    ["a repeated id", { projects: [{ projectId: "1" }, { projectId: "1" }] }, "duplicate-id"],
  ])("names %s", (_, input, code) => {
    expect(codes(input)).toEqual([code]);
  });

  it("takes what is wrong as absent, never as a number", () => {
    const cyclic: Record<string, unknown> = { amount: "1", currency: "CNY" };
    cyclic["self"] = cyclic;
    const projects = [money("NaN"), money(0.1), record({ totalInvestment: cyclic })].map(
      ({ projects: [project] }, at) => ({ ...project, projectId: `${at}`, signedOn: "2022-01-01" }),
    );
    const { ledger, problems } = ledgerOf({ projects });
    expect(problems).toHaveLength(3);
    const result = evaluate(populationInvestment, ledger, { period: "2022", asOf: "2022-12-31" });
    expect(result).toMatchObject({ status: "refused", reason: "missing-input" });
    expect(JSON.stringify(result)).not.toContain("NaN");
  });

  it.each([null, undefined, [], "projects"])("stops on what is no ledger at all: %j", (input) => {
    expect(() => ledgerOf(input as never)).toThrow(
      expect.objectContaining({
        code: "invalid-argument",
        problem: { code: "not-an-object", parameters: {} },
      }),
    );
  });

  it("cuts long values in messages", () => {
    const [problem] = ledgerOf(record({ signedOn: "9".repeat(1_000_000) })).problems;
    expect(String(problem?.parameters["value"]).length).toBeLessThan(100);
  });
});
