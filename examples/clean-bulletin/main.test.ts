import { expect, it } from "vitest";
import { errorsOf, validateWorkbook } from "./main.js";

it("finds the mistakes in their cells", async () => {
  const errors = await errorsOf("ledger-2023-09.xlsx");
  expect(errors.map((text) => text.split(" ").slice(0, 2).join(" ")).toSorted()).toEqual([
    "签约项目!D8 SL-005",
    "签约项目!F10 SL-007",
    "签约项目!F5 SL-002",
    "签约项目!H7 SL-004",
    "签约项目!J4 SL-001",
  ]);
  expect(errors.join("\n")).toContain("开工日期2022-03-20早于签约日期2023-01-12");
});

it("finds none once they are mended, and says which figures the ledger carries", async () => {
  const before = await validateWorkbook("ledger-2023-09.xlsx");
  expect(before.report.counts).toMatchObject({ error: 5, warning: 2 });
  expect(before.supported).toEqual([]);
  const after = await validateWorkbook("ledger-2023-09-mended.xlsx");
  expect(after.report.counts).toMatchObject({ error: 0, warning: 0 });
  expect(after.supported.toSorted()).toEqual([
    "average-project-size",
    "commissioning-rate",
    "investment-intensity",
    "lead-time",
    "start-rate",
    "within-window-rate",
  ]);
});
