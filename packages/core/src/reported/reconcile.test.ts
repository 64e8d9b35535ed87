import { describe, expect, it } from "vitest";
import type { Reconciliation } from "./reconcile.js";
import { reconcile } from "./reconcile.js";
import type { ReconcileRequest } from "./prepare.js";
import type { Verdict } from "./verdict.js";

const check = (request: ReconcileRequest): Reconciliation => {
  const outcome = reconcile(request);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
};

// Figures that public bulletins print, with the inputs they print beside them.
describe("reconcile on published figures", () => {
  it.each<[string, string, Record<string, string>, Verdict]>([
    ["69.8%", "a / b", { a: "74", b: "106" }, "exact"],
    ["近70%", "a / b", { a: "74个", b: "106个" }, "qualifier-holds"],
    ["43.4%", "a / b", { a: "46", b: "106" }, "exact"],
    ["超40%", "a / b", { a: "46", b: "106" }, "qualifier-holds"],
    ["62.2%", "a / b", { a: "46", b: "74" }, "exact"],
    ["60.2%", "a / b", { a: "106", b: "176" }, "exact"],
    ["44.8%", "a / b", { a: "145.2亿元", b: "324亿元" }, "exact"],
    ["85.7%", "a / b", { a: "12個", b: "14個" }, "exact"],
    ["257%", "growth(a, b)", { a: "25个", b: "7个" }, "exact"],
    ["2.57倍", "growth(a, b)", { a: "25", b: "7" }, "exact"],
    ["34.54%", "growth(a, b)", { a: "39.18亿元", b: "29.12亿元" }, "within-input-rounding"],
    ["约40%", "(a - b) / a", { a: "58个工作日", b: "35个工作日" }, "qualifier-holds"],
    ["39.7%", "(a − b) ÷ a", { a: "58", b: "35" }, "exact"],
    ["1.8倍", "growth(a, b)", { a: "47", b: "17" }, "exact"],
    ["13.8个百分点", "points(a, b)", { a: "97.1577%", b: "83.3333%" }, "exact"],
    ["13.8个百分点", "points(a, b)", { a: "97.2%", b: "83.3%" }, "within-input-rounding"],
    ["160.30亿元", "a - b", { a: "313.64亿元", b: "153.34亿元" }, "exact"],
    ["95.66%", "growth(a, b)", { a: "313.64亿元", b: "160.30亿元" }, "exact"],
    [
      "250.76亿元",
      "a + b + c + d",
      { a: "109.8亿元", b: "62.4亿元", c: "45.35亿元", d: "33.21亿元" },
      "exact",
    ],
    ["4.265亿元", "a + b", { a: "3.821亿元", b: "4440万元" }, "exact"],
    ["1.5亿元", "a / b", { a: "30亿元", b: "20亩" }, "exact"],
    ["121.10%", "a / b", { a: "314847", b: "260000" }, "exact"],
    ["111.79%", "a / b", { a: "2235.7亿元", b: "2000亿元" }, "exact"],
    ["111.78%", "a / b", { a: "2235.7亿元", b: "2000亿元" }, "within-input-rounding"],
    ["111.78%", "a / b", { a: "22357", b: "20000" }, "half-even"],
    ["96.82%", "a / b", { a: "61", b: "63" }, "truncated"],
    ["74.28%", "a / b", { a: "104", b: "140" }, "truncated"],
    ["三分之一", "a / b", { a: "60", b: "180" }, "exact"],
    ["过半", "a / b", { a: "56", b: "100" }, "qualifier-holds"],
    ["近七成", "a / b", { a: "681", b: "1000" }, "qualifier-holds"],
    ["近70%", "a / b", { a: "75", b: "106" }, "mismatch"],
    ["69.5%", "a / b", { a: "74", b: "106" }, "mismatch"],
    ["CNY 14.52 billion", "a", { a: "145.2亿元" }, "exact"],
  ])("%s from %s of %o: %s", (stated, formula, given, verdict) => {
    expect(check({ stated, formula, given }).verdict).toBe(verdict);
  });

  it("knows a figure that was rounded twice", () => {
    // 149 / 200 = 74.5 %; 1490/2001 = 74.4628 %, to one digit 74.5, and that to none 75.
    expect(check({ stated: "75%", formula: "a/b", given: { a: "1490", b: "2001" } })).toMatchObject(
      {
        verdict: "double-rounded",
        expected: "74%",
      },
    );
  });

  it("lists every explanation, the one that needs no mistake first", () => {
    const given = { a: "2235.7亿元", b: "2000亿元" };
    expect(check({ stated: "111.78%", formula: "a/b", given }).fits).toEqual([
      "within-input-rounding",
      "half-even",
      "truncated",
    ]);
  });

  it("judges by the rounding that the source is known to use", () => {
    const given = { a: "61", b: "63" };
    const request = { formula: "a / b", given, mode: "truncate" } as const;
    expect(check({ ...request, stated: "96.82%" }).verdict).toBe("exact");
    expect(check({ ...request, stated: "96.83%" }).verdict).toBe("mismatch");
    expect(
      check({
        stated: "111.78%",
        formula: "a/b",
        given: { a: "22357", b: "20000" },
        mode: "half-even",
      }).verdict,
    ).toBe("exact");
  });

  it("gives the range outward, and the fraction where the inputs are exact", () => {
    const counts = check({ stated: "69.8%", formula: "a / b", given: { a: "74", b: "106" } });
    // 7400 / 106 = 69.81132075471698…
    expect(counts.recomputed).toEqual({ low: "69.811320754716", high: "69.811320754717" });
    expect(counts.exact).toEqual({ numerator: "3700", denominator: "53" });
    const amounts = check({
      stated: "250亿元",
      formula: "a + b",
      given: { a: "109.8亿元", b: "140亿元" },
    });
    expect(amounts.recomputed).toEqual({ low: "249.25", high: "250.35" });
    expect(amounts).not.toHaveProperty("exact");
    const open = check({ stated: "超40%", formula: "a", given: { a: "超43%" } });
    expect(open.recomputed).toEqual({ low: "43" });
  });

  it("says so in both languages", () => {
    const { detail } = check({ stated: "96.82%", formula: "a/b", given: { a: "61", b: "63" } });
    expect(detail.en).toBe(
      "The inputs give ≈96.825397%; 96.82% drops the further digits, rounding gives 96.83%.",
    );
    expect(detail["zh-Hans"]).toBe(
      "由给出的数据算得≈96.825397%；96.82%舍去了尾数，四舍五入应为96.83%。",
    );
  });
});

describe("hints", () => {
  it.each<[string, ReconcileRequest, object]>([
    [
      "percent sign",
      { stated: "60.2", formula: "a/b", given: { a: "106", b: "176" } },
      { kind: "percent-sign" },
    ],
    [
      "transposition",
      { stated: "96.8%", formula: "a/b", given: { a: "74", b: "106" } },
      {
        kind: "digit-transposition",
        parameters: { stated: "96.8%", name: "96.8%", value: "69.8%" },
      },
    ],
    [
      "neighbour",
      { stated: "70.8%", formula: "a/b", given: { a: "74", b: "106" } },
      { kind: "off-by-one", parameters: { stated: "70.8%", name: "a", value: "75" } },
    ],
    [
      "another base",
      { stated: "42.0%", formula: "a/b", given: { a: "74", b: "106" }, others: { chain: "176" } },
      { kind: "other-denominator", parameters: { stated: "42.0%", name: "b", other: "chain" } },
    ],
    [
      "swapped",
      { stated: "143.2%", formula: "a/b", given: { a: "74", b: "106" } },
      { kind: "swapped" },
    ],
    [
      "points",
      { stated: "5.4%", formula: "a - b", given: { a: "69.8%", b: "64.4%" } },
      { kind: "points-not-percent" },
    ],
    [
      "percent",
      {
        stated: "34.54个百分点",
        formula: "growth(a,b)",
        given: { a: "39.18亿元", b: "29.12亿元" },
      },
      { kind: "percent-not-points" },
    ],
    [
      "growth",
      { stated: "增长1.8倍", formula: "a/b", given: { a: "47", b: "17" } },
      { kind: "growth-not-multiple" },
    ],
    [
      "multiple",
      { stated: "3.57倍", formula: "growth(a,b)", given: { a: "25", b: "7" } },
      { kind: "multiple-not-growth" },
    ],
    [
      "unit",
      { stated: "1.5万元", formula: "a/b", given: { a: "30亿元", b: "20亩" } },
      { kind: "unit-slip", parameters: { stated: "1.5万元", power: "-4" } },
    ],
  ])("%s", (_name, request, hint) => {
    expect(check(request).hints).toContainEqual(expect.objectContaining(hint));
  });

  it("are few, however many figures are tried", () => {
    const others = Object.fromEntries(
      Array.from({ length: 90 }, (_, index) => [`n${index}`, "106"]),
    );
    const { hints } = check({ stated: "70%", formula: "a/b", given: { a: "1", b: "9" }, others });
    expect(hints.length).toBeLessThanOrEqual(10);
  });
});

describe("problems", () => {
  it.each<[string, Partial<ReconcileRequest>]>([
    ["unknown-name", { formula: "a / c" }],
    ["unused-name", { formula: "a" }],
    ["invalid-formula", { formula: "a /" }],
    ["formula-too-large", { formula: `a / b${" ".repeat(500)}` }],
    [
      "formula-too-large",
      { given: Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`n${index}`, "1"])) },
    ],
    ["formula-too-large", { formula: Array(250).fill("a").join("*"), given: { a: "1.7" } }],
    ["invalid-reported-number", { given: { a: "9".repeat(31), b: "2" } }],
    ["zero-divisor", { given: { a: "1", b: "0" } }],
    ["zero-divisor", { given: { a: "1", b: "0.0" } }],
    ["zero-divisor", { formula: "a / (b - b)" }],
    [
      "mixed-currencies",
      { formula: "a + b", given: { a: "1亿元", b: "1亿美元" }, stated: "2亿元" },
    ],
    [
      "mixed-currencies",
      { formula: "a + b", given: { a: "1亿元", b: "1亿元" }, stated: "2亿美元" },
    ],
    ["incompatible-units", { formula: "a + b", given: { a: "1亿元", b: "106" }, stated: "2亿元" }],
    ["incompatible-units", { stated: "69.8亿元" }],
    ["invalid-reported-number", { stated: "第九个" }],
    ["invalid-reported-number", { given: { a: "6月", b: "2" } }],
    ["unknown-name", { formula: "toString / b", given: { b: "2" } }],
  ])("%s", (code, change) => {
    const request = { stated: "69.8%", formula: "a / b", given: { a: "74", b: "106" }, ...change };
    expect(reconcile(request)).toMatchObject({ ok: false, problem: { code } });
  });
});
