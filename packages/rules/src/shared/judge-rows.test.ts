import { expect, it } from "vitest";
import { project } from "../fields/fields.js";
import { judgeFields, judgeRows } from "./judge-rows.js";

it("counts every row once, and words failures only when they are read", () => {
  const asked: number[] = [];
  const judgement = judgeRows(4, (row) => {
    asked.push(row);
    if (row === 0) return "passed";
    return row === 1 ? "absent" : { values: { row: String(row) } };
  });
  expect(judgement.applied).toBe(3);
  expect(judgement.notApplicable).toEqual({ absent: 1 });
  expect(asked).toEqual([0, 1, 2, 3]);
  const [first] = judgement.failures;
  expect(first).toEqual({ row: 2, values: { row: "2" } });
  expect(asked).toEqual([0, 1, 2, 3, 2]);
});

it("points a failure to the field that fails", () => {
  const fields = [project.startedOn, project.completedOn];
  const judgement = judgeFields(2, fields, (row, { field }) =>
    row === 1 && field === "completedOn" ? {} : "passed",
  );
  expect(judgement.applied).toBe(4);
  expect([...judgement.failures]).toEqual([{ row: 1, field: "completedOn" }]);
});

it("judges nothing where there are no fields", () => {
  expect(judgeFields(3, [], () => "passed").applied).toBe(0);
});

it("judges the fields of failing rows again at their places", () => {
  const fields = [project.signedOn, project.startedOn, project.completedOn];
  const judgement = judgeFields(4, fields, (row, { field }, index) =>
    (row + index) % 2 === 1 ? { values: { place: `${row} ${field}` } } : "passed",
  );
  expect(Array.from(judgement.failures, ({ row, field, values }) => [row, field, values])).toEqual(
    [
      [0, "startedOn"],
      [1, "signedOn"],
      [1, "completedOn"],
      [2, "startedOn"],
      [3, "signedOn"],
      [3, "completedOn"],
    ].map(([row, field]) => [row, field, { place: `${row} ${field}` }]),
  );
});
