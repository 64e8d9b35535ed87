import { describe, expect, it } from "vitest";
import { exactDecimal } from "../decimal/rounding.js";
import type { Rational } from "../decimal/rational.js";
import { parseReported } from "./parse-reported.js";
import type { ReportedNumber } from "./reported-number.js";

const read = (text: string): ReportedNumber => {
  const outcome = parseReported(text);
  if (!outcome.ok) throw new Error(`${text}: ${outcome.problem.code}`);
  return outcome.value;
};

const decimal = (value: Rational | undefined): string =>
  value === undefined ? "" : (exactDecimal(value) ?? `${value.numerator}/${value.denominator}`);

const rangeOf = ({ interval }: ReportedNumber): string =>
  `${interval.lowOpen ? "(" : "["}${decimal(interval.low)},${decimal(interval.high)}${interval.highOpen ? ")" : "]"}`;

// Figures as bulletins print them; ranges by the rules of the standard, section 2.
describe("parseReported", () => {
  it.each([
    ["69.8%", "percent", "69.8", "[69.75,69.85]"],
    ["63%", "percent", "63", "[62.5,63.5]"],
    ["近70%", "percent", "70", "[63,70)"],
    ["超40%", "percent", "40", "(40,)"],
    ["约40%", "percent", "40", "[38,42]"],
    ["不足20%", "percent", "20", "(,20)"],
    ["近七成", "percent", "70", "[63,70)"],
    ["七成以上", "percent", "70", "[70,)"],
    ["3成", "percent", "30", "[25,35]"],
    ["下降12.5%", "percent", "-12.5", "[-12.55,-12.45]"],
    ["同比增长-8.92%", "percent", "-8.92", "[-8.925,-8.915]"],
    ["下降近70%", "percent", "-70", "(-70,-63]"],
    ["42.31个百分点", "percentage-points", "42.31", "[42.305,42.315]"],
    ["增长1.92倍", "times", "1.92", "[1.915,1.925]"],
    ["2.4倍", "times", "2.4", "[2.35,2.45]"],
    ["翻一番", "times", "2", "[2,2]"],
    ["翻了两番", "times", "4", "[4,4]"],
    ["145.2亿元", "money", "14520000000", "[14515000000,14525000000]"],
    ["5000万元", "money", "50000000", "[49995000,50005000]"],
    ["10亿元以上", "money", "1000000000", "[1000000000,)"],
    ["亿元以上", "money", "100000000", "[100000000,)"],
    ["约50亿元", "money", "5000000000", "[4750000000,5250000000]"],
    ["不少于5000万元", "money", "50000000", "[50000000,)"],
    ["6万余元", "money", "60000", "[60000,70000)"],
    ["10余亿元", "money", "1000000000", "[1000000000,2000000000)"],
    ["6.02億美元", "money", "602000000", "[601500000,602500000]"],
    ["CNY 14.52 billion", "money", "14520000000", "[14515000000,14525000000]"],
    ["74", "plain", "74", "[74,74]"],
    ["74个", "plain", "74", "[74,74]"],
    ["五个工作日", "plain", "5", "[5,5]"],
    ["106 projects", "plain", "106", "[106,106]"],
    ["58个工作日", "plain", "58", "[58,58]"],
    ["减少3个", "plain", "-3", "[-3,-3]"],
    ["0.5个工作日", "plain", "0.5", "[0.45,0.55]"],
    ["28平方公里", "plain", "28", "[27.5,28.5]"],
    ["120萬平方米", "plain", "1200000", "[1195000,1205000]"],
    ["4.2亿", "plain", "420000000", "[415000000,425000000]"],
    ["3300余人", "plain", "3300", "[3300,3400)"],
    ["4万多名", "plain", "40000", "[40000,50000)"],
    ["60多个", "plain", "60", "[60,70)"],
    ["140多家", "plain", "140", "[140,150)"],
    ["百余家", "plain", "100", "[100,200)"],
    ["三分之一", "plain", "1/3", "[1/3,1/3]"],
    ["过半", "plain", "0.5", "(0.5,)"],
    ["近六年", "plain", "6", "[5.4,6)"],
    ["nearly 70%", "percent", "70", "[63,70)"],
    ["over 40 projects", "plain", "40", "(40,)"],
    ["at least 40", "plain", "40", "[40,)"],
    ["no more than 5.4 percentage points", "percentage-points", "5.4", "(,5.4]"],
  ])("reads %s", (text, unit, value, range) => {
    const figure = read(text);
    expect([figure.unit, decimal(figure.value), rangeOf(figure)]).toEqual([unit, value, range]);
  });

  it("says which word qualifies a figure, and what counts as its last place", () => {
    expect(read("近70%")).toMatchObject({ qualifier: "near", exact: false });
    expect(read("3300余人")).toMatchObject({ qualifier: "more-than-with-unit", suffix: "人" });
    expect(decimal(read("3300余人").ulp)).toBe("100");
    expect(decimal(read("3300人").ulp)).toBe("1");
    expect(decimal(read("145.2亿元").ulp)).toBe("10000000");
    expect(read("10亿元以上")).toMatchObject({ qualifier: "at-least", currency: "CNY", scale: 8 });
  });

  it("keeps dropped digits on one side", () => {
    const range = (text: string): string => {
      const outcome = parseReported(text, { writing: "truncated" });
      return outcome.ok ? rangeOf(outcome.value) : outcome.problem.code;
    };
    expect(range("69.8%")).toBe("[69.8,69.9)");
    expect(range("-69.8%")).toBe("(-69.9,-69.8]");
    expect(range("0%")).toBe("(-1,1)");
    expect(range("74个")).toBe("[74,74]");
  });

  it.each([
    "10月7日",
    "6月",
    "7月份",
    "5月初",
    "2019年",
    "13年前",
    "第九个",
    "首位",
    "数十",
    "三四百家",
    "不超过半年",
    "1—9月",
    "少则5年",
    "10至20人",
    "约40%左右",
    "1,2345",
    "亿元",
    "145.2亿元/年",
    "70%的企业",
    "",
    "NaN",
    "Infinity",
    "1e5",
    "9".repeat(101),
  ])("takes %j for no one figure", (text) => {
    expect(parseReported(text)).toMatchObject({
      ok: false,
      problem: { code: "invalid-reported-number" },
    });
  });

  it("refuses what readers understand differently", () => {
    expect(parseReported("翻3倍")).toMatchObject({ problem: { code: "ambiguous-multiple" } });
    expect(parseReported("下降2倍")).toMatchObject({ problem: { code: "decrease-in-multiples" } });
  });
});
