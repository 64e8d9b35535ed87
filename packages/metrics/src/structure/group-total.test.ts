import { IpmsError, money, parseMoney } from "@ipms/core";
import { describe, expect, it } from "vitest";
import { groupTotal } from "./group-total.js";

/** Signed amounts that one county printed beside each other in 2023, four groups that overlap. */
const printed = ["109.8亿元", "62.4亿元", "45.35亿元", "33.21亿元"].map((text) => {
  const read = parseMoney(text);
  if (!read.ok) throw new Error(text);
  return read.value;
});
const groups = Object.fromEntries(printed.map((amount, index) => [`group ${index + 1}`, amount]));

describe("the total of groups", () => {
  it("adds disjoint groups exactly", () => {
    const figure = groupTotal({ groups, overlap: "disjoint" });
    // 109.8 + 62.4 + 45.35 + 33.21 = 250.76
    expect(figure).toMatchObject({
      status: "value",
      value: { kind: "money", numerator: "25076000000", denominator: "1", currency: "CNY" },
    });
  });

  it.each(["overlapping", "nested"] as const)("refuses %s groups", (overlap) => {
    expect(groupTotal({ groups, overlap })).toMatchObject({
      status: "refused",
      reason: "overlapping-groups",
    });
  });

  it("passes a single group on, whatever it might overlap", () => {
    const figure = groupTotal({ groups: { all: 12 }, overlap: "nested" });
    expect(figure).toMatchObject({ rounded: { text: "12" }, value: { kind: "count" } });
  });

  it("refuses nothing and mixed currencies", () => {
    expect(groupTotal({ groups: {}, overlap: "disjoint" })).toMatchObject({
      reason: "empty-population",
    });
    const mixed = { yuan: money("1"), dollars: money("1", "USD") };
    expect(groupTotal({ groups: mixed, overlap: "disjoint" })).toMatchObject({
      reason: "mixed-currency",
      detail: "CNY, USD",
    });
  });

  it("throws for an amount without a currency", () => {
    expect(() => groupTotal({ groups: { a: "109.8" }, overlap: "disjoint" })).toThrow(IpmsError);
  });
});
