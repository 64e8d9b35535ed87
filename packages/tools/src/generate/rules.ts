import { writeGenerated } from "../write-generated.js";
import { contentHash } from "./canonical-json.js";
import { inEveryLanguage } from "./in-every-language.js";
import { writeRuleReference } from "./reference/write-rule-reference.js";
import { readRule, type RuleFile, ruleFiles, type RuleUnit } from "./rule-files.js";

const generated = "packages/rules/src/generated";
const artifacts = "packages/rules/artifacts";

/**
 * Writes everything that follows from the authored rules: the registry, the artefacts and the hash of
 * what in them decides verdicts.
 */
export async function generateRules(): Promise<void> {
  const files = ruleFiles();
  writeRegistry(files);
  const units = await Promise.all(files.map(readRule));
  const rulesHash = contentHash(units.map(executable));
  writeGenerated(
    `${generated}/rules-hash.ts`,
    [
      "/** The hash of everything in the rules that decides verdicts: no labels, no prose. */",
      `export const rulesHash =\n  "${rulesHash}";`,
    ].join("\n"),
  );
  for (const unit of units) writeJson(`${artifacts}/rules/${unit.id}.json`, artefact(unit));
  writeJson(`${artifacts}/catalogue.json`, { rulesHash, rules: units.map(artefact) });
  writeRuleReference(units);
}

/** Re-exports of all rules, and apart from them the map by id. */
function writeRegistry(files: readonly RuleFile[]): void {
  const exports = files.map((file) => `export { ${file.exportName} } from ${moduleOf(file)};`);
  writeGenerated(`${generated}/definitions.ts`, exports.join("\n"));
  const imports = files.map((file) => `import { ${file.exportName} } from ${moduleOf(file)};`);
  const lines = files.map((file) => `  "${file.id}": ${file.exportName},\n`);
  writeGenerated(
    `${generated}/registry.ts`,
    [
      imports.join("\n"),
      `/** Every rule, by id. */\nexport const rules = {\n${lines.join("")}} as const;\n`,
    ].join("\n\n"),
  );
}

function moduleOf(file: RuleFile): string {
  return `"../${file.path.replace(/\.ts$/, ".js")}"`;
}

function artefact(unit: RuleUnit): unknown {
  const { rule, documentation, category } = unit;
  const data = inEveryLanguage(asData(rule)) as object;
  return {
    ...data,
    category,
    documentation: inEveryLanguage(documentation),
    contentHash: contentHash(executable(unit)),
  };
}

/** A rule as data: one that is a function says so, and its version stands for what it does. */
function asData(rule: RuleUnit["rule"]): object {
  if (!("judge" in rule)) return { ...rule };
  const { judge: _, ...head } = rule;
  return { ...head, program: true };
}

/** What decides a verdict: everything but the words. */
function executable({ rule }: RuleUnit): object {
  const {
    labels: _labels,
    message: _message,
    fix: _fix,
    parameters = {},
    ...rest
  } = {
    parameters: undefined,
    ...asData(rule),
  } as Readonly<Record<string, unknown>>;
  const values = Object.entries(parameters as object).map(([name, parameter]) => {
    const { kind, values: dated } = parameter as { kind: string; values: unknown };
    return [name, { kind, values: dated }];
  });
  return { ...rest, parameters: Object.fromEntries(values) };
}

function writeJson(path: string, value: unknown): void {
  writeGenerated(path, JSON.stringify(value, undefined, 2));
}
