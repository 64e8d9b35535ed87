import { describe, expect, it } from "vitest";
import { formatResult, fulfilmentRate, fundsInPlaceRate, growth, startRate } from "@ipms/metrics";

describe("a calculator names what it cannot read", () => {
  it.each<[unknown, string]>([
    [undefined, "started"],
    [null, "started"],
    [74.5, "started = 74.5"],
    [-1, "started = -1"],
    ["abc", "started = abc"],
    [Number.NaN, "started = NaN"],
    [{}, "started = {}"],
  ])("in place of a count: %s", (started, detail) => {
    const figure = startRate({ started: started as number, signed: 106 });
    expect(figure).toMatchObject({ status: "refused", reason: "missing-input", detail });
  });

  it.each<[unknown, string]>([
    [5, "received = 5"],
    [{ amount: "5", currency: "RMB" }, "received = 5 RMB"],
    [{ amount: "5亿", currency: "CNY" }, "received = 5亿 CNY"],
    [{ amount: "5" }, 'received = {"amount":"5"}'],
  ])("in place of money: %j", (received, detail) => {
    const whole = { amount: "10", currency: "CNY" };
    const figure = fundsInPlaceRate({ received: received as typeof whole, committed: whole });
    expect(figure).toMatchObject({ status: "refused", reason: "missing-input", detail });
  });

  it("in words", () => {
    const rate = fulfilmentRate({ fulfilled: "1.5", signed: 2 });
    expect(formatResult(rate, "en")).toBe("an input is missing: fulfilled = 1.5");
    expect(formatResult(growth({ current: "?", base: 1 }), "zh-Hans")).toBe(
      "缺少计算所需的数据：current = ?",
    );
  });
});
