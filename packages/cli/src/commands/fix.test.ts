import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { call, textOf } from "../../testing.js";
import { widthOf } from "../terminal/width-of.js";

const text =
  "projectId,name,signedOn,contractType,totalInvestment.amount,totalInvestment.currency\n" +
  "P-1,电池项目,2023/6/18,正式合同,5000万元,人民币\n" +
  "P-2,物流园,约2023年,formal-contract,5000,CNY\n";
const fixed = text
  .replace("2023/6/18", "2023-06-18")
  .replace("正式合同", "formal-contract")
  .replace("5000万元,人民币", "50000000,CNY");
const good = "projectId,name,signedOn\nP-1,甲,2023-06-18\n";
const bad = good.replace("2023-06-18", "2023/6/18");

describe("ipms fix", () => {
  it("shows what it would do within 80 columns, and writes nothing", async () => {
    const { code, out, written } = await call(["fix", "projects.csv", "--output", "b.csv"], {
      "projects.csv": text,
      "b.csv": "of last month",
    });
    expect(code).toBe(1);
    expect(written).toEqual({});
    expect(out).toMatch(/^2:3 +signedOn +2023\/6\/18 +2023-06-18 +date$/m);
    expect(out).toContain("Safe fixes: 3");
    expect(out).toContain("Values that a person must decide: 1");
    expect(out).toContain("\n  A date exists (date-exists): 1\n");
    for (const line of out.split("\n")) expect(widthOf(line)).toBeLessThanOrEqual(80);
  });

  it("says so in Chinese", async () => {
    const files = { "projects.csv": text };
    const { out } = await call(["fix", "projects.csv", "--locale", "zh-Hans"], files);
    expect(out).toMatch(/^2:3 +signedOn +2023\/6\/18 +2023-06-18 +日期写法$/m);
    expect(out).toContain("安全修正：3处");
    expect(out).toContain("\n  日期真实存在（date-exists）：1\n");
    for (const line of out.split("\n")) expect(widthOf(line)).toBeLessThanOrEqual(80);
  });

  it("writes a copy, and ends with 1 while something is left to decide", async () => {
    const argv = ["fix", "projects.csv", "--output", "b.csv", "--apply"];
    const { code, err, written } = await call(argv, { "projects.csv": text });
    expect(code).toBe(1);
    expect(err).toContain("Written: b.csv");
    expect(Object.keys(written)).toEqual(["b.csv"]);
    expect(textOf(written["b.csv"])).toBe(fixed);
  });

  it("ends with 0 where nothing is left, and where there is nothing to fix", async () => {
    const argv = ["fix", "projects.csv", "--output", "-", "--apply"];
    const applied = await call(argv, { "projects.csv": bad });
    expect(applied).toMatchObject({ code: 0, out: good });
    expect((await call(["fix", "projects.csv"], { "projects.csv": good })).code).toBe(0);
    expect((await call(["fix", "projects.csv"], { "projects.csv": bad })).code).toBe(1);
  });

  it("uses a patch that somebody reviewed", async () => {
    const files = { "projects.csv": text };
    const wrote = await call(["fix", "projects.csv", "--write-patch", "fixes.json"], files);
    const patch = textOf(wrote.written["fixes.json"]);
    expect((await call(["fix", "projects.csv", "--format", "json"], files)).out).toBe(patch);
    // Taking out the line of the contract type leaves the JSON well formed.
    const kept = patch.split("\n").filter((line) => !line.includes("contractType"));
    const argv = ["fix", "projects.csv", "--patch", "kept.json", "-o", "b.csv", "--apply"];
    const reviewed = kept.join("\n").replace(/,\n {2}\]/, "\n  ]");
    const { written } = await call(argv, { ...files, "kept.json": reviewed });
    expect(textOf(written["b.csv"])).toBe(fixed.replace("formal-contract", "正式合同"));
  });

  it("says which fixes of a patch do not fit any more", async () => {
    const { out: patch } = await call(["fix", "projects.csv", "-f", "json"], {
      "projects.csv": bad,
    });
    const argv = ["fix", "projects.csv", "--patch", "p.json", "-o", "b.csv", "--apply"];
    const files = { "projects.csv": bad.replace("6/18", "6/19"), "p.json": patch };
    const { code, out } = await call(argv, files);
    expect(code).toBe(1);
    expect(out).toContain("Fixes that do not fit the files: 1");
    expect(out).toContain("Safe fixes that the patch does not hold: 1");
    expect(out.replace(/\s+/g, " ")).toContain(
      'the cell holds "2023/6/19" and no longer "2023/6/18"',
    );
  });

  it("fixes the tables of a folder", async () => {
    const folder = mkdtempSync(join(tmpdir(), "fix-"));
    writeFileSync(join(folder, "projects.csv"), bad);
    writeFileSync(join(folder, "ledger.json"), '{"asOf":"2023-09-30"}');
    const argv = ["fix", folder, "--output", "copy", "--apply"];
    const { code, written } = await call(argv);
    expect(code).toBe(0);
    expect(textOf(written["copy/projects.csv"])).toBe(good);
    expect(textOf(written["copy/ledger.json"])).toBe('{"asOf":"2023-09-30"}');
  });

  it("says what to do with a ledger in other words", async () => {
    const files = { "台账.csv": "项目编号,项目名称,签约日期\nP-1,甲,2023/6/18\n" };
    const { out } = await call(["fix", "台账.csv"], files);
    expect(out).toContain('"ipms convert"');
  });

  it.each([
    [["--apply"], "say where the fixed copy goes"],
    [["--apply", "--output", "./projects.csv", "--force"], "is the ledger itself"],
    [["--apply", "--output", "there.csv"], "already exists"],
    [["--patch", "there.csv"], "is not JSON"],
    [["--patch", "other.json"], "this is not a file of fixes"],
    [["--write-patch", "there.csv"], "already exists"],
  ])("refuses %j", async (options, message) => {
    const files = { "projects.csv": bad, "there.csv": "", "other.json": "[]" };
    const { code, err, written } = await call(["fix", "projects.csv", ...options], files);
    expect(code).toBe(2);
    expect(err.replace(/\s+/g, " ")).toContain(message);
    expect(written).toEqual({});
  });
});
