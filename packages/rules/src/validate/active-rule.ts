import {
  type Answers,
  IpmsError,
  type LedgerHead,
  type ParameterValues,
  parseCalendarDate,
  type Profile,
  type RequiredEvidence,
  type Rule,
  type Severity,
  type Table,
  valueOn,
} from "@ipms/core";
import type { RuleSetting, ValidateOptions } from "./options.js";

/** A rule as it runs: weighed by profile and settings, its thresholds fixed for the day. */
export interface ActiveRule {
  /** The rule. */
  readonly rule: Rule;
  /** How much a finding weighs. */
  readonly severity: Severity | "off";
  /** Its thresholds; without those that have no value yet on the day. */
  readonly parameters: Readonly<Record<string, string | readonly string[]>>;
}

/** What all rules of a run share. */
export interface Circumstances {
  /** The day whose knowledge counts. */
  readonly asOf: string;
  /** That day, as expressions read it. */
  readonly question: ParameterValues;
  /** What tests of single records say of each part of a table: rules share many of them. */
  readonly answers: WeakMap<Table, Map<string, Answers>>;
  /** The evidence that milestones need by the profile. */
  readonly requiredEvidence: readonly RequiredEvidence[];
  /** The head of the ledger, where it is known before the rows. */
  readonly head?: LedgerHead;
}

/** The circumstances of a run. */
export function circumstancesOf({ asOf, profile, head }: ValidateOptions): Circumstances {
  // Programs without types leave it out, and there is no day to take instead.
  const day = typeof asOf === "string" ? parseCalendarDate(asOf) : undefined;
  if (day === undefined || day.first !== day.last) {
    throw new IpmsError("invalid-argument", `asOf "${asOf}" is not a day`);
  }
  return {
    asOf,
    question: { asOf: { first: day.first, last: day.last } },
    answers: new WeakMap(),
    requiredEvidence: profile?.requiredEvidence ?? [],
    ...(head === undefined ? {} : { head }),
  };
}

/** The rules of a run, as profile and settings weigh them. */
export function activeRules(
  rules: readonly Rule[],
  { asOf, profile, rules: settings = {}, only }: ValidateOptions,
): readonly ActiveRule[] {
  return rules.map((rule) => {
    const setting = settingOf(settings[rule.id]);
    const regraded = setting.severity ?? profile?.regrades?.[rule.id] ?? rule.severity;
    const severity = only === undefined || only.includes(rule.id) ? regraded : "off";
    return { rule, severity, parameters: parametersOf(rule, asOf, profile, setting.parameters) };
  });
}

function settingOf(setting: RuleSetting | undefined): Exclude<RuleSetting, string> {
  return typeof setting === "object" ? setting : setting === undefined ? {} : { severity: setting };
}

function parametersOf(
  rule: Rule,
  asOf: string,
  profile: Profile | undefined,
  given: Readonly<Record<string, string | readonly string[]>> = {},
): ActiveRule["parameters"] {
  const dated = profile?.ruleParameters?.[rule.id] ?? {};
  const entries = Object.entries(rule.parameters ?? {}).flatMap(([name, { values }]) => {
    const value = given[name] ?? valueOn(dated[name] ?? [], asOf) ?? valueOn(values, asOf);
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(entries);
}

/** Whether all thresholds of a rule have a value on the day: before the first, it concerns nobody. */
export function isInForce({ rule, parameters }: ActiveRule): boolean {
  return Object.keys(rule.parameters ?? {}).every((name) => Object.hasOwn(parameters, name));
}
