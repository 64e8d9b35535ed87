import { describe, expect, it } from "vitest";
import { readWhere } from "./where.js";

describe("readWhere", () => {
  it.each([
    [["park=A"], { park: "A" }],
    [["park=A, B"], { park: ["A", "B"] }],
    [["park=*"], { park: { present: true } }],
    [["park="], { park: { present: false } }],
    [
      ["signedOn>=2022-01-01", "signedOn<2022-04-01"],
      { signedOn: { atLeast: "2022-01-01", below: "2022-04-01" } },
    ],
    [["totalInvestment>100000000 USD"], { totalInvestment: { above: "100000000 USD" } }],
    [["plannedJobs<=50"], { plannedJobs: { atMost: "50" } }],
  ])("reads %j", (typed, expected) => {
    expect(readWhere(typed)).toEqual(expected);
  });

  it.each([
    [["park"], {}],
    [["park=A", "park=B"], { field: "park" }],
    [["signedOn>=2022-01-01", "signedOn>=2022-02-01"], { field: "signedOn" }],
    [["prak=A"], { field: "prak" }],
    [["park=North,"], { field: "park", value: "North," }],
    [["park=,"], { field: "park", value: "," }],
    [["signedOn>=2022-02-30"], { value: "2022-02-30" }],
    [["contractType=formal"], { value: "formal", list: "contract-types" }],
    [["totalInvestment>=1e8"], { value: "1e8" }],
    [["totalInvestment>=1 RMB"], { value: "RMB" }],
    [["returningEntrepreneur=yes"], { value: "yes" }],
  ])("complains about %j", (typed, facts) => {
    expect(() => readWhere(typed)).toThrow(
      expect.objectContaining({ name: "Misuse", values: expect.objectContaining(facts) }),
    );
  });
});
