import { expect, it } from "vitest";
import { mapping, projects, questions, readExample } from "./main.js";

it("asks what the headers leave open", async () => {
  expect(await questions()).toEqual([
    expect.stringContaining("列“开工时间”可能指 startedOn、plannedStartOn"),
    expect.stringContaining("没有哪一列是“projectId”"),
  ]);
});

it("reads every project once that is answered", async () => {
  const records = (await projects()).map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(records).toHaveLength(6);
  expect(records[2]).toMatchObject({
    name: "冷链物流中心",
    industry: "G",
    signedOn: "2023-03-08",
    totalInvestment: { amount: "120000000", currency: "CNY" },
  });
});

it("leaves out what is no record, and finds the totals right", async () => {
  const { problems, report } = await readExample(mapping);
  expect(problems).toEqual([]);
  const [sheet] = report.files[0]?.sheets ?? [];
  const skipped = sheet?.rowsSkipped.map(({ reason, rows }) => [reason, rows]);
  expect(skipped).toEqual([
    ["subtotal", [8, 11]],
    ["total", [12]],
    ["note", [13, 14]],
  ]);
  expect(sheet?.totals.map(({ outcome }) => outcome)).toEqual(["agrees", "agrees", "agrees"]);
});
