import { startedProjects } from "@ipms/metrics";
import { expect, it } from "vitest";
import { compileSql } from "../compile-sql.js";
import { remark } from "./remark.js";

const question = { period: "2022-H1", asOf: "2022-06-30" } as const;

it("says which measure a part of a query counts, and what a condition is for", async () => {
  const statements = await compileSql([startedProjects], question, "duckdb");
  const text = statements.map((statement) => statement.text).join("\n");
  expect(text).toContain("/* started-projects */ 3 * ");
  expect(text).toContain('/* duplicate-id */ (p."is_repeat" = 0) AS "is_0"');
});

it("says nothing in words of a user", async () => {
  const named = { ...startedProjects, id: "x */ DROP TABLE projects; /*" };
  const statements = await compileSql([named], question, "duckdb");
  expect(statements.map(({ text }) => text).join("\n")).not.toContain("DROP");
  expect(["a */ b", "a--b", "项目", "A", ""].map((name) => remark(name))).toEqual([
    "",
    "",
    "",
    "",
    "",
  ]);
});
