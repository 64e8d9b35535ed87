import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { guideSteps, printedBy } from "../guide-steps.js";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = fileURLToPath(new URL("../..", import.meta.url));

describe.each([
  ["one-word-many-figures", "en", "en"],
  ["one-word-many-figures", "zh", "zh-Hans"],
  ["what-was-known-when", "en", "en"],
  ["what-was-known-when", "zh", "zh-Hans"],
])("the guide %s (%s)", (page, folder, locale) => {
  it("shows what its commands print", () => {
    const guide = readFileSync(`${root}/docs/guide/${folder}/${page}.md`, "utf8");
    const found = guideSteps(guide);
    expect(found.length).toBeGreaterThan(0);
    for (const [command, printed] of found) {
      expect(`$ ${command}\n${printedBy(command, here, locale)}`).toBe(`$ ${command}\n${printed}`);
    }
  });
});
