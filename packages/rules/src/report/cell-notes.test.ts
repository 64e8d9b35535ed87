import { describe, expect, it } from "vitest";
import type { Finding } from "../finding.js";
import { validateInput } from "../validate/validate-input.js";
import { cellNotes } from "./cell-notes.js";

const base = validateInput({ projects: [] }, { asOf: "2023-12-31" });
const finding: Finding = {
  rule: "project-start-not-before-signing",
  version: 1,
  severity: "error",
  table: "projects",
  record: "P-1",
  field: "startedOn",
  place: { file: "l.xlsx", sheet: "项目", cell: "F12" },
  values: { startedOn: "2023-02-10", signedOn: "2023-05-20" },
};
const notesOf = (...findings: readonly Finding[]) => cellNotes({ ...base, findings }, "zh-Hans");

describe("cellNotes", () => {
  it("says on the cell what is wrong and how to mend it", () => {
    const [note] = notesOf(finding);
    expect(note).toMatchObject({ file: "l.xlsx", sheet: "项目", cell: "F12", severity: "error" });
    expect(note?.text).toMatch(
      /^错误：开工日期2023-02-10早于签约日期2023-05-20。请对照合同和施工许可/,
    );
  });

  it("leaves out what stands in no cell, in an earlier cut, or is waived", () => {
    const waiver = { reason: "known", author: "Li", until: "2024-01-01" };
    expect(
      notesOf(
        { ...finding, place: { file: "l.csv", line: 2 } },
        { ...finding, previous: true },
        { ...finding, waiver },
      ),
    ).toEqual([]);
  });
});
