import {
  averageProjectSize,
  formatResult,
  fundsInPlace,
  leadTime,
  measures,
  signedProjects,
  startRate,
  targetCompletion,
  withinWindowRate,
} from "@ipms/metrics";
import {
  evaluateElsewhere,
  evaluateSizeBandsElsewhere,
  type LedgerOutline,
  type TallyAnswer,
  type TallyRequest,
  type TallySource,
  targetChoicesElsewhere,
} from "@ipms/metrics/elsewhere";
import { describe, expect, it } from "vitest";

const question = { period: "2022-H1", asOf: "2022-06-30" } as const;
const outline: LedgerOutline = {
  head: {},
  tables: new Map([
    [
      "projects",
      {
        fields: ["projectId", "signedOn", "startedOn", "park", "totalInvestment"],
        rowCount: 12,
      },
    ],
  ]),
};

/** A ledger that answers by hand, and remembers what it was asked. */
function byHand(answer: (request: TallyRequest) => TallyAnswer): TallySource & {
  readonly rounds: TallyRequest[][];
} {
  const rounds: TallyRequest[][] = [];
  return {
    rounds,
    outline: async () => outline,
    records: async () => [],
    async answer(requests) {
      rounds.push([...requests]);
      return requests.map(answer);
    },
  };
}

/** Nine counts: of projects in question and of those of which that is not known. */
const states = (known: readonly number[], open: readonly number[] = [0, 0, 0]) => [
  0,
  0,
  0,
  ...known,
  ...open,
];
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

it("evaluateSizeBandsElsewhere tells amounts apart by the bounds of bands alone", async () => {
  const source = byHand((request) => {
    // one amount stands for all between two bounds; of dollars, which have none, the currency counts
    if (request.kind === "keys")
      return [
        ["500000000", "CNY"],
        ["0", "CNY"],
        ["0", "USD"],
      ];
    const certain = (count: number) => states([0, count, 0]);
    if (request.kind === "records") {
      return [
        { keys: ["500000000", "CNY"], states: certain(3) },
        { keys: ["0", "CNY"], states: certain(4) },
        { keys: ["0", "USD"], states: certain(2) },
      ];
    }
    if (request.kind !== "coverage") return [];
    const row = { truth: 1, step: 4, type: "other" } as const;
    return [
      { ...row, keys: ["500000000", "CNY"], count: 3 },
      { ...row, keys: ["0", "CNY"], count: 4 },
      { ...row, keys: ["0", "USD"], count: 2 },
    ];
  });
  const choice = { bands: "disjoint", basis: "total" } as const;
  const table = await evaluateSizeBandsElsewhere(signedProjects, source, question, choice);
  const counts = Object.entries(table.bands).map(([code, result]) => [
    code,
    result.status === "value" ? result.value.numerator : result.reason,
  ]);
  expect(counts).toContainEqual(["500m-to-1bn", "3"]);
  expect(table).toMatchObject({
    total: { value: { numerator: "9" } },
    unknown: { value: { numerator: "2" } },
    unknownCurrencies: ["USD"],
  });
  const [keys] = source.rounds.flat();
  const classes = keys?.kind === "keys" ? keys.reading.sizes?.classes : undefined;
  const limits = classes?.map(({ amount }) => amount);
  expect(limits?.slice(-3)).toEqual(["100000000", "0", "-1"]);
});

it("evaluateSizeBandsElsewhere asks for amounts only where a date can choose their rates", async () => {
  const choice = { bands: "disjoint", basis: "total" } as const;
  const converting = { ...question, currency: "CNY", ratePolicy: "fixed-annual" } as const;
  const convertedIn = async (fields: readonly string[]) => {
    const source = byHand(() => []);
    const tables = new Map([["projects", { fields, rowCount: 12 }]]);
    const other = { ...source, outline: async () => ({ head: {}, tables }) };
    await evaluateSizeBandsElsewhere(signedProjects, other, converting, choice);
    const [keys] = source.rounds.flat();
    return keys?.kind === "keys" ? keys.reading.sizes?.converted : keys;
  };
  expect(await convertedIn(["projectId", "signedOn", "totalInvestment"])).toEqual({
    on: "signedOn",
  });
  expect(await convertedIn(["projectId", "startedOn", "totalInvestment"])).toBeUndefined();
});

it("targetChoicesElsewhere reads targets and goes through no projects", async () => {
  const source = byHand(() => [["East"]]);
  const target = { metric: "signed-projects", period: "2022-H1", kind: "expected", value: "4" };
  const tables = new Map([
    ...outline.tables,
    ["targets", { fields: [...Object.keys(target), "targetId", "issuer"], rowCount: 2 }] as const,
  ]);
  const withTargets: TallySource = {
    ...source,
    outline: async () => ({ head: {}, tables }),
    records: async () =>
      ["City", "County"].map((issuer) => ({ ...target, targetId: issuer, issuer })),
  };
  const split = { ...question, by: ["park"] };
  const choices = await targetChoicesElsewhere(
    targetCompletion(signedProjects),
    withTargets,
    split,
  );
  expect(choices.map(({ issuer }) => issuer)).toEqual(["City", "County"]);
  expect(source.rounds).toEqual([]);
});
