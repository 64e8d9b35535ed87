import { expect, it } from "vitest";
import { findingIdentity } from "./index.js";

const at = (file: string, line: number) =>
  findingIdentity({ rule: "column-meaning-clear", place: { file, line, column: 3 } });

it("is the same in the folders of two months, and another in another line or file", () => {
  const august = at("ledger-08/projects.csv", 1);
  expect(at("ledger-09/projects.csv", 1)).toBe(august);
  expect(at("C:\\ledger-09\\projects.csv", 1)).toBe(august);
  expect(at("projects.csv", 1)).toBe(august);
  expect(at("ledger-08/projects.csv", 2)).not.toBe(august);
  expect(at("ledger-08/signings.csv", 1)).not.toBe(august);
});

it("asks for no place where the record has an id", () => {
  const finding = { rule: "date-exists", table: "projects", record: "P-1", field: "signedOn" };
  const [here, there] = [1, 9].map((line) =>
    findingIdentity({ ...finding, place: { file: "projects.csv", line } }),
  );
  expect(here).toBe(there);
});
