import { describe, expect, it } from "vitest";
import {
  commissioningRate,
  evaluate,
  fulfilmentRate,
  fundsInPlaceRate,
  ledgerOf,
  metrics,
  profiles,
  type Question,
  type Spread,
  spread,
  startRate,
} from "@ipms/metrics";
import { agreementFamilies } from "./families/agreements.js";
import { basisFamilies } from "./families/bases.js";
import { populationFamilies } from "./families/populations.js";

// The eleven projects of the guide "Five ways to say start rate".
const fields = [
  "projectId",
  "contractType",
  "signingEvent",
  "signedOn",
  "plannedStartOn",
  "startedOn",
  "commissionedOn",
  "startKind",
];
const rows = [
  ["C1", "formal-contract", "Fair", "2022-10-12", "2022-12-01", "2022-12-05", "2023-05-08", null],
  ["C2", "formal-contract", "Fair", "2022-10-12", "2023-03-01", "2023-03-15", null, "construction"],
  ["C3", "framework", "Fair", "2022-10-12", "2023-05-01", null, null, null],
  ["C4", "formal-contract", "none", "2022-06-08", "2022-09-01", "2022-09-10", null, "equipment"],
  ["C5", "formal-contract", "none", "2022-07-20", "2023-04-01", "2023-04-11", null, "licence"],
  ["D1", "formal-contract", "none", "2023-01-16", "2023-03-01", "2023-02-24", "2023-06-12", null],
  ["D2", "formal-contract", "none", "2023-02-08", "2023-05-01", "2023-05-06", null, "equipment"],
  ["D3", "framework", "none", "2023-03-02", "2023-06-01", null, null, null],
  ["D4", "formal-contract", "none", "2023-04-19", "2023-10-01", "2023-06-20", null, "licence"],
  ["D5", "framework", "none", "2023-05-11", "2024-01-01", null, null, null],
  ["D6", "intent", "none", "2023-05-30", null, null, null, null],
];
const { ledger } = ledgerOf({
  projects: rows.map((row) => Object.fromEntries(fields.map((field, at) => [field, row[at]]))),
});
const half: Question = { period: "2023-H1", asOf: "2023-06-30" };

/** Each variant with what it divides, in the order of the groups. */
function shown({ groups }: Spread): readonly (readonly [string, ...(readonly string[])])[] {
  return groups.map(({ variants, result }) => {
    const [part, whole] = Object.values(result.inputs);
    const figure =
      result.status === "value"
        ? `${part?.numerator ?? ""}/${whole?.numerator ?? ""}`
        : result.reason;
    return [figure, ...variants.map(({ id }) => id)];
  });
}

describe("the spread of a start rate", () => {
  it("has every documented definition, the lowest value first and equal figures together", () => {
    const found = spread(startRate, ledger, { ...half, event: "Fair", since: "2022-07-01" });
    expect(shown(found)).toEqual([
      ["1/5", "profile:anqing-trial-production"],
      ["2/5", "profile:fujian-equipment-as-start"],
      ["3/6", "intents-included"],
      [
        "3/5",
        "as-asked",
        "signed-in-period",
        "formal-contracts-and-frameworks",
        "profile:default",
        "profile:ezhou-licence-as-start",
      ],
      ["2/3", "signed-at-event"],
      ["6/9", "signed-since"],
      ["4/6", "planned-start-same-projects"],
      ["7/10", "on-ledger"],
      ["5/6", "planned-start"],
      ["3/3", "formal-contracts", "profile:greater-khingan-contracts-only"],
      ["missing-input", "terminated-dropped"],
      ["missing-input", "expansions-dropped"],
    ]);
    expect(found.lowest).toMatchObject({ numerator: "1", denominator: "5" });
    expect(found.highest).toMatchObject({ numerator: "1", denominator: "1" });
    expect(found.range).toEqual({ kind: "percentage-points", numerator: "4", denominator: "5" });
  });

  it("passes over what nobody can guess, and says what it needs", () => {
    expect(spread(startRate, ledger, half).passedOver).toMatchObject([
      { id: "signed-at-event", needs: "event" },
      { id: "signed-since", needs: "since" },
    ]);
  });

  it("gives what evaluation gives, with the choices and their sources", () => {
    const { groups } = spread(startRate, ledger, half);
    for (const variant of groups.flatMap(({ variants }) => variants)) {
      const { id, choices, result, sources } = variant;
      const again = evaluate(startRate, ledger, { ...half, ...choices });
      expect([again.status, again.inputs]).toEqual([result.status, result.inputs]);
      expect(sources.length > 0 || id === "as-asked" || id === "profile:default").toBe(true);
    }
  });

  it("keeps everything else as asked", () => {
    const where = { contractType: "formal-contract" };
    const results = spread(startRate, ledger, { ...half, where, digits: 3 }).groups;
    for (const { result } of results) {
      expect(result.parameters["where.contractType"]).toBe("formal-contract");
    }
    const khingan = spread(startRate, ledger, { ...half, contractTypes: ["framework"] });
    expect(shown(khingan)).toContainEqual([
      "3/3",
      "formal-contracts",
      "profile:greater-khingan-contracts-only",
    ]);
  });

  it("is refused where no definition reads what the question says", () => {
    expect(() => spread(startRate, ledger, { ...half, part: { park: "East" } })).toThrow("part");
    expect(() => spread(startRate, ledger, { ...half, population: "signed" })).toThrow("signed");
  });
});

describe("the spread of other rates", () => {
  it("asks only what is known of each", () => {
    const ids = (of: Spread) => of.groups.flatMap(({ variants }) => variants.map(({ id }) => id));
    expect(ids(spread(commissioningRate, ledger, half))).toEqual(
      expect.arrayContaining(["started-in-period", "under-construction", "full-commissioning"]),
    );
    expect(ids(spread(fulfilmentRate, ledger, half))).toEqual(
      expect.arrayContaining(["not-terminated", "implemented", "fulfilled-amount"]),
    );
    const funds = ids(spread(fundsInPlaceRate, ledger, half));
    expect(funds).toEqual(
      expect.arrayContaining([
        "over-annual-target",
        "fixed-assets",
        "profile:xuchang-contracted-external-funds",
        "profile:hunan-planning-rates",
      ]),
    );
    expect(funds).not.toContain("profile:ezhou-licence-as-start");
  });
});

describe("families of definitions", () => {
  const families = [...populationFamilies, ...agreementFamilies, ...basisFamilies];

  it("are of metrics that exist, have ids of their own and a source each", () => {
    const ids = families.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const family of families) {
      expect(family.metrics.filter((id) => !Object.hasOwn(metrics, id))).toEqual([]);
      expect(family.metrics.length).toBeGreaterThan(0);
      expect(family.sources.length).toBeGreaterThan(0);
    }
    for (const id of Object.keys(profiles)) expect(ids).not.toContain(id);
  });
});
