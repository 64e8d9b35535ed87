import { describe, expect, it } from "vitest";
import { IpmsError } from "@ipms/core";
import { domesticFunds, evaluate, evaluateAll, explain, fundsInPlace } from "@ipms/metrics";
import { fundsInPlaceRate, growth, ledgerOf, type Question, startRate } from "@ipms/metrics";
import { share, signedProjects, startedProjects } from "@ipms/metrics";

const { ledger } = ledgerOf({
  projects: [
    { projectId: "1", signedOn: "2022-01-05", startedOn: "2022-02-01", startKind: "licence" },
    { projectId: "2", signedOn: "2022-01-05", startedOn: "2022-02-01", startKind: "equipment" },
    { projectId: "3", signedOn: "2022-01-05", completedOn: null, commissionedOn: null },
  ],
  fundReceipts: [],
});
const question = { period: "2022", asOf: "2022-12-31" };

describe("a question that cannot be meant", () => {
  it.each<[string, object]>([
    ["a misspelt part", { contractType: ["intent"] }],
    ["the second clock", { knownAt: "2022-06-31" }],
    ["an unknown word", { terminated: "dropped" }],
    ["another", { dateBasis: "record" }],
    ["a unit of time", { every: "week" }],
    ["a basis", { basis: "flows" }],
    ["a text for a list", { contractTypes: "formal-contract" }],
    ["a currency", { currency: "RMB" }],
    ["half a digit", { digits: 1.5 }],
    ["a share that is none", { maxUndecidedShare: "50%" }],
    ["a share above 1", { maxUndecidedShare: "2" }],
    ["a field", { where: { signedAt: "2022" } }],
    ["a field of every object", { where: { __proto__x: "2022" } }],
    ["an order of texts", { where: { park: { atLeast: "East" } } }],
    ["an unknown limit", { where: { plannedJobs: { min: "5" } } }],
    ["no limit", { where: { plannedJobs: {} } }],
    ["a number that is none", { where: { plannedJobs: { atLeast: "many" } } }],
    ["an amount that is none", { where: { totalInvestment: { atLeast: "1亿" } } }],
    ["a truth that is none", { where: { returningEntrepreneur: "yes" } }],
    ["a day that is none", { where: { signedOn: { atLeast: "2022-02-30" } } }],
    ["nothing", { where: { park: null } }],
    ["a code of a parameter", { parameters: { startCriteria: ["licences"] } }],
    ["a code among others", { parameters: { startCriteria: "licence, licences" } }],
    ["a contract type", { contractTypes: ["formal-contract", "frame"] }],
    ["a code of a closed list", { where: { startKind: "licences" } }],
    ["one of several codes", { where: { contractType: ["framework", "frame"] } }],
    ["a division", { where: { division: "43110" } }],
    ["a country", { where: { originCountry: "Singapore" } }],
    ["an industry", { where: { industry: "Z" } }],
    ["an unknown parameter", { parameters: { startCriterion: "licence" } }],
    ["a parameter of every object", { parameters: { constructor: "licence" } }],
    ["a day since", { population: "signed-since", since: "2022-02-30" }],
    ["a population", { population: "signed" }],
    ["a population of every object", { population: "toString" }],
    [
      "a rate",
      { rates: [{ fromCurrency: "USD", toCurrency: "CNY", period: "2022", rate: "6,3" }] },
    ],
  ])("stops with the problem as data: %s", (_, more) => {
    for (const ask of [evaluate, explain]) {
      let thrown: unknown;
      try {
        ask(startRate, ledger, { ...question, ...more });
      } catch (error) {
        thrown = error;
      }
      expect(thrown).toBeInstanceOf(IpmsError);
      expect((thrown as IpmsError).problem?.code).toBeTypeOf("string");
    }
  });

  it("suggests the codes that may be meant", () => {
    const ask = (more: object) => () => evaluate(startRate, ledger, { ...question, ...more });
    const near = (value: string, list: string, first: string) =>
      expect.objectContaining({
        code: "invalid-argument",
        problem: {
          code: "unknown-code",
          parameters: { value, list, suggestions: expect.objectContaining({ 0: first }) },
        },
      });
    expect(ask({ parameters: { startCriteria: ["constructon"] } })).toThrow(
      near("constructon", "start-kinds", "construction"),
    );
    expect(ask({ contractTypes: ["框架"] })).toThrow(near("框架", "contract-types", "framework"));
  });

  it.each<[string, Parameters<typeof evaluate>[0], object]>([
    ["since", startRate, { since: "2021-01-01" }],
    ["event", startRate, { event: "Expo" }],
    ["part", growth(signedProjects), { part: { park: "East" } }],
    ["target", signedProjects, { target: { issuer: "City" } }],
    ["compare", startRate, { compare: "previous-year" }],
    ["compare", share(signedProjects), { compare: "previous-year", by: ["startKind"] }],
  ])("refuses a choice that nothing reads: %s", (choice, asked, more) => {
    for (const ask of [evaluate, explain]) {
      expect(() => ask(asked, ledger, { ...question, ...more })).toThrow(
        expect.objectContaining({
          code: "invalid-argument",
          problem: { code: "unread-choice", parameters: { choice } },
        }),
      );
    }
  });

  it("passes a choice over where another figure reads it", () => {
    const asked = { ...question, compare: "2021" };
    const [signed, grown] = evaluateAll([signedProjects, growth(signedProjects)], ledger, asked);
    expect(signed?.inputs["value"]?.numerator).toBe("3");
    expect(grown).toMatchObject({ reason: "zero-base", comparedWith: { period: "2021" } });
  });

  it("compares no whole with itself", () => {
    const ask = (more: object) => () =>
      evaluate(share(signedProjects), ledger, { ...question, ...more });
    const refused = expect.objectContaining({
      problem: { code: "missing-part", parameters: { metric: "share" } },
    });
    expect(ask({})).toThrow(refused);
    expect(ask({ part: {} })).toThrow(refused);
    expect(ask({ every: "month" })).toThrow(refused);
    expect(ask({ by: ["startKind"] })).not.toThrow();
    expect(ask({ part: { startKind: "licence" } })).not.toThrow();
  });

  it("may ask for a code of an open list that no record has", () => {
    const rows = [{ projectId: "1", signedOn: "2022-01-05", investorType: "state-owned" }];
    const where = { investorType: "made-up" };
    const asked = { ...question, where };
    expect(evaluate(signedProjects, ledgerOf({ projects: rows }).ledger, asked)).toMatchObject({
      coverage: { excluded: { "filtered-out": 1 } },
    });
  });

  it("says nothing by a part that is undefined", () => {
    const empty = { where: { park: undefined }, terminated: undefined, parameters: {} };
    const asked = { ...question, ...empty } as unknown as Question;
    expect(evaluate(startRate, ledger, asked)).toEqual(evaluate(startRate, ledger, question));
  });
});

describe("parameters", () => {
  it("may be a list or a text with commas", () => {
    const started = (startCriteria: string | string[]) =>
      evaluate(startRate, ledger, { ...question, parameters: { startCriteria } }).inputs["started"];
    expect(started(["licence"])).toMatchObject({ numerator: "1" });
    expect(started("licence")).toMatchObject({ numerator: "1" });
    expect(started("licence, equipment")).toMatchObject({ numerator: "2" });
  });

  it("must be known to one of the definitions asked, and the others pass them over", () => {
    const parameters = { carryOver: "exclude", startCriteria: ["licence"] };
    const asked = { ...question, parameters };
    const [rate, funds] = evaluateAll([startRate, fundsInPlace], ledger, asked);
    expect(rate?.inputs).toMatchObject({ started: { numerator: "1" } });
    expect(rate?.parameters).not.toHaveProperty("carryOver");
    expect(funds?.parameters).toMatchObject({ carryOver: "exclude", forms: "all" });
    expect(() => evaluateAll([signedProjects], ledger, asked)).toThrow(IpmsError);
  });

  it("of an operand are in force and reported, population and basis with them", () => {
    const parameters = { denominator: "annual-target" };
    const asked = { ...question, parameters };
    const result = evaluate(growth(fundsInPlaceRate), ledger, asked);
    expect(result).toMatchObject({
      population: "on-ledger",
      basis: "flow",
      of: "funds-in-place-rate",
    });
    expect(result.parameters).toMatchObject({ denominator: "annual-target", forms: "all" });
    const scope = evaluate(growth(domesticFunds), ledger, question).parameters;
    expect(scope).toMatchObject({ scope: "domestic", carryOver: "include", forms: "all" });
  });
});

describe("a flow", () => {
  it("refuses a population that nothing of it reads", () => {
    const asked = { ...question, population: "started-in-period" };
    expect(evaluate(startedProjects, ledger, asked)).toMatchObject({
      reason: "not-comparable",
      detail: "population=started-in-period, basis=flow",
    });
    expect(evaluate(startedProjects, ledger, { ...asked, basis: "cohort" })).toMatchObject({
      value: { numerator: "2" },
    });
  });
});

describe("a result", () => {
  it("is plain data, whatever the order of keys, with every choice in force", () => {
    const asked = { ...question, where: { startKind: ["licence"], name: { present: false } } };
    const result = evaluate(startRate, ledger, asked);
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
    const turned = { asOf: "2022-12-31", where: asked.where, period: "2022" };
    expect(evaluate(startRate, ledger, turned)).toStrictEqual(result);
    expect(result.parameters).toStrictEqual({
      contractTypes: ["formal-contract", "framework"],
      terminated: "keep",
      expansions: "keep",
      dateBasis: "event",
      "where.startKind": '["licence"]',
      "where.name": '{"present":false}',
      startCriteria: "as-recorded",
    });
  });
});
