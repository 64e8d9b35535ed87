import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";
import { ruleFiles } from "../generate/rule-files.js";
import { filesUnder, inRepository } from "../repository.js";
import { mutatedSource } from "./code-mutants.js";
import type { JudgedExample, RulesEntry } from "./judges-as-said.js";
import type { Mutant } from "./mutant.js";
import { installSwitch, type MutantSwitch } from "./mutant-switch.js";

/** The rules with the mutants of their code in them. */
export interface MutatedRules extends RulesEntry {
  /** The examples and boundary cases of each rule, by id. */
  readonly examples: Readonly<Record<string, readonly JudgedExample[]>>;
  /** The ledgers that an example becomes when a value is lost; no rule may break by one. */
  readonly withGaps: (example: JudgedExample) => readonly JudgedExample[];
  /** The tests that stand beside what is mutated. */
  readonly tests: readonly (() => boolean)[];
  /** The mutants, by their numbers. */
  readonly mutants: readonly Mutant[];
  /** Which mutant is awake. */
  readonly state: MutantSwitch;
  /** The numbers of mutants that code asks for when it is loaded, before one can be awake. */
  readonly askedEarly: ReadonlySet<number>;
}

const folder = inRepository("packages/rules/src");
const testStandIn = inRepository("packages/tools/src/mutation/test-stand-in.ts");

/** Builds the rules with every mutant of their functions written into them, and loads them. */
export async function mutatedRules(): Promise<MutatedRules> {
  const mutants: Mutant[] = [];
  const { outputFiles } = await build({
    stdin: {
      contents: entrySource(),
      resolveDir: folder,
      loader: "ts",
    },
    bundle: true,
    charset: "utf8",
    conditions: ["@ipms/source"],
    format: "esm",
    ignoreAnnotations: true,
    platform: "node",
    plugins: [mutating(mutants)],
    target: "node20",
    treeShaking: false,
    write: false,
  });
  const temporary = mkdtempSync(join(tmpdir(), "ipms-mutants-"));
  const module = join(temporary, "rules.mjs");
  try {
    writeFileSync(module, outputFiles[0]?.text ?? "");
    const state = installSwitch();
    const askedEarly = new Set<number>();
    state.asked = askedEarly;
    const loaded = (await import(pathToFileURL(module).href)) as Omit<
      MutatedRules,
      "mutants" | "state" | "askedEarly"
    >;
    state.asked = undefined;
    return { ...loaded, mutants, state, askedEarly };
  } finally {
    rmSync(temporary, { recursive: true });
  }
}

/**
 * A module of all rules and of what they are judged by. Laws look at the same few cases every time, and do
 * not search for the smallest that fails.
 */
function entrySource(): string {
  const files = ruleFiles();
  const examples = files.map(
    ({ id }, index) => `  "${id}": [...unit${index}.documentation.examples, ...casesOf("${id}")],`,
  );
  return [
    ...files.map(({ path }, index) => `import * as unit${index} from "./${path}";`),
    `import { asExample } from "./boundaries/boundary-case.test-input.ts";`,
    `import { boundaryCases } from "./boundaries/boundary-cases.test-input.ts";`,
    `import fastCheck from "fast-check";`,
    ...testFiles().map((path) => `import "./${path}";`),
    `export { tests } from "vitest";`,
    `fastCheck.configureGlobal({ seed: 1, numRuns: 40, endOnFailure: true });`,
    `export { rules } from "./index.ts";`,
    `export { reportOn } from "./boundaries/report-on.test-input.ts";`,
    `export { isSound } from "./boundaries/is-sound.test-input.ts";`,
    `export { withGaps } from "./boundaries/gaps.test-input.ts";`,
    `const casesOf = (id) => boundaryCases.filter(({ rule }) => rule === id).map(asExample);`,
    `export const examples = {`,
    ...examples,
    `};`,
  ].join("\n");
}

/** Functions of rules, and what rules share. */
const mutated = /^(?!form\/|fields\/|boundaries\/)[a-z]+\/[a-z0-9-]+\.ts$/;
const machinery = /^(baseline|config|diff|figures|generated|report|validate|waivers)\//;
/** What only speed depends on: with other hashes, equal rows are found as well, only later. */
const onlyFast = new Set(["shared/row-hash.ts"]);
const test = /\.test(-prop)?\.ts$/;

function isMutated(unit: string): boolean {
  return mutated.test(unit) && !machinery.test(unit) && !onlyFast.has(unit);
}

/** The tests and laws beside what is mutated. */
function testFiles(): readonly string[] {
  return filesUnder("packages/rules/src")
    .map((path) => path.slice("packages/rules/src/".length))
    .filter((path) => test.test(path) && isMutated(path.replace(test, ".ts")));
}

function mutating(mutants: Mutant[]): Plugin {
  return {
    name: "mutants",
    setup(plugins) {
      plugins.onResolve({ filter: /^vitest$/ }, () => ({ path: testStandIn }));
      plugins.onLoad({ filter: /packages\/rules\/src\/.*\.ts$/ }, ({ path }) => {
        const unit = path.slice(folder.length + 1);
        if (!isMutated(unit)) return undefined;
        const source = mutatedSource(unit, readFileSync(path, "utf8"), mutants.length);
        mutants.push(...source.mutants);
        return { contents: source.code, loader: "ts" };
      });
    },
  };
}
