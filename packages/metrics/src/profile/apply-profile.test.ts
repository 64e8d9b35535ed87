import { describe, expect, it } from "vitest";
import { evaluate } from "../evaluate/evaluate.js";
import { ledgerOf } from "../evaluate/ledger-of.js";
import { populations } from "../generated/registry.js";
import { fundsInPlace } from "../funds/funds-in-place.js";
import { profiles } from "../profiles/profiles.js";
import { hunanPlanningRates } from "../profiles/hunan-planning-rates.js";
import { applyProfile } from "./apply-profile.js";

const question = { period: "2016-01/2016-07", asOf: "2016-07-31" } as const;

describe("applyProfile", () => {
  it("lets the question win", () => {
    const asked = applyProfile(hunanPlanningRates, "funds-in-place", {
      ...question,
      currency: "USD",
      terminated: undefined as unknown as "keep",
    });
    expect(asked.currency).toBe("USD");
    expect(asked.ratePolicy).toBe("fixed-annual");
    expect("terminated" in asked).toBe(false);
  });

  it("puts the question's rate before the profile's and stays the same when applied twice", () => {
    const [first] = hunanPlanningRates.question?.rates ?? [];
    if (first === undefined) throw new Error("the profile has rates");
    const own = { ...first, rate: "7" };
    const once = applyProfile(hunanPlanningRates, "growth", { ...question, rates: [own] });
    expect(once.rates?.map(({ rate }) => rate)).toEqual(["7", "6.6", "6.3"]);
    expect(applyProfile(hunanPlanningRates, "funds-in-place", once)).toEqual(once);
  });

  it("gives parameters and population to the metric they are meant for, and to no other", () => {
    const profile = {
      type: "profile",
      id: "place",
      version: 2,
      labels: { en: "Place", "zh-Hans": "某地" },
      parameters: { "start-rate": { startCriteria: ["construction"] } },
      population: { "start-rate": "on-ledger" },
    } as const;
    expect(applyProfile(profile, "start-rate", question)).toMatchObject({
      population: "on-ledger",
      parameters: { startCriteria: ["construction"] },
      profile: "place@2",
    });
    expect(applyProfile(profile, "constructor", question)).toEqual({
      ...question,
      profile: "place@2",
    });
  });

  it("reproduces the total of Hunan, January to July 2016", () => {
    // Printed: 2535.1 domestic, 74.7 foreign (USD), 3028.12 together, all in 100 millions.
    const { ledger } = ledgerOf({
      projects: [{ projectId: "1", name: "Province", signedOn: "2016-01-01" }],
      fundReceipts: [
        {
          receiptId: "1",
          projectId: "1",
          receivedOn: "2016-06-30",
          received: { amount: "253510000000", currency: "CNY" },
        },
        {
          receiptId: "2",
          projectId: "1",
          receivedOn: "2016-06-30",
          received: { amount: "7470000000", currency: "USD" },
        },
      ],
    });
    const asked = applyProfile(hunanPlanningRates, "funds-in-place", question);
    const result = evaluate(fundsInPlace, ledger, asked);
    expect(result).toMatchObject({
      status: "value",
      value: { numerator: "302812000000", denominator: "1", currency: "CNY" },
      rate: [{ rate: "6.6", period: "2016" }],
      parameters: { profile: "hunan-planning-rates@1", ratePolicy: "fixed-annual" },
    });
  });
});

describe("the shipped profiles", () => {
  it.each(Object.entries(profiles))("%s is plain data under its own id", (id, profile) => {
    expect(profile.id).toBe(id);
    expect(JSON.parse(JSON.stringify(profile))).toEqual(profile);
    const named: readonly string[] = Object.values(profile.population ?? {});
    expect(named.filter((name) => !(name in populations))).toEqual([]);
  });
});
