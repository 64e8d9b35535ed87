import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { importsOf, packageImports, type PackageImport } from "./import-direction.js";
import { inRepository } from "./repository.js";

/** What each package may import when it runs, beside its own files. The list is the architecture. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  core: ["date-fns", "decimal.js"],
  codelists: ["@ipms/core"],
  schema: ["@ipms/core", "@ipms/codelists", "zod"],
  metrics: ["@ipms/core", "@ipms/codelists"],
  rules: ["@ipms/core", "@ipms/codelists", "@ipms/schema", "@ipms/metrics", "zod"],
  files: [
    "@ipms/core",
    "@ipms/codelists",
    "@ipms/schema",
    "hyparquet-compressors",
    "hyparquet-writer",
  ],
  sql: ["@ipms/core", "@ipms/codelists", "@ipms/metrics", "@duckdb/node-api", "pg"],
  charts: ["@ipms/core", "@ipms/codelists", "@ipms/metrics", "echarts"],
};

const isNode = ({ imported }: PackageImport) => imported.startsWith("node:");
const atRunTime = ({ typeOnly }: PackageImport) => !typeOnly;
const places = (imports: readonly PackageImport[]) =>
  imports.map(({ file, imported }) => `${file} imports ${imported}`);

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

function manifestOf(name: string): Manifest {
  return JSON.parse(readFileSync(inRepository(`packages/${name}/package.json`), "utf8"));
}

describe.each([...Object.keys(mayImport), "cli"])("packages/%s", (name) => {
  const imports = packageImports(`packages/${name}`);

  it("runs on declared dependencies only", () => {
    const { dependencies, peerDependencies } = manifestOf(name);
    const declared = new Set(Object.keys({ ...dependencies, ...peerDependencies }));
    const undeclared = imports.filter(
      (found) => atRunTime(found) && !isNode(found) && !declared.has(found.imported),
    );
    expect(places(undeclared)).toEqual([]);
  });

  it("names in its types only what its users install with it", () => {
    const { dependencies, peerDependencies } = manifestOf(name);
    const declared = new Set(Object.keys({ ...dependencies, ...peerDependencies }));
    const missing = imports.filter((found) => !isNode(found) && !declared.has(found.imported));
    expect(places(missing)).toEqual([]);
  });
});

describe.each(Object.entries(mayImport))("packages/%s", (name, allowed) => {
  it(`depends on ${allowed.join(", ")} and nothing else`, () => {
    const imports = packageImports(`packages/${name}`).filter(atRunTime);
    const others = imports.filter((found) => {
      const nodeEdge = name === "sql" || (name === "files" && /\/node[./]/.test(found.file));
      return !allowed.includes(found.imported) && !(nodeEdge && isNode(found));
    });
    expect(places(others)).toEqual([]);
  });
});

describe("gateways", () => {
  const core = packageImports("packages/core");

  it.each([
    ["decimal.js", "packages/core/src/decimal/"],
    ["date-fns", "packages/core/src/date/"],
  ])("%s is imported in %s only", (library, folder) => {
    const users = core.filter(({ imported }) => imported === library);
    expect(users.length).toBeGreaterThan(0);
    expect(places(users.filter(({ file }) => !file.startsWith(folder)))).toEqual([]);
  });
});

describe("importsOf", () => {
  it("sees every way to import, and which of them vanish", () => {
    const source = `
      import { z } from "zod";
      import type { Table } from "@ipms/core";
      import { addMonths } from "date-fns/addMonths";
      import { local } from "./local.js";
      export type { Text } from "@ipms/core/text";
      export * from "@ipms/schema";
      type Late = import("typescript").Node;
      const late = import("node:fs");
    `;
    expect(importsOf(source)).toEqual([
      { imported: "zod", typeOnly: false },
      { imported: "@ipms/core", typeOnly: true },
      { imported: "date-fns", typeOnly: false },
      { imported: "@ipms/core", typeOnly: true },
      { imported: "@ipms/schema", typeOnly: false },
      { imported: "typescript", typeOnly: true },
      { imported: "node:fs", typeOnly: false },
    ]);
  });
});
