import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { publishedPackages, repositoryRoot } from "./published-packages.js";

const packages = publishedPackages();
const entryPoints = packages.flatMap((published) => published.entryPoints);
const execute = promisify(execFile);
let project = "";

/** Runs a program in the stranger's project and answers what it printed. */
async function run(command: string, ...parameters: string[]): Promise<string> {
  try {
    return (await execute(command, parameters, { cwd: project })).stdout.trim();
  } catch (error) {
    // A type checker tells its findings on standard output, which the error's message leaves out.
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error([`${command} failed`, stdout, stderr].join("\n"), { cause: error });
  }
}

/** A blank project elsewhere, with the packed tarballs and zod as its own dependency. */
beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), "ipms-stranger-"));
  await writeFile(join(project, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const filters = packages.flatMap(({ name }) => ["--filter", name]);
  await execute("npx", ["-y", "pnpm@12", ...filters, "-r", "pack", "--pack-destination", project], {
    cwd: repositoryRoot,
  });
  const tarballs = (await readdir(project)).filter((file) => file.endsWith(".tgz"));
  if (tarballs.length !== packages.length) throw new Error(`Packed only ${tarballs.join(", ")}`);
  await run(
    "npm",
    "install",
    "--no-audit",
    "--no-fund",
    "--prefer-offline",
    "zod@^4.6.0",
    ...tarballs.map((file) => `./${file}`),
  );
});

const everyEntryPointSaysSomething = Object.fromEntries(
  entryPoints.map((path) => [path, expect.toSatisfy((count: number) => count > 0)]),
);

/** Loads entry points in one program, and answers how many names each exports. */
async function exportsCounted(file: string, pairs: readonly string[]): Promise<unknown> {
  const counts = "modules.map(([path, module]) => [path, Object.keys(module).length])";
  const program = `const modules = [${pairs.join(", ")}];
    console.log(JSON.stringify(Object.fromEntries(${counts})));`;
  await writeFile(join(project, file), program);
  return JSON.parse(await run("node", file));
}

afterAll(() => rm(project, { recursive: true, force: true }));

describe("a stranger's project", () => {
  it("imports every entry point as an ES module", async () => {
    const imports = entryPoints.map((path) => `[${JSON.stringify(path)}, await import("${path}")]`);
    expect(await exportsCounted("import.mjs", imports)).toEqual(everyEntryPointSaysSomething);
  });

  it("requires every entry point from CommonJS", async () => {
    const imports = entryPoints.map((path) => `[${JSON.stringify(path)}, require("${path}")]`);
    expect(await exportsCounted("require.cjs", imports)).toEqual(everyEntryPointSaysSomething);
  });

  it("type-checks against the declarations, without skipping any", async () => {
    const imports = entryPoints.map((path, at) => `import * as entry${at} from "${path}";`);
    const uses = entryPoints.map((_, at) => `console.log(Object.keys(entry${at}).length);`);
    await writeFile(
      join(project, "program.ts"),
      [
        ...imports,
        'import { startRate } from "@ipms/metrics";',
        ...uses,
        "const figure = startRate({ started: 74, signed: 106 });",
        'console.log(figure.status === "value" ? figure.rounded.text : figure.status);',
        "// @ts-expect-error an input is missing",
        "startRate({ started: 74 });",
      ].join("\n"),
    );
    await writeFile(
      join(project, "tsconfig.json"),
      JSON.stringify({
        compilerOptions: {
          lib: ["ES2023", "DOM"],
          module: "NodeNext",
          noEmit: true,
          skipLibCheck: false,
          strict: true,
          target: "ES2022",
          types: [],
        },
        files: ["program.ts"],
      }),
    );
    const compiler = join(repositoryRoot, "node_modules/typescript/bin/tsc");
    expect(await run("node", compiler, "-p", "tsconfig.json")).toBe("");
  });

  it("holds one copy of zod", async () => {
    const tree = JSON.parse(await run("npm", "ls", "zod", "--all", "--json"));
    const versions = [...JSON.stringify(tree).matchAll(/"zod":\{"version":"([^"]+)"/g)];
    expect(new Set(versions.map((match) => match[1])).size).toBe(1);
  });

  it("reads the published catalogue, with the hash that stands in results", async () => {
    await writeFile(
      join(project, "catalogue.mjs"),
      [
        'import catalogue from "@ipms/metrics/catalogue.json" with { type: "json" };',
        'import { catalogueHash, metrics } from "@ipms/metrics";',
        "const sameHash = catalogue.catalogueHash === catalogueHash;",
        "console.log(sameHash, catalogue.metrics.length === Object.keys(metrics).length);",
      ].join("\n"),
    );
    expect(await run("node", "catalogue.mjs")).toBe("true true");
  });

  it("runs the ipms command", async () => {
    expect(await run("node_modules/.bin/ipms", "--help")).toContain("Usage: ipms");
  });
});
