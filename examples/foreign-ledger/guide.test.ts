import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { guideSteps, printedBy } from "../guide-steps.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

describe.each([
  ["en", "en"],
  ["zh", "zh-Hans"],
])("the guide to importing (%s)", (folder, locale) => {
  it("shows what its commands print", () => {
    const guide = readFileSync(`${root}/docs/guide/${folder}/importing-a-ledger.md`, "utf8");
    const found = guideSteps(guide);
    expect(found.length).toBeGreaterThan(4);
    const work = mkdtempSync(join(tmpdir(), "ipms-guide-"));
    for (const name of ["ledger-2023-09.csv", "mapping.json"]) {
      cpSync(fileURLToPath(new URL(name, import.meta.url)), join(work, name));
    }
    for (const [command, printed] of found) {
      expect(`$ ${command}\n${printedBy(command, work, locale)}`).toBe(`$ ${command}\n${printed}`);
    }
    rmSync(work, { recursive: true });
  });
});
