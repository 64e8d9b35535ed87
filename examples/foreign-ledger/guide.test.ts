import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Every command of a guide with what it prints: a block of sh, and the block of text behind it. */
function steps(guide: string): readonly (readonly [command: string, printed: string])[] {
  const blocks = guide.matchAll(/```sh\n(ipms [\s\S]*?)```\s*```text\n([\s\S]*?)```/g);
  return [...blocks].map(([, command = "", printed = ""]) => [command.trim(), printed]);
}

describe.each([
  ["en", "en"],
  ["zh", "zh-Hans"],
])("the guide to importing (%s)", (folder, locale) => {
  it("shows what its commands print", () => {
    const guide = readFileSync(`${root}/docs/guide/${folder}/importing-a-ledger.md`, "utf8");
    const found = steps(guide);
    expect(found.length).toBeGreaterThan(4);
    const work = mkdtempSync(join(tmpdir(), "ipms-guide-"));
    for (const name of ["ledger-2023-09.csv", "mapping.json"]) {
      cpSync(fileURLToPath(new URL(name, import.meta.url)), join(work, name));
    }
    for (const [command, printed] of found) {
      const words = command.replaceAll("\\\n", " ").split(/\s+/).slice(1);
      const { stdout, stderr } = spawnSync(
        process.execPath,
        [`${root}/packages/cli/dist/bin.js`, ...words],
        { cwd: work, encoding: "utf8", env: { ...process.env, IPMS_LOCALE: locale } },
      );
      expect(`$ ${command}\n${stdout}${stderr}`).toBe(`$ ${command}\n${printed}`);
    }
    rmSync(work, { recursive: true });
  });
});
