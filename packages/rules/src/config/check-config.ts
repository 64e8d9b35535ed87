import { nearestNames } from "@ipms/schema";
import {
  onFirstUse,
  parseCalendarDate,
  parseDecimal,
  type Problem,
  type Rule,
  type RuleParameter,
} from "@ipms/core";
import * as z from "zod";
import { rules as everyRule } from "../generated/registry.js";
import type { Config } from "./config.js";

const form = onFirstUse(() => {
  const severity = z.enum(["error", "warning", "notice"]);
  const severityOrOff = z.enum(["error", "warning", "notice", "off"]);
  const values = z.union([z.string(), z.array(z.string())]);
  return z.strictObject({
    profile: z.union([z.string(), z.looseObject({ id: z.string() })]).exactOptional(),
    rules: z
      .record(
        z.string(),
        z.union([
          severityOrOff,
          z.strictObject({
            severity: severityOrOff.exactOptional(),
            parameters: z.record(z.string(), values).exactOptional(),
          }),
        ]),
      )
      .exactOptional(),
    failOn: severity.exactOptional(),
    maximumFindings: z.int().min(0).max(1_000_000).exactOptional(),
    mapping: z.string().exactOptional(),
    waivers: z.string().exactOptional(),
    baseline: z.string().exactOptional(),
  });
});

/** A configuration that has been checked, or everything that is wrong with it. */
export interface ConfigRead {
  /** The configuration; not there where anything is wrong. */
  readonly config?: Config;
  /** What is wrong. */
  readonly problems: readonly Problem[];
}

/**
 * Checks a configuration that came from outside: its form, whether its rules and their parameters
 * exist, and whether the parameters can have these values.
 *
 * @example
 * ```ts
 * import { checkConfig } from "@ipms/rules";
 *
 * const { problems } = checkConfig({ rules: { "project-start-not-before-singing": "off" } });
 * console.log(problems[0]?.code); // => unknown-rule
 * ```
 *
 * @param value - what the file holds
 */
export function checkConfig(value: unknown): ConfigRead {
  const parsed = form().safeParse(value);
  if (!parsed.success) return { problems: parsed.error.issues.map(formProblem) };
  const problems = Object.entries(parsed.data.rules ?? {}).flatMap(([id, setting]) => [
    ...ruleProblems(id, typeof setting === "string" ? {} : (setting.parameters ?? {})),
  ]);
  return problems.length > 0 ? { problems } : { config: parsed.data as Config, problems };
}

/**
 * What is wrong with the thresholds given for a rule.
 *
 * @param id - the rule's id
 * @param given - the thresholds by name
 */
export function ruleProblems(
  id: string,
  given: Readonly<Record<string, string | readonly string[]>>,
): readonly Problem[] {
  const known: Readonly<Record<string, Rule>> = everyRule;
  const rule = Object.hasOwn(known, id) ? known[id] : undefined;
  if (rule === undefined) {
    const suggestions = nearestNames(id, Object.keys(known));
    return [{ code: "unknown-rule", parameters: { value: id, suggestions } }];
  }
  const parameters = rule.parameters ?? {};
  return Object.entries(given).flatMap(([name, value]): readonly Problem[] => {
    const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (parameter === undefined) {
      const names = Object.keys(parameters);
      return [
        { code: "unknown-rule-parameter", parameters: { rule: id, value: name, known: names } },
      ];
    }
    if (fits(parameter, value)) return [];
    const example = examples[parameter.kind];
    return [
      { code: "invalid-rule-parameter", parameters: { rule: id, parameter: name, value, example } },
    ];
  });
}

/** A value of each kind, as a configuration has it. */
const examples: Readonly<Record<RuleParameter["kind"], string>> = {
  integer: '"180"',
  decimal: '"0.8"',
  money: '"100000000 CNY"',
  date: '"2022-06-30"',
  codes: '["C", "I"]',
};

function fits({ kind }: RuleParameter, value: string | readonly string[]): boolean {
  if (typeof value !== "string") return kind === "codes";
  switch (kind) {
    case "integer":
      return /^\d{1,15}$/.test(value);
    case "decimal":
      return isFromZeroUp(value);
    case "money":
      return /^\S+ [A-Z]{3}$/.test(value) && isFromZeroUp(value.split(" ")[0] ?? "");
    case "date":
      return parseCalendarDate(value) !== undefined;
    case "codes":
      return false;
  }
}

/** Thresholds are times, numbers and amounts: below zero every record would fail, or none. */
function isFromZeroUp(value: string): boolean {
  const number = parseDecimal(value);
  return number !== undefined && number.numerator >= 0n;
}

function formProblem(issue: z.core.$ZodIssue): Problem {
  const path = `/${issue.path.map(String).join("/")}`;
  if (issue.code === "unrecognized_keys") {
    const at = issue.keys.map((key) => `${path.replace(/\/$/, "")}/${key}`);
    return { code: "invalid-config", parameters: { at, known: Object.keys(form().shape) } };
  }
  const expected = issue.code === "invalid_value" ? issue.values.map(String) : expectedAt(path);
  return { code: "invalid-config-value", parameters: { at: path, known: expected } };
}

function expectedAt(path: string): readonly string[] {
  if (path.startsWith("/rules/"))
    return ["error", "warning", "notice", "off", "{ severity, parameters }"];
  if (path === "/maximumFindings") return ["0–1000000"];
  return path === "/" ? ["{ … }"] : ['"…"'];
}
