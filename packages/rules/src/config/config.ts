import type { ProfileDefinition, Severity } from "@ipms/core";
import type { rules } from "../generated/registry.js";

/** The id of a rule of the standard. */
export type RuleId = keyof typeof rules;

/** How one rule is set in a configuration. */
export type ConfiguredRule<Id extends RuleId = RuleId> =
  | Severity
  | "off"
  | {
      /** How much a finding weighs, or `off`. */
      readonly severity?: Severity | "off";
      /** Thresholds by name. */
      readonly parameters?: {
        readonly [Name in RuleParameterName<Id>]?: string | readonly string[];
      };
    };

/** The names of a rule's thresholds. */
export type RuleParameterName<Id extends RuleId> = (typeof rules)[Id] extends {
  readonly parameters: infer Parameters;
}
  ? Extract<keyof Parameters, string>
  : never;

/** What `ipms.config.ts` or `ipms.config.json` may say. */
export interface Config {
  /** A shipped profile by its id, the path of a JSON file, or the profile itself. */
  readonly profile?: string | ProfileDefinition;
  /** Settings of single rules, by id; they go before the profile's. */
  readonly rules?: { readonly [Id in RuleId]?: ConfiguredRule<Id> };
  /** The lightest finding with which validating fails; `error` where nothing is said. */
  readonly failOn?: Severity;
  /** How many findings of each rule are kept. */
  readonly maximumFindings?: number;
  /** The path of a mapping file for ledgers under other headers. */
  readonly mapping?: string;
  /** The path of a waivers file. */
  readonly waivers?: string;
  /** The path of a baseline. */
  readonly baseline?: string;
}

/**
 * A configuration, with every name checked by the compiler.
 *
 * @example
 * ```ts
 * import { defineConfig } from "@ipms/rules";
 *
 * export default defineConfig({
 *   profile: "hunan-planning-rates",
 *   rules: { "project-start-not-before-signing": "warning" },
 *   failOn: "warning",
 * });
 * ```
 *
 * @param config - the configuration
 */
export function defineConfig(config: Config): Config {
  return config;
}
