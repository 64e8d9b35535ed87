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

afterAll(() => rm(project, { recursive: true, force: true }));

describe("a stranger's project", () => {
  it.each(entryPoints)("imports %s as an ES module", async (entryPoint) => {
    await writeFile(
      join(project, "import.mjs"),
      `import * as all from "${entryPoint}";\nconsole.log(Object.keys(all).length);\n`,
    );
    expect(Number(await run("node", "import.mjs"))).toBeGreaterThan(0);
  });

  it.each(entryPoints)("requires %s from CommonJS", async (entryPoint) => {
    await writeFile(
      join(project, "require.cjs"),
      `console.log(Object.keys(require("${entryPoint}")).length);\n`,
    );
    expect(Number(await run("node", "require.cjs"))).toBeGreaterThan(0);
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

  it("runs the ipms command", async () => {
    expect(await run("node_modules/.bin/ipms", "--help")).toContain("Usage: ipms");
  });
});
