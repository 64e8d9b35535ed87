import { describe, expect, it } from "vitest";
import {
  and,
  asOf,
  comparison,
  contains,
  daysAfter,
  difference,
  fieldsOf,
  inPeriod,
  isTrue,
  literal,
  not,
  number,
  oneOf,
  or,
  parameter,
  periodEnd,
  present,
  product,
  ratio,
  reached,
  relativeChange,
  largerOf,
  smallerOf,
  squareRootOf,
  startsWith,
  sum,
} from "./build.js";
import type { Formula, Term, Test } from "./node.js";
import { renderTerm, renderTest, type Vocabulary } from "./render.js";
import { renderFormula } from "./render-formula.js";

const project = fieldsOf<{
  signedOn: "date";
  plannedStartOn: "date";
  startKind: "code";
  totalInvestment: "money";
  division: "code";
  carryOver: "boolean";
}>("projects");

const labels: Readonly<Record<string, { en: string; "zh-Hans": string }>> = {
  signedOn: { en: "signing date", "zh-Hans": "签约日期" },
  plannedStartOn: { en: "planned start", "zh-Hans": "计划开工日期" },
  startKind: { en: "start kind", "zh-Hans": "开工类型" },
  totalInvestment: { en: "total investment", "zh-Hans": "总投资" },
  division: { en: "division", "zh-Hans": "行政区划" },
  carryOver: { en: "carry-over", "zh-Hans": "结转" },
};
const vocabulary: Vocabulary = {
  field: (_, field) => labels[field],
  code: (_, __, code) =>
    code === "licence" ? { en: "licence", "zh-Hans": "营业执照" } : undefined,
  parameter: (name) =>
    name === "startCriteria" ? { en: "the start criteria", "zh-Hans": "开工认定标准" } : undefined,
};

describe("a test, read aloud", () => {
  it.each<[Test, string, string]>([
    [
      inPeriod(project.signedOn),
      "signing date lies in the period and not after the as-of date",
      "签约日期在本期内且不晚于截止日期",
    ],
    [
      comparison(project.plannedStartOn, "<=", periodEnd),
      "planned start is not after the last day of the period",
      "计划开工日期不晚于本期末日",
    ],
    [reached("started", asOf), "started by the as-of date", "到截止日期已开工"],
    [not(reached("terminated", asOf)), "not terminated by the as-of date", "到截止日期未终止"],
    [
      comparison(project.totalInvestment, ">=", literal("money", "100000000 CNY")),
      "total investment is at least CNY 100 million",
      "总投资不低于1亿元",
    ],
    [not(present(project.division)), "division is not known", "未填行政区划"],
    [oneOf(project.startKind, ["licence"]), "start kind is licence", "开工类型为营业执照"],
    [
      oneOf(project.startKind, ["licence", "opening"]),
      "start kind is one of licence, opening",
      "开工类型为营业执照、opening之一",
    ],
    [
      oneOf(project.startKind, parameter("startCriteria")),
      "start kind is one of the start criteria",
      "开工类型为开工认定标准之一",
    ],
    [
      and(isTrue(project.carryOver), or(present(project.division), reached("signed", asOf))),
      "carry-over: yes, and (division is known, or signed by the as-of date)",
      "结转：是，且（已填行政区划，或者到截止日期已签约）",
    ],
    [
      not(startsWith(project.division, parameter("provincePrefix"))),
      "division does not begin with the code of the province",
      "行政区划不以所在省的代码开头",
    ],
    [
      not(comparison(project.startKind, "=", literal("code", "licence"))),
      "start kind is not licence",
      "开工类型不为营业执照",
    ],
    [
      not(comparison(project.signedOn, "=", asOf)),
      "not (signing date is the as-of date)",
      "并非（签约日期为截止日期）",
    ],
    [not(isTrue(project.carryOver)), "not (carry-over: yes)", "并非（结转：是）"],
    [
      comparison(parameter<"code">("statedScopeApplies"), "=", literal("code", "yes")),
      "the stated scope of origin applies: yes",
      "是否采用填报的来源范围：是",
    ],
    [
      contains(project.division, ["园", "zone"]),
      'division contains one of "园", "zone"',
      "行政区划含有“园”、“zone”之一",
    ],
    [contains(project.division, ["园"]), 'division contains "园"', "行政区划含有“园”"],
    [
      contains(project.division, parameter("startCriteria")),
      "division contains one of the start criteria",
      "行政区划含有开工认定标准之一",
    ],
    [
      comparison(daysAfter(project.signedOn, literal("integer", "365")), "<", asOf),
      "365 days after signing date is before the as-of date",
      "签约日期后365天早于截止日期",
    ],
    [
      comparison(project.plannedStartOn, "<=", daysAfter(project.signedOn, parameter("longest"))),
      "planned start is not after signing date plus longest",
      "计划开工日期不晚于签约日期加longest",
    ],
    [and(), "always", "恒成立"],
    [or(), "never", "恒不成立"],
  ])("%#", (test, english, chinese) => {
    expect(renderTest(test, "en", vocabulary)).toBe(english);
    expect(renderTest(test, "zh-Hans", vocabulary)).toBe(chinese);
  });
});

it("reads terms as noun phrases, with brackets where arithmetic needs them", () => {
  const days: Term = { node: "days-between", from: project.signedOn, to: asOf };
  const twice: Term = { node: "sum", left: days, right: literal("integer", "2") };
  const term: Term = { node: "product", left: twice, right: literal("integer", "3") };
  expect(renderTerm(term, "en", vocabulary)).toBe(
    "(the days from signing date to the as-of date + 2) × 3",
  );
  expect(
    renderTerm({ node: "earliest", terms: [project.signedOn, asOf] }, "zh-Hans", vocabulary),
  ).toBe("签约日期、截止日期中最早者");
});

describe("a formula, written out", () => {
  const [a, b, c] = ["a", "b", "c"].map((name): Formula => ({ node: "input", name })) as [
    Formula,
    Formula,
    Formula,
  ];
  const names = { a: { en: "current", "zh-Hans": "本期" } };
  it.each<[Formula, string]>([
    [ratio(a, b), "current ÷ b"],
    [ratio(difference(a, b), c), "(current − b) ÷ c"],
    [difference(a, difference(b, c)), "current − (b − c)"],
    [difference(difference(a, b), c), "current − b − c"],
    [sum(a, sum(b, c)), "current + b + c"],
    [ratio(a, product(b, c)), "current ÷ (b × c)"],
    [product(a, ratio(b, c)), "current × b ÷ c"],
    [ratio(relativeChange(a, b), c), "(current − b) ÷ b ÷ c"],
    [product(smallerOf(ratio(a, b), c), b), "min(current ÷ b, c) × b"],
    [largerOf(number("0"), difference(a, b)), "max(0, current − b)"],
    [
      difference(squareRootOf(sum(number("1"), relativeChange(a, b))), number("1")),
      "√(1 + (current − b) ÷ b) − 1",
    ],
  ])("%#", (formula, expected) => {
    expect(renderFormula(formula, "en", names)).toBe(expected);
    expect(renderFormula(formula, "zh-Hans", names)).toBe(expected.replaceAll("current", "本期"));
  });
});
