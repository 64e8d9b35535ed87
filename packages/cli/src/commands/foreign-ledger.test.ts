import { readFileSync } from "node:fs";
import { encode } from "iconv-lite";
import { describe, expect, it } from "vitest";
import { call, textOf } from "../../testing.js";

const example = new URL("../../../../examples/foreign-ledger/", import.meta.url);
const csv = readFileSync(new URL("ledger-2023-09.csv", example), "utf8");
const mapping = readFileSync(new URL("mapping.json", example), "utf8");
const tsv = csv.replaceAll('"12,000"', "12000").replaceAll(",", "\t");
const question = ["-p", "2023-01/2023-09", "-d", "2023-09-30"];

/** The workbook that the command writes of the ledger, with the same fields under its labels. */
async function workbook(): Promise<Uint8Array> {
  const argv = ["convert", "a.csv", "--mapping", "m.json", "--to", "xlsx", "-o", "-", "-q"];
  const labels = [...argv, "--headers", "labels", "--locale", "zh-Hans"];
  const { bytes, err } = await call(labels, { "a.csv": csv, "m.json": mapping });
  expect(err).toBe("");
  return bytes;
}

describe("a ledger with title rows, 万元, totals and notes", () => {
  // By hand: 120 + 85 + 120 + 60 + 350 + 48 = 783 million yuan in 6 projects, 4 of which started.
  const forms: Readonly<Record<string, () => Promise<string | Uint8Array>>> = {
    "ledger.csv": async () => csv,
    "gbk.csv": async () => encode(csv, "gbk"),
    "utf-16.txt": async () => encode(`\ufeff${tsv}`, "utf-16le"),
    "ledger.tsv": async () => tsv,
  };

  it.each(Object.keys(forms))("gives its figures from %s", async (name) => {
    const content = (await forms[name]?.()) ?? "";
    const files = { [name]: content, "mapping.json": mapping };
    const argv = ["metrics", name, ...question, "--mapping", "mapping.json", "-f", "json"];
    const asked = ["-m", "signed-projects,signed-investment,start-rate"];
    const { code, out, err } = await call([...argv, ...asked], files);
    expect([code, err]).toEqual([0, ""]);
    const { figures } = JSON.parse(out) as {
      figures: readonly { total: { value: { numerator: string; denominator: string } } }[];
    };
    const values = figures.map(({ total }) => [total.value.numerator, total.value.denominator]);
    expect(values).toEqual([
      ["6", "1"],
      ["783000000", "1"],
      ["2", "3"],
    ]);
  });

  it("gives the same figures from the standard input", async () => {
    const argv = ["metrics", "-", ...question, "--mapping", "mapping.json", "-m", "start-rate"];
    const { code, out } = await call(argv, { "-": encode(csv, "gbk"), "mapping.json": mapping });
    expect([code, out]).toEqual([0, expect.stringContaining("66.7%")]);
  });

  it("gives them from the workbook that the command writes for people", async () => {
    const argv = ["metrics", "ledger.xlsx", ...question, "-m", "start-rate"];
    const there = { "ledger.xlsx": await workbook() };
    const { code, out, err } = await call(argv, there);
    expect(err).toContain(
      "note: what the columns of ledger.xlsx mean was taken from their headers",
    );
    expect((await call([...argv, "--locale", "zh-Hans"], there)).err).toContain("“ipms map”");
    expect([code, out]).toEqual([0, expect.stringContaining("66.7%")]);
  });

  it("gives no figure while a question is open, and says how to answer it", async () => {
    const files = { "ledger.csv": csv };
    const { code, out, err } = await call(["metrics", "ledger.csv", ...question], files);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain('column "开工时间" can mean startedOn');
    expect(err.replaceAll("\n", " ")).toContain('"ipms map" writes a mapping with the questions');
    const chinese = await call(["metrics", "ledger.csv", ...question, "--locale", "zh"], files);
    expect(chinese.err.replaceAll(/\n */g, "")).toContain("“ipms map”会生成列出问题的列对应表");
  });

  it("explains figures from it, and says where each record stands", async () => {
    const argv = ["explain", "start-rate", "ledger.csv", ...question, "--mapping", "m.json"];
    const files = { "ledger.csv": csv, "m.json": mapping };
    const { code, out } = await call([...argv, "-f", "json"], files);
    expect(code).toBe(0);
    expect(out).toContain("冷链物流中心");
    expect(out).not.toContain("0746-");
  });

  it.each([
    ["report.json", '"headerRows": ['],
    ["report.md", "## ledger.csv"],
    ["report.txt", "- H 开工时间 → projects.startedOn"],
  ])("is reported in %s", async (name, expected) => {
    const argv = ["metrics", "ledger.csv", ...question, "--mapping", "m.json", "--report", name];
    const { code, written } = await call(argv, { "ledger.csv": csv, "m.json": mapping });
    expect(code).toBe(0);
    expect(Object.keys(written)).toEqual([name]);
    const text = textOf(written[name]);
    expect(text).toContain(expected);
    expect(text).toContain("总投资额");
    expect(text).not.toContain("0746-");
  });

  it("is reported in the language of the caller", async () => {
    const argv = ["metrics", "ledger.csv", ...question, "--mapping", "m.json", "--report", "r.md"];
    const files = { "ledger.csv": csv, "m.json": mapping };
    const { written } = await call([...argv, "--locale", "zh-Hans"], files);
    const text = textOf(written["r.md"]);
    expect(text).toContain("# 台账读入报告");
    expect(text).toContain("- 不是记录的行：小计2行（第8、11行）；合计1行（第12行）");
    expect(text).toContain("- 与各行之和相符的合计：3");
  });
});
