import { isAscii } from "node:buffer";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const dist = join(import.meta.dirname, "../../cli/dist");
const codeOf = (file: string): string => readFileSync(join(dist, file), "latin1");

/** The modules that run commands, as the bundles name each module before its code. */
function commandsIn(bundle: string): readonly string[] {
  const named = codeOf(bundle).matchAll(/\/\/ packages\/cli\/src\/commands\/run-([a-z-]+)\.ts/g);
  return [...new Set([...named].map(([, name = ""]) => name))];
}

it("the program of ipms validate holds no other command", () => {
  expect(commandsIn("program.cjs").length).toBeGreaterThan(15);
  expect(commandsIn("validate.cjs")).toEqual(["validate"]);
});

const filesBeside = readdirSync(join(dist, "validate")).map((name) => `validate/${name}`);

it("programs are in ASCII, which is read without decoding", () => {
  for (const program of ["program.cjs", "validate.cjs", ...filesBeside]) {
    expect([program, isAscii(readFileSync(join(dist, program)))]).toEqual([program, true]);
  }
});

it("every library in it stands in the notices", () => {
  const notices = readFileSync(join(dist, "THIRD-PARTY-NOTICES.txt"), "utf8");
  const libraries = ["validate.cjs", ...filesBeside].flatMap((file) =>
    [...codeOf(file).matchAll(/\/\/ node_modules\/.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//g)].map(
      ([, name = ""]) => name,
    ),
  );
  expect(new Set(libraries)).toContain("zod");
  const named = new Set(Array.from(notices.matchAll(/^(\S+) \d+\.\S+ \(/gm), ([, name]) => name));
  expect([...new Set(libraries)].filter((name) => !named.has(name))).toEqual([]);
});

it("its modules stand flat, without a function around each", () => {
  const wrapped = /\bvar init_\w+ = __esm\w*\(/g;
  expect(codeOf("program.cjs").match(wrapped)?.length).toBeGreaterThan(1000);
  expect(codeOf("validate.cjs").match(wrapped)).toBeNull();
});

it("what few calls ask for lies in files beside it, and what all ask for does not", () => {
  const beside = filesBeside.map(codeOf);
  const holds = (code: string, module: string): boolean => code.includes(`// ${module}\n`);
  for (const module of [
    "packages/cli/src/load-module.ts",
    "packages/cli/src/output/csv.ts",
    "packages/cli/src/output/json.ts",
  ]) {
    expect([module, beside.filter((code) => holds(code, module)).length]).toEqual([module, 1]);
    expect(holds(codeOf("validate.cjs"), module)).toBe(false);
  }
  for (const module of ["packages/files/src/node.ts", "packages/cli/src/validation/text-form.ts"]) {
    expect([module, holds(codeOf("validate.cjs"), module)]).toEqual([module, true]);
  }
});
