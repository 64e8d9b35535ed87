import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { call, shipped } from "../testing.js";

const yongzhou = shipped("yongzhou-2022-h1");
const yuhua = shipped("yuhua-2023");
const half = ["-p", "2022-H1", "-d", "2022-06-30"];
const months = ["-p", "2023-01/2023-09", "-d", "2023-09-30"];
const locales = ["en", "zh-Hans", "zh-Hant"];

function tooWide(text: string, width = 80): readonly string[] {
  return text.split("\n").filter((line) => stringWidth(line) > width);
}

describe("what a terminal of 80 columns shows", () => {
  const commands = [
    [],
    ...["metrics", "explain", "reconcile", "prior-base", "schema", "list"].map((name) => [name]),
  ];

  it.each(
    commands.flatMap((command) => locales.map((locale) => [command.join(" "), locale] as const)),
  )("help of ipms %s in %s", async (command, locale) => {
    const argv = [...command.split(" ").filter(Boolean), "--help", "--locale", locale];
    const { code, out } = await call(argv);
    expect(code).toBe(0);
    expect(tooWide(out)).toEqual([]);
    expect(out).toMatch(locale === "en" ? /^Usage: ipms/ : /^用法：/);
  });

  it.each([
    ["the usual figures", ["metrics", yongzhou, ...half]],
    [
      "groups",
      ["metrics", yongzhou, ...half, "-m", "start-rate", "--by", "park", "--every", "quarter"],
    ],
    [
      "changes",
      [
        "metrics",
        yuhua,
        ...months,
        "-m",
        "signed-projects,average-project-size",
        "--compare",
        "previous-year",
      ],
    ],
    ["an explanation", ["explain", "start-rate", yongzhou, ...half, "--names"]],
    ["a list", ["list", "metrics"]],
    ["a code list", ["list", "codelists", "reported-stages"]],
    ["a metric", ["list", "metrics", "fulfilment-rate"]],
    ["a verdict", ["reconcile", "--stated", "72%", "--formula", "a/b", "a=74", "b=106"]],
  ])("%s", async (_, argv) => {
    for (const locale of locales) {
      const { out, err } = await call([...argv, "--locale", locale]);
      expect(err).toBe("");
      expect(out.length).toBeGreaterThan(40);
      expect(tooWide(out)).toEqual([]);
    }
  });
});

describe("ipms metrics", () => {
  const rates = ["-m", "start-rate,commissioning-rate", "-m", "funds-in-place-rate"];

  it("gives the figures that were published for Yongzhou", async () => {
    const argv = ["metrics", yongzhou, ...half, ...rates, "--where", "returningEntrepreneur=true"];
    const { code, out } = await call([...argv, "--locale", "zh-Hans"]);
    expect(code).toBe(0);
    expect(out).toMatch(/开工率\s+69\.8%\s+开工项目数 74；总体项目数 106/);
    expect(out).toMatch(/投产率\s+43\.4%/);
    expect(out).toMatch(/资金到位率\s+44\.8%/);
  });

  it("compares counts by growth and rates by points", async () => {
    const { out } = await call([
      "metrics",
      yuhua,
      ...months,
      "-m",
      "signed-projects",
      "--compare",
      "previous-year",
    ]);
    expect(out).toMatch(/Signed projects +25 +257\.1%/);
    expect(out).toContain("Compared with January–September 2022, as of 30 September 2022");
  });

  it("applies operators", async () => {
    const { out } = await call([
      "metrics",
      yongzhou,
      ...half,
      "-m",
      "share:signed-projects",
      "--part",
      "returningEntrepreneur=true",
    ]);
    expect(out).toMatch(/60\.2%/);
  });

  it("writes JSON that its schema describes", async () => {
    const schema = JSON.parse(
      readFileSync(new URL("../schemas/metrics-output.schema.json", import.meta.url), "utf8"),
    ) as object;
    const validate = new Ajv2020({
      strict: true,
      strictRequired: false,
      allowUnionTypes: true,
      formats: { date: true },
    }).compile(schema);
    const answers = [
      ["metrics", yongzhou, ...half, "--by", "park", "--every", "quarter", "--profile", "default"],
      ["metrics", yuhua, ...months, "--compare", "previous-year"],
      ["metrics", "projects.csv", ...half],
    ];
    for (const argv of answers) {
      const { out } = await call([...argv, "-f", "json"], {
        "projects.csv": "projectId,name,signedOn\nP,Mill,2022-02-30\n",
      });
      const value: unknown = JSON.parse(out);
      validate(value);
      expect(validate.errors).toBe(null);
    }
    expect(
      validate({
        ...(JSON.parse((await call([...(answers[0] ?? []), "-f", "json"])).out) as object),
        more: 1,
      }),
    ).toBe(false);
  });

  it("writes the exact fraction and neutralises formulas in CSV", async () => {
    const files = {
      "projects.csv":
        'projectId,name,signedOn,startedOn,park\nP-1,Mill,2022-03-15,2022-04-01,"=HYPERLINK(""x"")"\nP-2,Dock,2022-03-16,,-5\nP-3,Kiln,2022-03-17,2022-05-01,\n',
    };
    const { out } = await call(
      ["metrics", "projects.csv", ...half, "-m", "start-rate", "--by", "park", "-f", "csv"],
      files,
    );
    const [header, total, ...groups] = out.split("\r\n");
    expect(header).toMatch(/^asked,label,park,period,asOf,/);
    expect(total).toMatch(/^start-rate,Start rate,,2022-H1,2022-06-30,,,value,66\.7,%,2,3,/);
    expect(groups.join("\n")).toContain(`"'=HYPERLINK(""x"")"`);
    expect(groups.join("\n")).toContain(",-5,");
  });

  it("escapes data in Markdown", async () => {
    const files = {
      "projects.csv": "projectId,name,signedOn,startedOn,park\nP-1,Mill,2022-03-15,,a|b<img>\n",
    };
    const { out } = await call(
      ["metrics", "projects.csv", ...half, "-m", "start-rate", "--by", "park", "-f", "markdown"],
      files,
    );
    expect(out).toContain("| a\\|b&lt;img&gt; | 0.0% |");
  });

  it("lets no escape sequence of a ledger reach the terminal", async () => {
    const files = {
      "projects.csv":
        "projectId,name,signedOn,startedOn,park\nP-1,Mill,2022-03-15,,\u009b31mred\u202e\n",
    };
    for (const form of ["text", "json", "csv", "markdown"]) {
      const { out, err } = await call(
        ["metrics", "projects.csv", ...half, "-m", "start-rate", "--by", "park", "-f", form],
        files,
      );
      expect(/[\u001b\u009b\u202e]/.test(out + err)).toBe(false);
    }
  });

  it("takes a profile from a file, and lets an option win over it", async () => {
    const files = {
      "own.json": JSON.stringify({
        id: "own",
        version: 3,
        labels: { en: "Own", "zh-Hans": "本地" },
        question: {
          currency: "CNY",
          ratePolicy: "fixed-annual",
          rates: [
            {
              fromCurrency: "USD",
              toCurrency: "CNY",
              period: "2022",
              policy: "fixed-annual",
              rate: "7",
              source: "council",
            },
          ],
        },
      }),
      "rates.csv":
        "fromCurrency,toCurrency,period,policy,rate,source\nUSD,CNY,2022,fixed-annual,6.5,bank\n",
      "projects.csv":
        "projectId,name,signedOn,totalInvestment.amount,totalInvestment.currency\nP-1,Mill,2022-03-15,1000000,USD\n",
    };
    const argv = [
      "metrics",
      "projects.csv",
      ...half,
      "-m",
      "average-project-size",
      "--profile",
      "own.json",
    ];
    const profiled = await call(argv, files);
    expect(profiled.out).toContain("Profile: Own (own@3)");
    expect(profiled.out).toMatch(/Average project size +CNY 7/);
    expect((await call([...argv, "--rates", "rates.csv"], files)).out).toMatch(/CNY 6\.5/);
  });

  it("hands a parameter only to the figures that have it", async () => {
    const { code, out } = await call([
      "metrics",
      yongzhou,
      ...half,
      "-m",
      "start-rate,signed-projects",
      "--set",
      "startCriteria=equipment",
      "-f",
      "json",
    ]);
    const { figures } = JSON.parse(out) as {
      figures: { total: { parameters: Record<string, unknown> } }[];
    };
    expect(code).toBe(0);
    expect(figures.map(({ total }) => total.parameters["startCriteria"])).toEqual([
      ["equipment"],
      undefined,
    ]);
  });
});

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
    expect(out).toContain("Rounded once from 1/2 to 1 digits (half-up)");
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

  it("version", async () => {
    expect((await call(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
