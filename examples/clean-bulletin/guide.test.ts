import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { guideSteps, printedBy } from "../guide-steps.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const files = ["ledger-2023-09.xlsx", "ledger-2023-09-mended.xlsx", "mapping.json", "waivers.json"];

describe.each([
  ["en", "en"],
  ["zh", "zh-Hans"],
])("the guide to a clean bulletin (%s)", (folder, locale) => {
  it("shows what its commands print", () => {
    const guide = readFileSync(`${root}/docs/guide/${folder}/clean-bulletin.md`, "utf8");
    const found = guideSteps(guide);
    expect(found.length).toBe(4);
    const work = mkdtempSync(join(tmpdir(), "ipms-guide-"));
    for (const name of files) {
      cpSync(fileURLToPath(new URL(name, import.meta.url)), join(work, name));
    }
    for (const [command, printed] of found) {
      expect(`$ ${command}\n${printedBy(command, work, locale)}`).toBe(`$ ${command}\n${printed}`);
    }
    rmSync(work, { recursive: true });
  });
});
