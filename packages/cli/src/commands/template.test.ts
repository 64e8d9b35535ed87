import { describe, expect, it } from "vitest";
import { call, textOf } from "../../testing.js";

const flat = (text: string): string => text.replaceAll(/\s+/g, " ");

describe("ipms template", () => {
  it("writes a workbook, in the language of the caller", async () => {
    const argv = ["template", "-o", "台账.xlsx", "--locale", "zh-Hans"];
    const { code, err, written } = await call(argv);
    expect([code, err]).toEqual([0, "已写出：台账.xlsx\n"]);
    expect(textOf(written["台账.xlsx"]?.subarray(0, 2))).toBe("PK");
  });

  it("writes a CSV whose headers are read without a question", async () => {
    const { code, out } = await call(["template", "-f", "csv", "-o", "-", "--locale", "zh-Hans"]);
    expect([code, out.slice(0, 6)]).toEqual([0, "\ufeff*项目编号"]);
    const cells = out.trim().split(",");
    const row = cells.map((header) => (/项目编号|项目名称/.test(header) ? "甲" : ""));
    const filled = { "项目.csv": `${out}${row.join(",")}\r\n` };
    const map = await call(["map", "项目.csv"], filled);
    expect([map.code, map.out]).toEqual([0, expect.not.stringContaining("Open questions")]);
  });

  it.each([
    ["the output is missing", []],
    ['no table "project"; did you mean projects', ["-o", "a.xlsx", "--table", "project"]],
    ["a CSV file holds one table", ["-o", "a.csv", "--table", "projects,signings"]],
    ["already exists; --force replaces it", ["-o", "b.xlsx"]],
    ["is not a value of --format", ["-o", "a.xlsx", "--format", "pdf"]],
  ])("refuses: %s", async (words, argv) => {
    const { code, err, written } = await call(["template", ...argv], { "b.xlsx": "mine" });
    expect([code, written]).toEqual([2, {}]);
    expect(flat(err)).toContain(words);
  });

  it("replaces a file by force", async () => {
    const argv = ["template", "-o", "b.xlsx", "--force"];
    expect((await call(argv, { "b.xlsx": "mine" })).code).toBe(0);
  });
});
