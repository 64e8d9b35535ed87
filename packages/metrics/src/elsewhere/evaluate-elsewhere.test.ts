import {
  averageProjectSize,
  formatResult,
  fundsInPlace,
  leadTime,
  measures,
  signedProjects,
  startRate,
  withinWindowRate,
} from "@ipms/metrics";
import { evaluateElsewhere } from "@ipms/metrics/elsewhere";
import { describe, expect, it } from "vitest";
import { byHand, question, states } from "./ledger-by-hand.test-input.js";

const none = { numerator: 0n, denominator: 1n };
const whole = (value: bigint) => ({ numerator: value, denominator: 1n });

describe("evaluateElsewhere", () => {
  it("forms a rate, its bounds and its coverage from counts", async () => {
    const source = byHand((request) => {
      if (request.kind === "coverage") {
        return [
          { keys: [], truth: 1, step: 4, type: "absent", count: 8 },
          { keys: [], truth: 2, step: 4, type: "other", count: 1 },
          { keys: [], truth: 0, step: 0, type: "other", count: 2 },
          { keys: [], truth: 0, step: 3, type: "other", count: 1 },
        ];
      }
      if (request.kind !== "records") return [];
      const isPopulation = JSON.stringify(request.counts) === '{"node":"and","tests":[]}';
      // of 8 projects 5 started, 2 did not, of 1 nobody knows; the ninth may belong and started
      return [
        {
          keys: [],
          states: isPopulation ? states([0, 8, 0], [0, 1, 0]) : states([2, 5, 1], [0, 1, 0]),
        },
      ];
    });
    const [result] = await evaluateElsewhere([startRate], source, question);
    expect(result).toMatchObject({
      status: "value",
      value: { numerator: "5", denominator: "8" },
      // at worst 5 of 8, at best 7 of 9
      bounds: {
        low: { numerator: "5", denominator: "8" },
        high: { numerator: "7", denominator: "9" },
      },
      coverage: {
        counted: 8,
        excluded: { "duplicate-id": 2, "outside-population": 1 },
        undecided: { population: 1, started: 1 },
        noted: { "contract-type-absent": 8 },
      },
    });
    expect(result && formatResult(result, "en")).toContain("62.5%");
  });

  it("asks everything that a question needs at once, and each thing once", async () => {
    const source = byHand(() => []);
    await evaluateElsewhere([startRate, signedProjects, startRate], source, question);
    expect(source.rounds).toHaveLength(1);
    const texts = source.rounds.flat().map((request) => JSON.stringify(request));
    expect(new Set(texts).size).toBe(texts.length);
  });

  it("folds what was recorded into levels and adds currencies up apart", async () => {
    const source = byHand((request) => {
      if (request.kind === "keys") return [["East"], ["West"], [null]];
      if (request.kind === "currencies") return ["CNY", "USD"];
      if (request.kind !== "records" || request.amount === undefined) return [];
      const amount = (keys: readonly (string | null)[], currency: string, sum: bigint) => ({
        keys,
        slot: { currency, first: null, last: null },
        states: states([0, 2, 0]),
        amounts: { certain: 2, sum: whole(sum), open: 0, low: none, high: none },
      });
      return [
        amount(["East"], "CNY", 300n),
        amount(["West"], "CNY", 1n),
        amount(["West"], "USD", 2n),
      ];
    });
    const [table] = await evaluateElsewhere([measures["population-investment"]], source, {
      ...question,
      by: ["park"],
    });
    expect(table?.groups).toMatchObject([
      { group: { park: "East" }, status: "value", value: { numerator: "300", currency: "CNY" } },
      { group: { park: "West" }, status: "refused", reason: "mixed-currency", detail: "CNY, USD" },
      { group: { park: null } },
    ]);
    expect(table?.total).toMatchObject({ reason: "mixed-currency" });
  });

  it("forms lead times from how many projects have the same dates", async () => {
    const day = (on: number | null) =>
      ({ first: on, last: on, reached: on === null ? 0 : 1 }) as const;
    const source = byHand((request) => {
      if (request.kind !== "times") return [];
      // the as-of date is day 19173; 2 projects took 20 days, 1 took 50, 2 are open since day 19133
      return [
        { keys: [], truth: 1, count: 2, milestones: [day(19_050), day(19_070)] },
        { keys: [], truth: 1, count: 1, milestones: [day(19_050), day(19_100)] },
        { keys: [], truth: 1, count: 2, milestones: [day(19_133), day(null)] },
      ];
    });
    const [median] = await evaluateElsewhere([leadTime], source, question);
    // at risk 5 on day 20, of whom 2 arrive: 3/5; at 40 two are last seen; at 50 the last one arrives
    expect(median).toMatchObject({
      value: { numerator: "50" },
      leadTimes: {
        finished: { projects: 3, value: { numerator: "20" } },
        kaplanMeier: { projects: 5, reached: 3, open: 2 },
      },
    });
    expect(source.rounds.flat().map(({ kind }) => kind)).toEqual(["coverage", "times"]);
  });

  it("refuses what the ledger lacks without asking for it", async () => {
    const source = byHand(() => []);
    const [size, funds] = await evaluateElsewhere([averageProjectSize, fundsInPlace], source, {
      ...question,
      where: { industry: "C" },
    });
    expect(size).toMatchObject({ reason: "missing-input", detail: "projects.industry" });
    expect(funds).toMatchObject({ reason: "missing-input" });
    expect(source.rounds.flat().every(({ kind }) => kind === "coverage")).toBe(true);
  });

  it.each([
    { asked: leadTime, where: { industry: "C" }, parameters: {}, detail: "projects.industry" },
    { asked: leadTime, where: {}, parameters: { to: "completed" }, detail: "projects.completedOn" },
    {
      asked: withinWindowRate,
      where: { industry: "C" },
      parameters: { to: "started", days: "90", unit: "working-days" },
      detail: "projects.industry",
    },
  ])("asks for no dates where $detail is missing", async ({ asked, where, parameters, detail }) => {
    const source = byHand(() => []);
    const own = { ...question, where, parameters };
    const [result] = await evaluateElsewhere([asked], source, own);
    expect(result).toMatchObject({ reason: "missing-input", detail });
    expect(source.rounds.flat().map(({ kind }) => kind)).not.toContain("times");
  });

  it("finds mistakes in a question before anything is asked", async () => {
    const source = byHand(() => []);
    const asked = evaluateElsewhere([startRate], source, { ...question, by: ["colour"] });
    await expect(asked).rejects.toMatchObject({ code: "unknown-field" });
    expect(source.rounds).toEqual([]);
  });
});
