import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { call, shipped } from "../../testing.js";

const yongzhou = shipped("yongzhou-2022-h1");
const yuhua = shipped("yuhua-2023");
const half = ["-p", "2022-H1", "-d", "2022-06-30"];
const months = ["-p", "2023-01/2023-09", "-d", "2023-09-30"];

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
      readFileSync(new URL("../../schemas/metrics-output.schema.json", import.meta.url), "utf8"),
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
      ["metrics", yongzhou, ...half, "--by", "industryChain", "--rank"],
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
    expect(header).toMatch(/^asked,label,row,park,period,asOf,/);
    expect(total).toMatch(/^start-rate,Start rate,total,,2022-H1,2022-06-30,,,value,66\.7,%,2,3,/);
    expect(groups.join("\n")).toContain(`"'=HYPERLINK(""x"")"`);
    expect(groups.join("\n")).toContain(",-5,");
  });

  describe("with a start known only by its year", () => {
    const files = {
      "projects.csv":
        "projectId,name,signedOn,startedOn,park\nP-1,Mill,2022-03-15,2022-04-01,A\nP-2,Dock,2022-03-16,2022,A\nP-3,Kiln,2022-03-17,2022-05-01,\n",
    };
    const argv = ["metrics", "projects.csv", ...half, "-m", "start-rate", "--by", "park"];

    it("tells total and groups apart in CSV, with bounds written as values are", async () => {
      const { out } = await call([...argv, "-f", "csv"], files);
      const rows = out
        .trim()
        .split("\r\n")
        .map((row) => row.split(","));
      const cells = ["row", "park", "value", "unit", "low", "high"].map((name) =>
        (rows[0] ?? []).indexOf(name),
      );
      expect(rows.slice(1).map((row) => cells.map((at) => row[at]))).toEqual([
        ["total", "", "66.7", "%", "66.7", "100.0"],
        ["group", "A", "50.0", "%", "50.0", "100.0"],
        ["group", "", "100.0", "%", "", ""],
      ]);
    });

    it("shows the bounds of groups", async () => {
      expect((await call(argv, files)).out).toMatch(/^A +50\.0% \(50\.0% to 100\.0%\) /m);
      const markdown = await call([...argv, "-f", "markdown", "--locale", "zh-Hans"], files);
      expect(markdown.out).toContain("| A | 50.0%（50.0%至100.0%之间） |");
    });

    it("keeps the refusal of a change apart from the figure's own inputs", async () => {
      const plain = ["metrics", "projects.csv", ...half, "-m", "start-rate", "-f", "markdown"];
      const { code, out } = await call([...plain, "--compare", "previous-year"], files);
      expect(code).toBe(1);
      expect(out).toContain(
        "| 66.7% (66.7% to 100.0%) | refused | Started projects 2; Projects in the population 3; no change: the denominator is zero",
      );
    });
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
