import { fieldsOf, type TableName, tableNames } from "@ipms/schema";
import { describe, expect, it } from "vitest";
import { readHeader } from "../read-header.js";
import { aliases } from "./index-of-aliases.js";

/** A header in one word: its fields with ? between them, its unit behind. */
function read(header: string, table: TableName): string {
  const { candidates, unit, outside } = readHeader(header, table);
  const fields = outside ?? candidates.map(({ field }) => field).join(" ? ");
  return unit === undefined ? fields : `${fields} [${unit}]`;
}

const t = (table: TableName, rows: readonly (readonly [string, string])[]) =>
  describe(`a header of ${table}`, () => {
    it.each(rows)("%s is %s", (header, expected) => expect(read(header, table)).toBe(expected));
  });

t("fundReceipts", [
  ["到位资金", "received"],
  ["投资方实际到资额[亿元]", "received [亿元]"],
  ["当年到位资金情况(亿元)", "received [亿元]"],
  ["本月到位资金", "received"],
  ["到账金额", "received"],
  ["到资金额(亿元)", "received [亿元]"],
  ["实际进资", "received"],
  ["累计到位资金", ""],
  ["到账时间", "receivedOn"],
  ["内外资", "originScope"],
]);
t("fundBalances", [
  ["累计实际到资总额[亿元]", "cumulative [亿元]"],
  ["现阶段到资情况(亿元)", "cumulative [亿元]"],
  ["累计到位资金", "cumulative"],
  ["累计实际投入资金规模（亿元）", "cumulative [亿元]"],
  ["实际投入资金规模（亿元）", "cumulative [亿元]"],
  ["本月到位资金", ""],
]);
t("attributions", [
  ["分配比例", "share"],
  ["占比（%）", "share [%]"],
]);
t("targets", [
  ["目标任务(亿)", "value [亿]"],
  ["指标", "metric"],
]);
t("exchangeRates", [["汇率", "rate"]]);
t("calendars", [["是否工作日", "working"]]);
t("signings", [["签约金额（万元）", "committed [万元]"]]);
t("evidence", [["施工许可证", "reference"]]);
t("targetPlans", [["累计目标", "cumulativeValue"]]);

describe("without a table", () => {
  it("asks whether funds are of a period or cumulative", () => {
    const { candidates } = readHeader("到位资金（亿元）");
    expect(candidates).toEqual([
      { table: "fundReceipts", field: "received", confidence: "ambiguous" },
      { table: "fundBalances", field: "cumulative", confidence: "ambiguous" },
    ]);
  });
  it("is certain of words of one table", () => {
    expect(readHeader("固定资产投资").candidates).toEqual([
      { table: "projects", field: "fixedAssetInvestment", confidence: "exact" },
    ]);
  });
});

describe("every label", () => {
  it.each(tableNames.flatMap((table) => fieldsOf(table).map((field) => [table, field] as const)))(
    "of %s reads as its field",
    (table, { field, labels }) => {
      for (const header of [field, labels.en, labels["zh-Hans"]]) {
        const match = readHeader(header, table).candidates;
        expect(match[0]).toEqual({ table, field, confidence: "exact" });
        expect(match).toHaveLength(1);
      }
    },
  );
});

it("has aliases of fields only", () => {
  for (const table of tableNames) {
    const fields = new Set(fieldsOf(table).map(({ field }) => field));
    expect(Object.keys(aliases[table]).filter((field) => !fields.has(field))).toEqual([]);
  }
});
