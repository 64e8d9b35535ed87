import { describe, expect, it } from "vitest";
import { call } from "../testing.js";

const half = ["-p", "2022-H1", "-d", "2022-06-30"];

describe("ipms explain", () => {
  it("names definition, formula, choices and records", async () => {
    const files = {
      "projects.csv":
        "projectId,name,signedOn,startedOn,contractType\nP-1,Mill,2022-03-15,2022-04-01,framework\nP-2,Dock,2022-03-16,,\nP-3,Kiln,2022-03-17,,intent\n",
    };
    const { code, out } = await call(
      ["explain", "start-rate", "projects.csv", ...half, "--names"],
      files,
    );
    expect(code).toBe(0);
    expect(out).toContain("Start rate: 50.0%");
    expect(out).toContain("Formula: Started projects ÷ Projects in the population");
    expect(out).toContain("Rounded once from 1/2 to 1 digit (half-up)");
    expect(out).toContain("Started projects: 1 counted\n  P-1 Mill\n");
    expect(out).toContain("Not counted, not reached: 1\n  P-2 Dock\n");
    expect(out).toContain("Left out, contract type not admitted: 1\n  P-3 Kiln\n");
  });

  it("lists two hundred records unless all are asked for", async () => {
    const rows = Array.from({ length: 230 }, (_, at) => `P-${at},Mill,2022-03-15\n`).join("");
    const files = { "projects.csv": `projectId,name,signedOn\n${rows}` };
    const argv = ["explain", "signed-projects", "projects.csv", ...half];
    const capped = await call(argv, files);
    expect(capped.out).toContain("and 30 more");
    expect(capped.out).not.toContain("P-200");
    expect((await call([...argv, "--all"], files)).out).toContain("P-229");
    const few = await call([...argv, "--records", "2"], files);
    expect(few.out).toContain("230 counted\n  P-0  P-1  … and 228 more");
    expect((await call([...argv, "--records", "two"], files)).code).toBe(2);
  });
});

describe("what a result rests on", () => {
  const files = {
    "projects.csv":
      "projectId,name,signedOn,totalInvestment.amount,totalInvestment.currency\nP-1,Mill,2022-03-15,1000000,USD\n",
    "rates.csv":
      "fromCurrency,toCurrency,period,policy,rate,source\nUSD,CNY,2022,fixed-annual,6.5,bank\n",
  };
  const argv = ["metrics", "projects.csv", ...half, "-m", "average-project-size"];
  const inYuan = [...argv, "--currency", "CNY", "--rate-policy", "fixed-annual"];

  it("is one project in the singular", async () => {
    expect((await call(argv, files)).out).toContain("; 1 project in question");
  });

  it("glosses the codes of options in Chinese", async () => {
    const rated = await call([...inYuan, "--rates", "rates.csv", "--locale", "zh-Hans"], files);
    expect(rated.out).toContain("年度固定汇率 fixed-annual");
    const explain = ["explain", "average-project-size", ...argv.slice(1, 6)];
    const { out } = await call([...explain, "--locale", "zh-Hans"], files);
    expect(out).toContain("（四舍五入 half-up）");
  });

  it("says which option gives a missing exchange rate", async () => {
    const { out } = await call(inYuan, files);
    expect(out.replaceAll(/\s+/g, " ")).toContain("give it with --rates <file>");
  });

  it("rounds to as many digits as the standard allows", async () => {
    const { code, out } = await call([...argv, "--digits", "100", "-f", "json"], files);
    expect([code, out]).toEqual([0, expect.stringContaining('"digits": 100')]);
    expect((await call([...argv, "--digits", "101"], files)).code).toBe(2);
  });
});

describe("a condition on a value that no record has", () => {
  const files = {
    "projects.csv":
      "projectId,name,signedOn,investorType,park,division\nP-1,Mill,2022-03-15,private,East,430000\n",
  };
  const argv = ["metrics", "projects.csv", ...half, "-m", "signed-projects"];

  it.each([
    ["investorType=private,privte", "investorType = privte; did you mean private"],
    ["park=Eats", "park = Eats; did you mean East?"],
    ["park=Somewhere else", "park = Somewhere else\n"],
  ])("%s warns and goes on", async (condition, warning) => {
    const { code, out, err } = await call([...argv, "--where", condition], files);
    expect(code).toBe(0);
    expect(out).toContain("Signed projects");
    expect(err).toContain(`ipms: warning: no record has ${warning}`);
  });

  it("warns of --part and in Chinese too", async () => {
    const share = ["metrics", "projects.csv", ...half, "-m", "share:signed-projects"];
    const { err } = await call([...share, "--part", "park=Eats", "--locale", "zh-Hans"], files);
    expect(err).toContain("没有任何记录的 park 为“Eats”；您要的是不是 East？");
  });

  it("is no matter for values that records have, or that stand for others below them", async () => {
    for (const condition of ["park=East", "division=430000", "signedOn>=2022-01-01"]) {
      expect((await call([...argv, "--where", condition], files)).err).toBe("");
    }
  });
});

describe("the small commands", () => {
  it("reconcile", async () => {
    const argv = ["reconcile", "--stated", "69.8%", "--formula", "a/b", "a=74", "b=106"];
    expect(await call(argv)).toMatchObject({
      code: 0,
      out: expect.stringContaining("follows exactly"),
    });
    const { out } = await call([...argv, "-f", "json"]);
    expect(JSON.parse(out)).toMatchObject({
      verdict: "exact",
      exact: { numerator: "3700", denominator: "53" },
    });
    const wrong = await call(["reconcile", "--stated", "72%", "--formula", "a/b", "a=74", "b=106"]);
    expect(wrong.code).toBe(1);
  });

  it("prior-base", async () => {
    const { code, out } = await call(["prior-base", "--current", "25", "--growth", "257%"]);
    expect([code, out.split("\n")[0]]).toEqual([0, "The base can be 7 (change +18)."]);
    expect((await call(["prior-base", "--current", "25", "--growth", "260%"])).code).toBe(1);
    const amount = ["prior-base", "--current", "39.18亿元", "--growth", "257%", "--locale", "zh"];
    expect((await call(amount)).out).toContain("约在10.9580亿元至10.9916亿元之间");
    const other = ["prior-base", "--current", "20", "--growth", "566.6%", "--locale", "zh"];
    expect((await call(other)).out).toContain("（舍去尾数 truncate）下：3");
  });

  it("schema", async () => {
    expect(JSON.parse((await call(["schema"])).out)).toMatchObject({ title: "Ledger" });
    expect((await call(["schema", "projects", "-f", "sql"])).out).toContain(
      'CREATE TABLE "projects"',
    );
    expect((await call(["schema", "signings", "-f", "typescript"])).out).toContain(
      "interface Signing",
    );
    const wrong = await call(["schema", "project"]);
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining("did you mean projects")]);
  });

  it("list", async () => {
    expect(
      (await call(["list", "codelists", "contract-types", "--locale", "zh-Hant"])).out,
    ).toContain("框架協議");
    expect((await call(["list", "populations"])).out).toContain("signed-in-period");
    expect((await call(["list", "profiles", "hunan-planning-rates"])).out).toContain("6.3");
    expect((await call(["list", "metric"])).err).toContain("did you mean metrics");
  });

  it("help, of the whole and of one command", async () => {
    expect(await call(["help"])).toEqual(await call(["--help"]));
    expect(await call(["help", "metrics"])).toEqual(await call(["metrics", "--help"]));
    const wrong = await call(["help", "metrcs"]);
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining("did you mean metrics")]);
  });

  it("list shows a profile as JSON that can be copied", async () => {
    const { out } = await call(["list", "profiles", "hunan-planning-rates"]);
    expect(JSON.parse(out.slice(out.indexOf("\n{")))).toMatchObject({
      id: "hunan-planning-rates",
      question: { currency: "CNY" },
    });
  });

  it("version", async () => {
    expect((await call(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
