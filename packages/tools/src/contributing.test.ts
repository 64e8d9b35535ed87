import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inRepository } from "./repository.js";

/** The recipe's file, as CONTRIBUTING.md prints it. */
function recipe(): { readonly path: string; readonly code: string } {
  const text = readFileSync(inRepository("CONTRIBUTING.md"), "utf8");
  const [, section = ""] = text.split("## Adding a metric touches one authored file");
  const [, path = ""] = /`(packages\/metrics\/src\/[\w/-]+\.ts)`/.exec(section) ?? [];
  const [, code = ""] = /```typescript\n([\s\S]*?)```/.exec(section) ?? [];
  return { path, code };
}

const generation = `
import { generateMetrics } from "./generate/metrics.js";
import { changedPaths } from "./write-generated.js";
await generateMetrics();
console.log(JSON.stringify(changedPaths()));
`;

const program = `
import { evaluate, formatResult, ledgerOf, terminationRate } from "./index.js";
const row = (projectId, terminatedOn) => ({ projectId, name: projectId, signedOn: "2023-02-01", terminatedOn });
const { ledger } = ledgerOf({ projects: [row("1", "2023-05-04"), row("2", null), row("3", null), row("4", "2023-08-01")] });
const result = evaluate(terminationRate, ledger, { period: "2023-H1", asOf: "2023-06-30" });
console.log(formatResult(result, "en"), result.catalogueHash.length > 20);
`;

describe("the recipe for a metric touches one authored file", () => {
  const copy = mkdtempSync(join(tmpdir(), "ipms-recipe-"));
  const { path, code } = recipe();
  const node = (...words: readonly string[]): string =>
    execFileSync(process.execPath, words, { cwd: copy, encoding: "utf8" });
  const tsx = (file: string): string =>
    node(inRepository("node_modules/tsx/dist/cli.mjs"), "--conditions=@ipms/source", file);

  beforeAll(() => {
    symlinkSync(inRepository("node_modules"), join(copy, "node_modules"));
    for (const name of ["metrics", "tools"]) {
      const folder = join(copy, "packages", name);
      mkdirSync(folder, { recursive: true });
      for (const part of ["src", "package.json"]) {
        cpSync(inRepository(`packages/${name}/${part}`), join(folder, part), { recursive: true });
      }
      symlinkSync(inRepository(`packages/${name}/node_modules`), join(folder, "node_modules"));
    }
    writeFileSync(join(copy, path), code);
    writeFileSync(join(copy, "packages/tools/src/recipe.mts"), generation);
    writeFileSync(join(copy, "packages/metrics/src/recipe.mts"), program);
  });

  afterAll(() => rmSync(copy, { recursive: true }));

  it("is registered, published and described by the generator", () => {
    const changed = JSON.parse(tsx("packages/tools/src/recipe.mts")) as readonly string[];
    expect(changed).toContain("packages/metrics/artifacts/metrics/termination-rate.json");
    const registry = readFileSync(join(copy, "packages/metrics/src/generated/registry.ts"), "utf8");
    expect(registry).toContain('"termination-rate": terminationRate');
  });

  it("passes the contract checks and computes its examples", () => {
    writeFileSync(
      join(copy, "vitest.config.mjs"),
      `const resolve = { conditions: ["@ipms/source"] };
export default { resolve, ssr: { resolve }, test: { include: ["packages/metrics/src/{contract,examples}.test.ts"] } };`,
    );
    const vitest = inRepository("node_modules/vitest/vitest.mjs");
    const report = JSON.parse(node(vitest, "run", "--root", copy, "--reporter=json")) as {
      readonly success: boolean;
      readonly testResults: readonly { assertionResults: readonly { fullName: string }[] }[];
    };
    const names = report.testResults.flatMap((file) =>
      file.assertionResults.map(({ fullName }) => fullName),
    );
    expect(report.success).toBe(true);
    expect(names.filter((name) => name.includes("termination-rate")).length).toBeGreaterThan(5);
  });

  it("answers over a ledger: one of four was terminated by the end of June", () => {
    expect(tsx("packages/metrics/src/recipe.mts").trim()).toBe("25.0% true");
  });
});
