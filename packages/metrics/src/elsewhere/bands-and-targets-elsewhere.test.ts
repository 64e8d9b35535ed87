import { signedProjects, targetCompletion } from "@ipms/metrics";
import {
  evaluateSizeBandsElsewhere,
  type TallySource,
  targetChoicesElsewhere,
} from "@ipms/metrics/elsewhere";
import { expect, it } from "vitest";
import { byHand, outline, question, states } from "./ledger-by-hand.test-input.js";

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
