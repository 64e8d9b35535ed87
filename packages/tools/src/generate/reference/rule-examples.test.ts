import { describe, expect, it } from "vitest";
import { readRule, ruleFiles } from "../rule-files.js";
import { penFor } from "./context.js";
import { exampleText } from "./rule-examples.js";

const units = await Promise.all(ruleFiles().map(readRule));
const pen = penFor("en");

/** The text of the example of a rule that fails. */
function failing(id: string): string {
  const unit = units.find(({ rule }) => rule.id === id);
  const example = unit?.documentation.examples.find(({ findings }) => findings !== undefined);
  if (unit === undefined || example === undefined) throw new Error(`no failing example of ${id}`);
  return exampleText(pen, unit.rule, example);
}

describe.each(units)("the page of $id", ({ rule, documentation }) => {
  it.each(documentation.examples)("shows of an example what the example says: %#", (example) => {
    const text = exampleText(pen, rule, example);
    const { findings = [], notApplicable } = example;
    expect(text.match(/^- Found: /gm) ?? []).toHaveLength(findings.length);
    expect(text.endsWith("Passes.")).toBe(findings.length === 0 && notApplicable === undefined);
    expect(text).not.toMatch(/\*\*\*\*|``/);
    // Every line of a table begins and ends as one, whatever a cell holds.
    expect(text.match(/^\|.*[^|\n]$/gm)).toBeNull();
  });
});

describe("what reading a file found", () => {
  it("stands with its record and field, and without a table that does not have it", () => {
    expect(failing("date-unambiguous")).toMatch(
      /^### January or October\?\n\nWhile a file is read:\n\n- Found: \*\*P-1\*\* `signedOn` – "2023\.1" /,
    );
  });

  it("stands with its place where it concerns a whole file", () => {
    expect(failing("sheet-is-one-table")).toContain("- Found: 台账.xlsx 签约!A40 – ");
    expect(failing("standard-version-known")).toContain("- Found: ");
  });
});
