import { describe, expect, it } from "vitest";
import { call } from "../testing.js";

const head = "projectId,name,signedOn,totalInvestment.amount,totalInvestment.currency\n";
const fine = `${head}P-1,Mill,2022-03-15,50000000,CNY\n`;
const usual = ["-p", "2022-H1", "-d", "2022-06-30"];
const one = [...usual, "-m", "average-project-size"];

interface Case {
  readonly argv: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
  readonly code: 1 | 2;
  readonly en: RegExp;
  readonly zh: RegExp;
}

/** The list of bad inputs that every release must name in both languages. */
const cases: Readonly<Record<string, Case>> = {
  "an impossible date": {
    argv: ["metrics", "projects.csv", ...usual],
    files: { "projects.csv": `${head}P-1,Mill,2022-02-30,,\n` },
    code: 1,
    en: /projects\.csv:2:3 P-1 "Mill" signedOn: "2022-02-30" is not a date that exists/,
    zh: /projects\.csv:2:3 P-1 “Mill” signedOn：“2022-02-30”不是存在的日期/,
  },
  "an unknown code": {
    argv: ["metrics", "projects.csv", ...usual],
    files: { "projects.csv": "projectId,name,contractType\nP-1,Mill,fromal-contract\n" },
    code: 1,
    en: /contractType: "fromal-contract" is not a code of the list "contract-types"; did you mean formal-contract/,
    zh: /contractType：“fromal-contract”不是代码表“contract-types”中的代码；您要的是不是 ?formal-contract/,
  },
  "an amount that is no plain decimal": {
    argv: ["metrics", "projects.csv", ...usual],
    files: { "projects.csv": `${head}P-1,Mill,2022-03-15,5e7,CNY\n` },
    code: 1,
    en: /"5e7" is not a plain decimal/,
    zh: /“5e7”不是普通小数/,
  },
  "mixed currencies": {
    argv: ["metrics", "projects.csv", ...one],
    files: { "projects.csv": `${fine}P-2,Dock,2022-03-16,7000000,USD\n` },
    code: 1,
    en: /refused.*amounts in different currencies \(CNY, ?USD\) are never added; state a rate policy/,
    zh: /不予计算.*不同币种（CNY、USD）不能直接相加；请指定折算汇率办法/,
  },
  "no as-of date": {
    argv: ["metrics", "projects.csv", "-p", "2022-H1"],
    files: { "projects.csv": fine },
    code: 2,
    en: /the as-of date is missing; add .* --as-of 2022-06-30/,
    zh: /缺少截止日期；请加上.*--as-of 2022-06-30/,
  },
  "an unknown metric": {
    argv: ["metrics", "projects.csv", ...usual, "-m", "comissioning-rate"],
    files: { "projects.csv": fine },
    code: 2,
    en: /there is no metric or measure "comissioning-rate"; did you mean commissioning-rate/,
    zh: /没有名为“comissioning-rate”的指标或度量；您要的是不是 ?commissioning-rate/,
  },
  "an unknown population": {
    argv: ["metrics", "projects.csv", ...usual, "--population", "signed-ever"],
    files: { "projects.csv": fine },
    code: 2,
    en: /there is no population "signed-ever"; known are .*signed-in-period/,
    zh: /没有名为“signed-ever”的总体；可用的有.*signed-in-period/,
  },
  "an empty ledger": {
    argv: ["metrics", "projects.csv", ...one],
    files: { "projects.csv": head },
    code: 1,
    en: /refused.*no record belongs to the population/,
    zh: /不予计算.*总体中没有任何记录/,
  },
  "an empty file": {
    argv: ["metrics", "projects.csv", ...one],
    files: { "projects.csv": "" },
    code: 1,
    en: /the file is empty/,
    zh: /文件是空的/,
  },
  "a period that lies ahead": {
    argv: ["metrics", "projects.csv", "-p", "2023", "-d", "2022-06-30", "-m", "signed-projects"],
    files: { "projects.csv": fine },
    code: 1,
    en: /refused.*the as-of date lies before the period/,
    zh: /不予计算.*截止日期早于所问期间/,
  },
  "project ids that stand twice": {
    argv: ["metrics", "projects.csv", ...usual],
    files: { "projects.csv": `${fine}P-1,Dock,2022-03-16,,\n` },
    code: 1,
    en: /projectId "P-1" stands more than once \(first in projects\.csv:2:1\)/,
    zh: /projectId“P-1”重复出现（首次见于 ?projects\.csv:2:1）/,
  },
  "an unknown field": {
    argv: ["metrics", "projects.csv", ...usual],
    files: { "projects.csv": "projectId,name,singedOn\nP-1,Mill,2022-03-15\n" },
    code: 1,
    en: /has no field "singedOn"; did you mean signedOn, .*\? A column of your own is named ext\./,
    zh: /没有字段“singedOn”；您要的是不是 ?signedOn.*自有的列请命名为 ?ext\./,
  },
  "a version of the standard from the future": {
    argv: ["metrics", "ledger.json", ...usual],
    files: { "ledger.json": '{ "standardVersion": "9.0", "projects": [] }' },
    code: 1,
    en: /version "9\.0" of the standard; this program knows 1\.\d/,
    zh: /标准版本为“9\.0”；本程序支持 ?1\.\d/,
  },
  "a file that is not there": {
    argv: ["metrics", "leger.json", ...usual],
    code: 2,
    en: /there is no file or folder "leger\.json"/,
    zh: /没有名为“leger\.json”的文件或文件夹/,
  },
  "an unknown option": {
    argv: ["metrics", "projects.csv", "--perod", "2022"],
    code: 2,
    en: /there is no option "--perod"; did you mean --period/,
    zh: /没有选项“--perod”；您要的是不是 ?--period/,
  },
  "an unknown command": {
    argv: ["metrcs"],
    code: 2,
    en: /there is no command "metrcs"; did you mean metrics/,
    zh: /没有命令“metrcs”；您要的是不是 ?metrics/,
  },
  "a population without the day it needs": {
    argv: ["metrics", "projects.csv", ...usual, "--population", "signed-since"],
    files: { "projects.csv": fine },
    code: 2,
    en: /the population "signed-since" needs --since <day>/,
    zh: /总体“signed-since”需要给出 ?--since <day>/,
  },
  "a code that a condition's list does not have": {
    argv: ["metrics", "projects.csv", ...usual, "--where", "contractType=framework,frmework"],
    files: { "projects.csv": fine },
    code: 2,
    en: /"frmework" is not a code of the list "contract-types"; did you mean framework/,
    zh: /“frmework”不是代码表“contract-types”中的代码；您要的是不是 ?framework/,
  },
  "a condition on a division that is none": {
    argv: ["metrics", "projects.csv", ...usual, "--where", "division=999999"],
    files: { "projects.csv": fine },
    code: 2,
    en: /"999999" is not a GB\/T 2260 division code/,
    zh: /“999999”不是六位的 GB\/T 2260 行政区划代码/,
  },
  "an unknown choice": {
    argv: ["metrics", "projects.csv", ...usual, "--set", "startCriterion=construction"],
    files: { "projects.csv": fine },
    code: 2,
    en: /has a choice "startCriterion"; did you mean startCriteria/,
    zh: /没有名为“startCriterion”的口径；您要的是不是 ?startCriteria/,
  },
  "a code that the parameter's list does not have": {
    argv: ["metrics", "projects.csv", ...usual, "--set", "startCriteria=licence,constuction"],
    files: { "projects.csv": fine },
    code: 2,
    en: /"constuction" is not a code of the list "start-kinds"; did you mean construction/,
    zh: /“constuction”不是代码表“start-kinds”中的代码；您要的是不是 ?construction/,
  },
  "an operator by itself": {
    argv: ["explain", "growth", "projects.csv", ...usual],
    files: { "projects.csv": fine },
    code: 2,
    en: /write it as growth:signed-projects/,
    zh: /请写成例如 ?growth:signed-projects/,
  },
  "a wrong profile": {
    argv: ["metrics", "projects.csv", ...usual, "--profile", "./own.json"],
    files: { "projects.csv": fine, "./own.json": '{ "id": "own", "version": 1, "labels": 3 }' },
    code: 2,
    en: /the profile \.\/own\.json is wrong at \/labels/,
    zh: /口径文件 \.\/own\.json 的 \/labels 处有误/,
  },
  "a wrong exchange rate": {
    argv: ["metrics", "projects.csv", ...usual, "--rates", "rates.csv"],
    files: {
      "projects.csv": fine,
      "rates.csv": "fromCurrency,toCurrency,period,policy,rate\nUSD,CNY,2022,fixed-annual,six\n",
    },
    code: 2,
    en: /the exchange rates of rates\.csv cannot be used: rates\.csv:2:5 USD rate: "six" is not a plain decimal/,
    zh: /rates\.csv 中的汇率不能使用：.*“six”不是普通小数/,
  },
};

describe("bad input is named, in the language of the caller", () => {
  it.each(Object.entries(cases))("%s", async (_, { argv, files, code, en, zh }) => {
    for (const [locale, expected] of [
      ["en", en],
      ["zh-Hans", zh],
    ] as const) {
      const called = await call([...argv, "--locale", locale], files);
      // Line breaks depend on the width, not on what is said.
      const chinese = locale === "zh-Hans" ? "" : " ";
      const text = `${called.out}${called.err}`
        .replaceAll(/\n\s*/g, chinese)
        .replaceAll(/ {2,}/g, " ");
      expect(text).toMatch(expected);
      expect(text).not.toMatch(/\bat .*\.(?:ts|js):\d+/);
      expect(called.code).toBe(code);
    }
  });
});

describe("a ledger with problems", () => {
  it("lists the first twenty of a code and counts them all", async () => {
    const rows = Array.from({ length: 30 }, (_, at) => `P-${at},Mill,2022-02-30,,\n`).join("");
    const { code, err, out } = await call(["metrics", "projects.csv", ...usual], {
      "projects.csv": head + rows,
    });
    expect(code).toBe(1);
    expect(out).toBe("");
    expect(err).toContain("invalid-date: 30");
    expect(err.match(/is not a date/g)).toHaveLength(20);
    expect(err).toContain("and 10 more");
  });
});

describe("a fault of the command itself", () => {
  it("asks to report it, with a stack only where it is wanted", async () => {
    const broken = {
      get "projects.csv"(): string {
        throw new TypeError("broken");
      },
    };
    const argv = ["metrics", "projects.csv", ...usual];
    const quiet = await call(argv, broken);
    expect(quiet.code).toBe(3);
    expect(quiet.err).toMatch(/not of your data \(broken\)/);
    expect(quiet.err).not.toContain("TypeError");
    const loud = await call(argv, broken, { IPMS_DEBUG: "1" });
    expect(loud.err).toContain("TypeError: broken");
  });
});
