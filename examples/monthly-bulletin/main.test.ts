import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { writeBulletins } from "./main.js";

const folder = mkdtempSync(join(tmpdir(), "ipms-bulletin-"));
const rows = (file: string) =>
  readFileSync(join(folder, file), "utf8")
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) => line.slice(2, -2).split(" | "));

beforeAll(() => writeBulletins(folder));
afterAll(() => rmSync(folder, { recursive: true }));

it("has a row for every month and one for the half-year, in both languages", () => {
  const [chinese, english] = [rows("bulletin.zh.md"), rows("bulletin.en.md")];
  expect(chinese.map(([month]) => month)).toEqual([
    "月份",
    ":--",
    ...[1, 2, 3, 4, 5, 6].map((month) => `2022年${month}月`),
    "**合计**",
  ]);
  expect(english).toHaveLength(chinese.length);
  expect(english[0]?.slice(1)).toContain("Start rate");
});

it("counts 176 projects, month by month and in all, and computes the whole rate anew", () => {
  const [head = [], , ...body] = rows("bulletin.zh.md");
  const signed = body.map((row) => Number(row[1]));
  expect(signed.slice(0, -1).reduce((sum, count) => sum + count, 0)).toBe(176);
  expect(signed.at(-1)).toBe(176);
  // 107 of 176 had started.
  expect(body.at(-1)?.[head.indexOf("开工率")]).toBe("60.8%");
});
