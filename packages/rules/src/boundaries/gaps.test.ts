import { describe, expect, it } from "vitest";
import type { Rule } from "@ipms/core";
import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import type { RuleDocumentation } from "../documentation.js";
import { rules } from "../index.js";
import { isSound } from "./is-sound.test-input.js";
import { reportOn } from "./report-on.test-input.js";
import { withGaps } from "./gaps.test-input.js";

const registry: Readonly<Record<string, Rule>> = rules;
const folder = fileURLToPath(new URL("..", import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((path) => "judge" in (registry[basename(path, ".ts")] ?? {}))
  .filter((path) => readFileSync(folder + path, "utf8").includes("= /* @__PURE__ */ defineRule("));
const units = await Promise.all(
  files.map(async (path) => {
    const module: unknown = await import(new URL(`../${path}`, import.meta.url).href);
    const { documentation } = module as { documentation: RuleDocumentation };
    return { id: basename(path, ".ts"), examples: documentation.examples };
  }),
);

// Rules that are expressions can't break; these are functions.
describe("a value that is lost", () => {
  it.each(units)("breaks no $id, which still accounts for every record", ({ id, examples }) => {
    for (const each of examples.flatMap(withGaps)) {
      const report = reportOn(id, each);
      expect({ each, faults: report.faults }).toEqual({ each, faults: [] });
      expect({ each, sound: isSound(id, report, each) }).toEqual({ each, sound: true });
    }
  });
});
