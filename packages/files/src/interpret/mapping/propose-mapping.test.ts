import { describe, expect, it } from "vitest";
import { tableMappingProblems } from "./check-mapping.js";
import { proposeMapping } from "./propose-mapping.js";

describe("proposeMapping", () => {
  it("fills in what is certain and asks the rest", () => {
    const proposal = proposeMapping(
      [
        "序号",
        "项目名称",
        "总投资（亿元）",
        "固定资产投资",
        "开工时间",
        "联系电话",
        "天气",
        "用地面积(亩)",
      ],
      [["1", "电池项目", "1.2", "5000", "2023.6", "", "晴", "100"]],
    );
    expect(proposal).toEqual({
      table: "projects",
      idFrom: { projectId: null },
      columns: [
        { header: "序号", ignore: "row-number" },
        { header: "项目名称", field: "name" },
        { header: "总投资（亿元）", field: "totalInvestment", unit: "亿元" },
        { header: "固定资产投资", field: "fixedAssetInvestment", unit: null },
        { header: "开工时间", field: null, candidates: ["startedOn", "plannedStartOn"] },
        { header: "联系电话", ignore: "personal-data" },
        { header: "天气", ext: "unmapped.天气" },
        { header: "用地面积(亩)", field: "landAreaMu", unit: "亩" },
      ],
    });
    expect(tableMappingProblems(proposal).map(({ code }) => code)).toEqual([
      "open-unit",
      "open-question",
      "open-id",
    ]);
  });

  it("asks no unit where each cell brings its own", () => {
    const [, column] = proposeMapping(["项目名称", "总投资"], [["a", "5000万元"]]).columns;
    expect(column).toEqual({ header: "总投资", field: "totalInvestment" });
  });

  it("takes the unit of the title row", () => {
    const proposal = proposeMapping(["项目编号", "总投资"], [["a", "5000"]], {
      titleRows: ["某市招商引资项目台账", "单位：万元"],
    });
    expect(proposal.unit).toBe("万元");
    expect(tableMappingProblems(proposal)).toEqual([]);
  });

  it("sees the column of units", () => {
    const proposal = proposeMapping(["项目名称", "总投资", "总投资单位"], [["a", "1", "亿元"]]);
    expect(proposal.columns.slice(1)).toEqual([
      { header: "总投资", field: "totalInvestment", unitColumn: "总投资单位" },
      { header: "总投资单位", ignore: "unit" },
    ]);
  });

  it("tells a column of units from one of offices by its cells", () => {
    const headers = ["项目名称", "总投资", "单位"];
    const amounts = proposeMapping(headers, [
      ["a", "1.2", "亿元"],
      ["b", "3000", "万元"],
    ]);
    expect(amounts.columns.slice(1)).toEqual([
      { header: "总投资", field: "totalInvestment", unitColumn: "单位" },
      { header: "单位", ignore: "unit" },
    ]);
    const offices = proposeMapping(headers, [["a", "1.2", "商务局"]]);
    expect(offices.columns.slice(1)).toEqual([
      { header: "总投资", field: "totalInvestment", unit: null },
      { header: "单位", field: "responsibleUnit" },
    ]);
  });

  it("asks of which day funds beside a project are", () => {
    const headers = ["项目编号", "累计到位资金（万元）", "到位资金(万元)"];
    const proposal = proposeMapping(headers, [], { table: "projects" });
    expect(proposal.columns.slice(1)).toEqual([
      {
        header: "累计到位资金（万元）",
        field: "fundBalances.cumulative",
        unit: "万元",
        values: { balanceOn: null },
      },
      {
        header: "到位资金(万元)",
        field: null,
        candidates: ["fundBalances.cumulative", "fundReceipts.received"],
        unit: "万元",
      },
    ]);
  });

  it("takes the day of funds up to now from the title row", () => {
    const { columns } = proposeMapping(["项目编号", "累计到位资金（万元）"], [], {
      table: "projects",
      titleRows: ["项目台账（截至2023年9月30日）"],
    });
    expect(columns[1]?.values).toEqual({ balanceOn: "2023-09-30" });
  });

  it("asks which of two columns of equal funds is meant", () => {
    const headers = ["项目编号", "累计到位资金", "累计到位资金"];
    const { columns } = proposeMapping(headers, [], { table: "projects" });
    const open = {
      field: null,
      candidates: ["fundBalances.cumulative"],
      values: { balanceOn: null },
    };
    expect(columns.slice(1)).toMatchObject([
      { header: "累计到位资金", ...open },
      { header: "累计到位资金 (2)", ...open },
    ]);
  });

  it("tells equal and empty headers apart", () => {
    const { columns } = proposeMapping(["项目编号", "天气", "", "天气"]);
    expect(columns.slice(1)).toEqual([
      { header: "天气", ext: "unmapped.天气" },
      { header: "(3)", ext: "unmapped.(3)" },
      { header: "天气 (2)", ext: "unmapped.天气 (2)" },
    ]);
  });

  it("finds the table", () => {
    expect(proposeMapping(["到资编号", "项目编号", "到账日期", "到账金额"]).table).toBe(
      "fundReceipts",
    );
    expect(proposeMapping(["日期", "是否工作日"]).table).toBe("calendars");
    expect(proposeMapping([], [], { table: "targets" }).table).toBe("targets");
  });
});
