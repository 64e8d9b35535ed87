import { expect, it } from "vitest";
import { readRule, ruleFiles } from "../rule-files.js";
import { penFor } from "./context.js";
import { rulePage } from "./rule-page.js";

const units = await Promise.all(ruleFiles().map(readRule));

it.each(units)("the page of $id names every field that its function reads", (unit) => {
  if (!("judge" in unit.rule)) return;
  const { reads, mayRead = [] } = unit.rule;
  for (const locale of ["en", "zh-Hans"] as const) {
    const text = rulePage(penFor(locale), unit);
    for (const { table, field } of [...reads, ...mayRead]) {
      expect(text).toContain(`\`${table}.${field}\``);
    }
    expect(text).not.toMatch(/reads \.|：。/);
  }
});
