import { mapping, money } from "../case.js";
import type { WrittenRow } from "../cell.js";
import { idAndName } from "./counted-projects.js";

/** What the columns of an id, a name and one amount mean. */
export const amountColumns = { ...idAndName, "总投资（万元）": "totalInvestment 万元" } as const;

/** The mapping of them. */
export const plain = mapping(amountColumns);

/** The fields that it fills. */
export const columns = "projectId name totalInvestment";

/** Their header as a line, with bars between its cells. */
export const header = "项目编号|项目名称|总投资（万元）";

/** Their header as it stands in a text file. */
export const rawHeader = header.replaceAll("|", ",");

/** Their header as a row of a workbook. */
export const headerRow: WrittenRow = header.split("|");

/** One project. */
export const first = { projectId: "1", name: "甲项目", totalInvestment: money("1000000") };

/** One project as a line. */
export const firstLine = "1|甲项目|100";

/** One project as a row of a workbook. */
export const firstRow: WrittenRow = ["1", "甲项目", { number: "100" }];

/** Another project. */
export const second = { projectId: "2", name: "乙项目", totalInvestment: money("2500000") };

/** Another project as a line. */
export const secondLine = "2|乙项目|250";

/** Another project as a row of a workbook. */
export const secondRow: WrittenRow = ["2", "乙项目", { number: "250" }];
