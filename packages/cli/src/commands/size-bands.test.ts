import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { call } from "../../testing.js";

const rows = [
  ["North", "99999999", "CNY"],
  ["North", "500000000", "CNY"],
  ["South", "700000000", "CNY"],
  ["South", "30000000", "USD"],
  ["East", "", ""],
].map(
  ([park, amount, currency], at) => `P-${at},Mill ${at},2022-03-15,${park},${amount},${currency}\n`,
);
const head = "projectId,name,signedOn,park,totalInvestment.amount,totalInvestment.currency\n";
const files = { "projects.csv": head + rows.join("") };
const argv = ["metrics", "projects.csv", "-p", "2022", "-d", "2022-12-31", "-m"];
const compact = (text: string): string => text.replace(/ +/g, " ");
async function run(metric: string, ...options: readonly string[]) {
  const { out, err, code } = await call([...argv, metric, ...options], files);
  return { out: compact(out), err, code };
}

describe("ipms metrics --size-bands", () => {
  it("splits by size, sizes that are not known apart", async () => {
    const { out } = await run("signed-projects", "--size-bands", "disjoint", "-f", "markdown");
    expect(out).toContain("| Under 100 million yuan | 1 |");
    expect(out).toContain("| 500 million to under 1 billion yuan | 2 |");
    expect(out).toContain("| (size not known) | 2 |");
    expect(out).toContain("| All | 5 |");
    expect(out).toContain("the bands add up to all");
  });

  it("knows bounds in dollars, and warns of bands within bands", async () => {
    const { out } = await run("signed-projects", "--size-bands", "dual-currency", "-f", "markdown");
    expect(out).toContain("| 500 million yuan or 30 million US dollars and above | 3 |");
    expect(out).toContain("they are never added up");
    expect(out).not.toContain("Size not known:");
    const chinese = await run("signed-projects", "--size-bands", "nested", "--locale", "zh-Hans");
    expect(chinese.out).toContain("（规模不明） 2");
    expect(chinese.out).toContain("前档包含后档");
    expect(chinese.out).toContain("规模不明的含以 USD 计的金额");
    const dual = await run(
      "signed-projects",
      "--size-bands",
      "dual-currency",
      "--locale",
      "zh-Hans",
    );
    expect(dual.out).toMatch(/5亿元或3000万美元以上 +3/);
  });

  it("compares each band with the year before, and gives shares of 100", async () => {
    const compared = await run(
      "signed-projects",
      "--size-bands",
      "disjoint",
      "--compare",
      "previous-year",
      "-f",
      "json",
    );
    const { figures } = JSON.parse(compared.out) as {
      figures: readonly { groups: readonly unknown[]; change: { groups: readonly unknown[] } }[];
    };
    expect(figures[0]?.change.groups).toHaveLength(7);
    const shares = await run(
      "share:signed-projects",
      "--size-bands",
      "disjoint",
      "--add-up",
      "--digits",
      "0",
      "-f",
      "csv",
    );
    expect(shares.out).toContain("group,500m-to-1bn");
    expect(shares.out.match(/,value,(\d+),%/g)).toEqual(
      ["100", "20", "0", "40", "0", "0", "0", "40"].map((text) => `,value,${text},%`),
    );
  });

  it("writes JSON that its schema describes", async () => {
    const url = new URL("../../schemas/metrics-output.schema.json", import.meta.url);
    const validate = new Ajv2020({ strict: false, formats: { date: true } }).compile(
      JSON.parse(readFileSync(url, "utf8")) as object,
    );
    for (const options of [
      ["--size-bands", "nested"],
      ["--size-bands", "disjoint"],
      ["--by", "park", "--top", "1", "--rank", "--add-up"],
    ]) {
      const { out } = await run("signed-projects", ...options, "-f", "json");
      expect([validate(JSON.parse(out)), validate.errors]).toEqual([true, null]);
    }
  });
});

describe("ipms metrics --top", () => {
  it("gives the share of the largest groups below them", async () => {
    const { out } = await run("signed-projects", "--by", "park", "--top", "1");
    expect(out).toContain("Top 1: 40.0% of all");
    const few = await run("signed-projects", "--by", "park", "--top", "9");
    expect(few.out).toContain("Top 9: there are only 3 groups, 100.0% of all");
    const csv = await run("signed-projects", "--by", "park", "--top", "2", "-f", "csv");
    expect(csv.out).toMatch(/,top 2,,2022,.*,value,80\.0,%,4,5,/);
    const rates = await run("start-rate", "--by", "park", "--top", "2", "-f", "markdown");
    // Without a column of starts the rate is refused everywhere.
    expect(rates.out).toContain("Top 2: an input is missing");
    const size = await run("average-project-size", "--by", "park", "--top", "2", "-f", "markdown");
    expect(size.out).toContain("Top 2: ");
    expect(size.out).not.toContain("of all");
  });
});

it.each([
  [["--size-bands", "nested", "--by", "park"], "leave --by and --every out"],
  [["--size-bands", "nested", "--every", "month"], "leave --by and --every out"],
  [["--size-bands", "thirds"], "thirds"],
  [["--band-basis", "fixed"], "add --size-bands"],
  [["--top", "5"], "add --by"],
  [["--by", "park", "--top", "0"], '"0" is not a number of groups'],
])("%j is a mistake", async (options, message) => {
  const { code, err } = await run("signed-projects", ...options);
  expect([code, err.replace(/\s+/g, " ")]).toEqual([2, expect.stringContaining(message)]);
});
