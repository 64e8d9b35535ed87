import { describe, expect, it } from "vitest";
import { type PriorBase, priorBase, type PriorBaseRequest } from "./prior-base.js";

const find = (request: PriorBaseRequest): PriorBase => {
  const outcome = priorBase(request);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
};
const bases = (current: string, growth: string): readonly string[] =>
  find({ current, growth }).bases.map(({ base }) => base);

describe("priorBase of counts", () => {
  it("finds the only whole number that fits", () => {
    // 25 / 7 − 1 = 257.14 %; 25 / 6 − 1 = 316.7 %, 25 / 8 − 1 = 212.5 %.
    const found = find({ current: "25", growth: "257%" });
    expect(found.bases).toEqual([
      { base: "7", change: "18", roundings: ["half-up", "half-even", "truncate"] },
    ]);
    expect([found.others, found.complete, found.kind]).toEqual([[], true, "count"]);
  });

  it("finds none where the two figures do not belong together", () => {
    expect(bases("25", "258%")).toEqual([]);
  });

  it("keeps bases apart that need another rounding", () => {
    // 9 / 8 − 1 = 12.5 %: half-up 13 %, to the even digit and cut 12 %.
    expect(find({ current: "9", growth: "12%" })).toMatchObject({
      bases: [],
      others: [{ base: "8", change: "1", roundings: ["half-even", "truncate"] }],
    });
    expect(bases("9", "13%")).toEqual(["8"]);
  });

  it("reads decreases, multiples and doublings", () => {
    expect(bases("35", "下降39.66%")).toEqual(["58"]);
    expect(bases("47", "增长1.76倍")).toEqual(["17"]);
    expect(bases("30个", "翻一番")).toEqual(["15"]);
  });

  it("lists all that a coarse or qualified growth allows", () => {
    // 25 / b > 3 holds up to b = 8.
    expect(bases("25", "超200%")).toEqual(["1", "2", "3", "4", "5", "6", "7", "8"]);
  });

  it("gives the range alone where more than a thousand would fit", () => {
    const found = find({ current: "1000000", growth: "3%" });
    expect(found).toMatchObject({ bases: [], complete: false });
    // 1000000 / 1.035 and 1000000 / 1.025
    expect(found.interval.low).toMatch(/^966183\.57/);
    expect(found.interval.high).toMatch(/^975609\.75/);
  });
});

describe("priorBase of amounts", () => {
  it.each([
    ["39.18亿元", "34.54%", "29.12亿元"],
    ["196.79亿元", "56.3%", "125.91亿元"],
    ["313.64亿元", "95.66%", "160.30亿元"],
    ["1.2亿美元", "翻一番", "0.6亿美元"],
  ])("of %s after %s is %s", (current, growth, base) => {
    expect(find({ current, growth })).toMatchObject({ kind: "amount", base, bases: [] });
  });

  it("gives the range that both roundings allow", () => {
    // 39.175 / 1.34545 = 29.116652…, 39.185 / 1.34535 = 29.126249…
    expect(find({ current: "39.18亿元", growth: "34.54%" }).interval).toEqual({
      low: "29.116652421123",
      high: "29.126249674806",
    });
  });

  it("reads a whole number as an amount when told so", () => {
    expect(find({ current: "257", growth: "28.5%", kind: "amount" }).base).toBe("200");
  });
});

it.each([
  ["no-prior-base", "25", "-100%"],
  ["no-prior-base", "39.18亿元", "下降100%"],
  ["incompatible-units", "25", "18个"],
  ["incompatible-units", "69.8%", "5%"],
  ["invalid-reported-number", "若干", "5%"],
])("%s: %s after %s", (code, current, growth) => {
  expect(priorBase({ current, growth })).toMatchObject({ ok: false, problem: { code } });
});
