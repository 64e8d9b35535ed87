import { mapping, money } from "../case.js";

/** The columns of the id and the name. */
export const idAndName = { 项目编号: "projectId", 项目名称: "name" } as const;

/** A mapping of the id, the name and one amount. */
export const plain = mapping({ ...idAndName, "总投资（万元）": "totalInvestment 万元" });

/** The fields that it fills. */
export const columns = "projectId name totalInvestment";

/** One project. */
export const first = { projectId: "1", name: "甲项目", totalInvestment: money("1000000") };

/** Another one. */
export const second = { projectId: "2", name: "乙项目", totalInvestment: money("2500000") };

/** A project with nothing but an id and a name. */
export const named = (number: number) => ({ projectId: String(number), name: `项目${number}` });

/** A table of which so many rows were read by a mapping. */
export const mapped = (rowsRead: number, headerRow = 1) =>
  ({ state: "mapped", headerRows: [headerRow], rowsRead }) as const;
