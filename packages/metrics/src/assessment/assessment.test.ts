import { describe, expect, it } from "vitest";
import {
  cappedScore,
  efficacyScore,
  evaluate,
  ledgerOf,
  type Question,
  signedInvestment,
  signedProjects,
  startRate,
} from "@ipms/metrics";

const projects = Array.from({ length: 12 }, (_, at) => ({
  projectId: `${at}`,
  name: "Mill",
  division: at < 8 ? "431102" : "431103",
  signedOn: "2022-03-01",
  startedOn: at % 4 === 0 ? "2022-05-01" : null,
  totalInvestment: { amount: "100000000", currency: "CNY" },
}));
const target = (targetId: string, value: string, more: object = {}) => ({
  targetId,
  issuer: "City",
  metric: "signed-projects",
  period: "2022",
  kind: "expected",
  value,
  ...more,
});
const plan = (through: string, cumulativeValue: string) => ({
  targetId: "a",
  through,
  cumulativeValue,
});
const { ledger } = ledgerOf({
  projects,
  targets: [target("a", "20")],
  targetPlans: [plan("2022-06", "15"), plan("2022-12", "20")],
});
const question = { period: "2022", asOf: "2022-06-30" };
function score(parameters: Question["parameters"] = {}): string {
  const result = evaluate(cappedScore(signedProjects), ledger, { ...question, parameters });
  return result.status === "value" ? result.rounded.text : `${result.reason} ${result.detail}`;
}

describe("points for a target", () => {
  it("are the completion times full marks, with bonus and deduction", () => {
    // 12 of 20
    expect(score({ weight: "50" })).toBe("30.00");
    expect(score({ weight: "50", bonus: "3", deduction: "0.4" })).toBe("32.60");
    expect(score({ weight: "50", deduction: "99" })).toBe("0.00");
  });

  it("may be measured against what is due, evenly or by the plan", () => {
    // 12 of 10 by months: full marks, or 120% of them; by the plan 12 of 15
    expect(score({ weight: "50", goal: "due" })).toBe("50.00");
    expect(score({ weight: "50", goal: "due", cap: "120%" })).toBe("60.00");
    expect(score({ weight: "50", goal: "due", schedule: "plan" })).toBe("40.00");
    // 12 ÷ (20 × 181/365) × 40, held to 1.2 and not
    expect(score({ weight: "40", goal: "due", schedule: "by-day", cap: "1.2" })).toBe("48.00");
    expect(score({ weight: "40", goal: "due", schedule: "by-day", cap: "2" })).toBe("48.40");
  });

  it("want full marks, and refuse what is none", () => {
    expect(score()).toBe("missing-input weight");
    for (const weight of ["-1", "fifty", "50 marks", "5 CNY %", ""]) {
      expect(() => score({ weight })).toThrow(
        expect.objectContaining({ code: "invalid-argument" }),
      );
    }
    expect(() => score({ weigth: "50" })).toThrow(
      expect.objectContaining({ code: "unknown-parameter" }),
    );
  });

  it("say what was stated", () => {
    const result = evaluate(cappedScore(signedProjects), ledger, {
      ...question,
      parameters: { weight: "50" },
    });
    expect(result.parameters).toMatchObject({ weight: "50", cap: "1", bonus: "0", goal: "whole" });
    expect(result.inputs["weight"]).toEqual({ kind: "score", numerator: "50", denominator: "1" });
    expect(result).toMatchObject({ value: { kind: "score" } });
  });
});

describe("efficacy", () => {
  const ask = (
    asked: Parameters<typeof efficacyScore>[0] & { readonly type: "metric" | "measure" },
    unacceptable: string,
    satisfactory: string,
  ) =>
    evaluate(efficacyScore(asked), ledger, {
      ...question,
      by: ["division"],
      parameters: { unacceptable, satisfactory },
    }).groups.map((one) => (one.status === "value" ? one.rounded.text : one.reason));

  it("scores rates, in decimals or per cent alike", () => {
    // 2 of 8 and 1 of 4: (25 − 10) ÷ (40 − 10) × 40 + 60
    expect(ask(startRate, "0.1", "0.4")).toEqual(["80.00", "80.00"]);
    expect(ask(startRate, "10%", "40%")).toEqual(["80.00", "80.00"]);
  });

  it("scores money in its own currency, and holds the score between its limits", () => {
    // 8 and 4 hundred million, where 2 give 60 and 6 give 100
    expect(ask(signedInvestment, "200000000 CNY", "600000000 CNY")).toEqual(["100.00", "80.00"]);
    expect(ask(signedInvestment, "200000000 USD", "600000000 USD")).toEqual([
      "mixed-currency",
      "mixed-currency",
    ]);
    // far below the unacceptable value
    expect(ask(signedProjects, "100", "102")).toEqual(["0.00", "0.00"]);
  });

  it("knows figures of which less is better, and refuses two equal values", () => {
    expect(ask(signedProjects, "10", "0")).toEqual(["68.00", "84.00"]);
    expect(ask(signedProjects, "5", "5")).toEqual(["zero-denominator", "zero-denominator"]);
  });
});
