import { expect, it } from "vitest";
import { mappingJson } from "./mapping-json.js";

it("writes the same data, one column a line", () => {
  const mapping = {
    ipmsMapping: 1,
    ignoreSheets: ["说明"],
    tables: [
      {
        sheet: "签约",
        table: "projects",
        idFrom: { projectId: null },
        columns: [
          { header: "项目名称", field: "name" },
          { header: "总投资", field: "totalInvestment", unit: null },
        ],
      },
      { table: "signings", columns: [] },
    ],
  } as const;
  const text = mappingJson(mapping);
  expect(JSON.parse(text)).toEqual(mapping);
  expect(text.split("\n")).toContain('        {"header":"项目名称","field":"name"},');
  expect(JSON.parse(mappingJson({ ipmsMapping: 1, tables: [] }))).toEqual({
    ipmsMapping: 1,
    tables: [],
  });
});
