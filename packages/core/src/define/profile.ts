import type { Milestone } from "../expression/milestone.js";
import type { Text } from "../text/locale.js";
import type { DatedValue } from "./dated-value.js";
import type { Severity } from "./severity.js";
import type { Source } from "./source.js";

/** An exchange rate that a profile brings along. */
export interface ProfileRate {
  /** ISO 4217. */
  readonly fromCurrency: string;
  /** ISO 4217. */
  readonly toCurrency: string;
  /** The period for which it holds, in canonical form such as `"2017"`. */
  readonly period: string;
  /** The policy it belongs to. */
  readonly policy: "fixed-annual" | "period-average" | "transaction-date";
  /** Units of `toCurrency` for one of `fromCurrency`, a plain decimal. */
  readonly rate: string;
  /** Where it comes from. */
  readonly source: string;
}

/** The choices of a question that a place makes once for all its figures. */
export interface ProfileQuestion {
  /** Contract types that count. */
  readonly contractTypes?: readonly string[];
  /** Whether projects terminated by the as-of date stay or leave both sides. */
  readonly terminated?: "keep" | "drop";
  /** Whether expansions of other projects count as projects. */
  readonly expansions?: "keep" | "drop";
  /** Whether milestones count by the day they happened or were recorded. */
  readonly dateBasis?: "event" | "recorded";
  /** The currency of the answer, ISO 4217. */
  readonly currency?: string;
  /** How foreign amounts are converted. */
  readonly ratePolicy?: ProfileRate["policy"];
  /** Exchange rates, each with the period for which it holds and its source. */
  readonly rates?: readonly ProfileRate[];
}

/** Evidence without which a milestone does not count as shown. */
export interface RequiredEvidence {
  /** The milestone. */
  readonly milestone: Milestone;
  /** Kinds of evidence of which one is enough. */
  readonly anyOf: readonly string[];
  /** The first day of milestones to which it applies; ever where nothing is said. */
  readonly from?: string;
}

/** What {@link defineProfile} takes; all of it is plain data, so a profile may also be a JSON file. */
export interface ProfileDefinition {
  /** kebab-case, equal to the file name. */
  readonly id: string;
  /** Rises whenever a figure can change under it. */
  readonly version: number;
  /** The profile's name. */
  readonly labels: Text;
  /** Whose practice it follows, in whole sentences. */
  readonly definition?: Text;
  /** Choices for every figure. */
  readonly question?: ProfileQuestion;
  /** Values of the metrics' own parameters, by metric id and parameter name. */
  readonly parameters?: Readonly<
    Record<string, Readonly<Record<string, string | readonly string[]>>>
  >;
  /** The population of a metric, by metric id. */
  readonly population?: Readonly<Record<string, string>>;
  /** Rules that weigh more or less at this place, by rule id. */
  readonly regrades?: Readonly<Record<string, Severity | "off">>;
  /** Thresholds of rules, by rule id and parameter name. */
  readonly ruleParameters?: Readonly<
    Record<string, Readonly<Record<string, readonly DatedValue[]>>>
  >;
  /** Evidence that a milestone needs at this place. */
  readonly requiredEvidence?: readonly RequiredEvidence[];
  /** Where the practice is documented. */
  readonly sources?: readonly Source[];
}

/** A place's dialect as data: what its figures assume where a question says nothing. */
export type Profile = ProfileDefinition & {
  /** Tells definitions apart. */
  readonly type: "profile";
};

/**
 * Declares a profile. One profile, one file.
 *
 * @param definition - everything about the profile
 */
export function defineProfile(definition: ProfileDefinition): Profile {
  return { type: "profile", ...definition };
}
