import { expect, it } from "vitest";
import type { Mapping, TableMapping } from "./mapping.js";
import { mergeMapping } from "./merge-mapping.js";

const mapping = (...tables: readonly TableMapping[]): Mapping => ({ ipmsMapping: 1, tables });

const answered: TableMapping = {
  table: "projects",
  idFrom: { projectId: ["项目名称", "投资方"] },
  unit: "万元",
  columns: [
    { header: "项目名称", field: "name" },
    { header: "总投资（亿元）", field: "totalInvestment", unit: "亿元" },
    { header: "开工时间", field: "startedOn" },
    { header: "备注", ignore: "never read" },
  ],
};

const proposal: TableMapping = {
  table: "projects",
  idFrom: { projectId: null },
  columns: [
    { header: "项目名称", field: "name" },
    { header: "开工 时间", field: null, candidates: ["startedOn", "plannedStartOn"] },
    { header: "总投资(亿元)", field: "totalInvestment", unit: "亿元" },
    { header: "所属园区", field: "park" },
  ],
};

it("keeps every answer, in the order of the table, and adds what is new", () => {
  const [merged] = mergeMapping(mapping(answered), mapping(proposal)).tables;
  expect(merged).toEqual({
    ...answered,
    columns: [
      answered.columns[0],
      answered.columns[2],
      answered.columns[1],
      { header: "所属园区", field: "park" },
      answered.columns[3],
    ],
  });
});

it("asks where a new column means what an answer has given to another", () => {
  const column = { header: "实际开工日期", field: "startedOn" };
  const merged = mergeMapping(mapping(answered), mapping({ table: "projects", columns: [column] }));
  expect(merged.tables[0]?.columns[0]).toEqual({
    header: "实际开工日期",
    field: null,
    candidates: ["startedOn"],
  });
});

it("asks for no id that an answer has given to a column", () => {
  const columns = [{ header: "编号", field: "projectId" }];
  const merged = mergeMapping(mapping({ table: "projects", columns }), mapping(proposal));
  expect(merged.tables[0]?.idFrom).toBeUndefined();
});

it("adds tables that it does not know, each by its own sheet", () => {
  const kept = mapping({ ...answered, sheet: "签约" });
  const funds: TableMapping = { table: "fundReceipts", sheet: "到资", columns: [] };
  const { tables } = mergeMapping(kept, mapping({ ...proposal, sheet: "签约" }, funds));
  expect(tables.map(({ sheet, columns }) => [sheet, columns.length])).toEqual([
    ["签约", 5],
    ["到资", 0],
  ]);
});

it("changes nothing the second time", () => {
  const once = mergeMapping(mapping(answered), mapping(proposal));
  expect(mergeMapping(once, mapping(proposal))).toEqual(once);
});
