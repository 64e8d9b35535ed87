import { locales, placeText, problemText } from "@ipms/core";
import { describe, expect, it } from "vitest";
import { checkWaivers } from "../index.js";

const waiver = { rule: "date-exists", reason: "签约合同遗失", author: "李娜", until: "2024-12-31" };
const file = (...waivers: readonly unknown[]) => ({ ipmsWaivers: 1, waivers });

/** The code and the place of everything that is wrong. */
function problemsOf(value: unknown) {
  return checkWaivers(value, "w.json").problems.map(({ code, place }) => [
    code,
    place && placeText(place),
  ]);
}

describe("checkWaivers", () => {
  it("takes waivers of a rule, a record and a field", () => {
    const waivers = [
      waiver,
      { ...waiver, record: "P-1" },
      { ...waiver, record: "P-1", field: "a" },
    ];
    expect(checkWaivers(file(...waivers), "w.json")).toEqual({ waivers, problems: [] });
  });

  it.each([
    ["a list", []],
    ["nothing", null],
    ["another version", { ipmsWaivers: 2, waivers: [] }],
    ["a part beside the waivers", { ipmsWaivers: 1, waivers: [], waiver: [] }],
    ["a waiver alone", waiver],
  ])("does not take %s", (_, value) => {
    expect(problemsOf(value)).toEqual([["not-waivers", "w.json"]]);
  });

  it.each([
    ["an unknown rule", { ...waiver, rule: "date-exist" }, "unknown-rule", "/rule"],
    ["the rule toString", { ...waiver, rule: "toString" }, "unknown-rule", "/rule"],
    ["a month", { ...waiver, until: "2024-12" }, "invalid-day", "/until"],
    ["a day that is none", { ...waiver, until: "2024-02-30" }, "invalid-day", "/until"],
    ["an empty reason", { ...waiver, reason: " " }, "empty-waiver-part", "/reason"],
    ["a number", { ...waiver, record: 7 }, "empty-waiver-part", "/record"],
    ["a misspelt part", { ...waiver, "recrod/": "P" }, "unknown-waiver-part", "/recrod~1"],
    ["a text", "waiver", "not-an-object", ""],
  ])("names the place of %s", (_, wrong, code, part) => {
    expect(problemsOf(file(waiver, wrong))).toEqual([[code, `w.json#/waivers/1${part}`]]);
  });

  it("names every part that is missing", () => {
    expect(problemsOf(file({})).map(([code]) => code)).toEqual(
      Array.from({ length: 4 }, () => "missing-waiver-part"),
    );
  });

  it("finds waivers of the same findings", () => {
    const { problems } = checkWaivers(file(waiver, { ...waiver, reason: "x" }), "w.json");
    expect(problems.map((problem) => problemText(problem, "en"))).toEqual([
      "w.json#/waivers/1: the waiver speaks of the same findings as /waivers/0; keep one of the two",
    ]);
  });

  it("takes none where one is wrong, and says why in every language", () => {
    const { waivers, problems } = checkWaivers(file(waiver, { ...waiver, rule: "nope" }), "w.json");
    expect(waivers).toEqual([]);
    const texts = problems.flatMap((problem) =>
      locales.map((locale) => problemText(problem, locale)),
    );
    expect(new Set(texts).size).toBe(3);
  });
});
