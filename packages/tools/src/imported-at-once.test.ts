import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, expect, it } from "vitest";
import { importedAtOnce, importingAtOnce } from "./imported-at-once.js";

const folder = mkdtempSync(join(tmpdir(), "ipms-at-once-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("imports our own modules at once, and those of others when they are asked for", () => {
  const source = [
    '/** Such as `import("./a.js")`:',
    ' * import("./a.js") */',
    'const { one } = await import("./a.js");',
    'type Rules = typeof import("./a.js");',
    'const both = [import("@ipms/core"), import("./a.js"), import("pg")];',
  ].join("\n");
  expect(importingAtOnce(source).split("\n").slice(1)).toEqual([
    ' * import("./a.js") */',
    "const { one } = await Promise.resolve(importedAtOnce0);",
    'type Rules = typeof import("./a.js");',
    'const both = [Promise.resolve(importedAtOnce1), Promise.resolve(importedAtOnce0), import("pg")];',
  ]);
  expect(importingAtOnce(source)).toMatch(
    /^import \* as importedAtOnce0 from ".\/a.js"; import \* as importedAtOnce1 from "@ipms\/core";/,
  );
  expect(importingAtOnce("export {};\n")).toBe("export {};\n");
});

it("leaves no wrapped module in a bundle", async () => {
  const sources = join(folder, "packages/cli/src");
  mkdirSync(sources, { recursive: true });
  writeFileSync(join(sources, "one.ts"), 'export const two = async () => import("./two.js");');
  writeFileSync(join(sources, "two.ts"), "export const value: number = 2;");
  const bundle = async (plugins: readonly ReturnType<typeof importedAtOnce>[]): Promise<string> => {
    const { outputFiles } = await build({
      entryPoints: [join(sources, "one.ts")],
      bundle: true,
      write: false,
      format: "cjs",
      supported: { "dynamic-import": false },
      plugins: [...plugins],
    });
    return outputFiles[0]?.text ?? "";
  };
  expect(await bundle([])).toContain("__esm");
  const flat = await bundle([importedAtOnce()]);
  expect(flat).not.toContain("__esm");
  expect(flat).toContain("value = 2");
});
