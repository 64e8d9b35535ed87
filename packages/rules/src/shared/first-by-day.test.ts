import { ledgerOf } from "@ipms/metrics";
import { expect, it } from "vitest";
import { project } from "../fields/fields.js";
import { firstByDay } from "./first-by-day.js";

it.each([
  { days: ["2023-05", "2023-04-30", "2023-04-30"], keys: [0, 0, 0], first: [1, -1, -1] },
  { days: ["2023-04-30", "2023-05-01", "2023-01-01"], keys: [0, 0, 2], first: [0, -1, 2] },
  { days: [null, "2023-05-01", null], keys: [0, 0, 2], first: [1, -1, -1] },
  { days: ["2023-05-01", "2023-01-01", "2023-06-01"], keys: [0, -1, 0], first: [0, -1, -1] },
  { days: [null, null, null], keys: [0, 0, 0], first: [-1, -1, -1] },
])("finds the first of $days by the keys $keys", ({ days, keys, first }) => {
  const projects = days.map((signedOn, row) => ({ projectId: `P-${row}`, name: "项目", signedOn }));
  const { ledger } = ledgerOf({ projects });
  const found = firstByDay(ledger, Int32Array.from(keys), project.signedOn);
  expect(Object.keys(found)).toEqual(["0", "1", "2"]);
  expect([...found]).toEqual(first);
});
