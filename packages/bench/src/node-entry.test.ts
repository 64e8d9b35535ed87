import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

const folders = join(import.meta.dirname, "../..");

/** What a package exports to those who import it. */
interface Entry {
  readonly node: string;
  readonly default: string;
}

const entries = readdirSync(folders).flatMap((folder) => {
  const path = join(folders, folder, "package.json");
  const { exports = {} } = JSON.parse(readFileSync(path, "utf8")) as {
    readonly exports?: Readonly<Record<string, string | Partial<Entry>>>;
  };
  return Object.entries(exports).flatMap(([name, target]) =>
    typeof target === "object" && target.node !== undefined && target.default !== undefined
      ? [[join(folder, name), { node: target.node, default: target.default }] as const]
      : [],
  );
});

const fileOf = (entry: string, target: string): string =>
  join(folders, entry.split("/")[0] ?? "", target);

/** The files of the package that a file loads at once, itself included. */
function loadedBy(file: string, known: Set<string> = new Set()): ReadonlySet<string> {
  if (known.has(file)) return known;
  known.add(file);
  const imports = readFileSync(file, "utf8").matchAll(
    /^(?:import|export)\b[^;]*?"(\.{1,2}\/[^"]+)";/gm,
  );
  for (const [, path = ""] of imports) loadedBy(join(dirname(file), path), known);
  return known;
}

describe.each(entries)("%s", (name, entry) => {
  it("gives Node what it gives everybody", async () => {
    const [forNode, forAll] = await Promise.all(
      [entry.node, entry.default].map(
        (target) => import(fileOf(name, target)) as Promise<Record<string, unknown>>,
      ),
    );
    expect(Object.keys(forNode ?? {}).toSorted()).toEqual(Object.keys(forAll ?? {}).toSorted());
  });

  it("takes few files in Node", () => {
    expect(loadedBy(fileOf(name, entry.node)).size).toBeLessThan(10);
  });
});

it("knows every library, and how many files there would be", () => {
  expect(entries.map(([name]) => name)).toEqual([
    "charts",
    "codelists",
    "codelists/divisions",
    "core",
    "files",
    "files/node",
    "metrics",
    "metrics/elsewhere",
    "rules",
    "schema",
    "sql",
  ]);
  expect(loadedBy(fileOf("rules", "./dist/index.js")).size).toBeGreaterThan(100);
});
