import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../../..");
const command = join(root, "packages/cli");
const folder = mkdtempSync(join(tmpdir(), "ipms-odd-"));
const place = join(folder, "C# 50%?");
/** What stands on the standard error of a command that did as it was told. */
const quiet = /^(?:Written: [^:]+)?$/;

/** Runs the command in the folder, where the files that it is given lie too. */
function run(...argv: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(place, "dist/bin.cjs"), ...argv],
    {
      cwd: place,
      encoding: "utf8",
      env: { ...process.env, IPMS_LOCALE: "en", XDG_CACHE_HOME: folder },
    },
  );
  expect({ stderr, status }).toEqual({ stderr: expect.stringMatching(quiet), status: 0 });
  return stdout;
}

describe("the command in a folder whose name means something in addresses", () => {
  beforeAll(() => {
    mkdirSync(join(place, "dist"), { recursive: true });
    const bundles = readdirSync(join(command, "dist")).filter((name) => name.endsWith(".cjs"));
    for (const name of ["package.json", ...bundles.map((bundle) => join("dist", bundle))])
      copyFileSync(join(command, name), join(place, name));
    cpSync(join(command, "dist/validate"), join(place, "dist/validate"), { recursive: true });
    symlinkSync(join(command, "node_modules"), join(place, "node_modules"), "junction");
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("starts", () => {
    expect(run("list", "metrics")).toContain("start-rate");
  });

  it("finds what is published of itself and of rules", () => {
    const { version } = JSON.parse(readFileSync(join(command, "package.json"), "utf8"));
    expect(run("--version")).toBe(`${version}\n`);
    expect(run("rules", "date-exists")).toContain("A date that cannot be read is absent");
  });

  it("validates a workbook by a mapping and a configuration that lie there", () => {
    for (const name of ["ledger-2023-09-mended.xlsx", "mapping.json"])
      copyFileSync(join(root, "examples/clean-bulletin", name), join(place, name));
    const settings = 'defineConfig({ mapping: "mapping.json", rules: { "date-exists": "off" } })';
    const source = `import { defineConfig } from "@ipms/rules";\nexport default ${settings};\n`;
    writeFileSync(join(place, "ipms.config.ts"), source);
    const report = run("validate", "ledger-2023-09-mended.xlsx", "--as-of", "2023-09-30");
    expect(report).toContain("The ledger passes");
    expect(report).toContain("switched off");
  });

  it("draws a ledger", () => {
    const ledger = join(root, "examples/ledgers/yongzhou-2022-h1");
    const asked = ["--period", "2022-H1", "--as-of", "2022-06-30"];
    run("report", ledger, ...asked, "--output", "page.html", "--charts", "charts");
    expect(readFileSync(join(place, "page.html"), "utf8")).toContain("<svg");
    expect(readFileSync(join(place, "charts/funnel.svg"), "utf8")).toMatch(/^<svg/);
  });
});
