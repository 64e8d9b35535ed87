import type { Milestone, Quantity, Rounded } from "@ipms/core";

/** A lead time by one way of treating unfinished projects, with the projects it rests on. */
export interface LeadTimeEstimate {
  /** How many projects it rests on. */
  readonly projects: number;
  /** How many of them arrived. */
  readonly reached: number;
  /** How many had not arrived by the as-of date. */
  readonly open: number;
  /** How many were terminated before they arrived. */
  readonly terminated: number;
  /** The statistic; absent where it cannot be told. */
  readonly value?: Quantity;
  /** The statistic as it is shown. */
  readonly rounded?: Rounded;
  /** For a quantile of all projects: between what it lies. */
  readonly limits?: LeadTimeLimits;
}

/** The confidence limits of a quantile. An end that the data cannot give is absent. */
export interface LeadTimeLimits {
  /** How often such limits hold. */
  readonly level: "0.95";
  /** Brookmeyer and Crowley's limits, on the log(−log) scale. */
  readonly method: "log-log";
  /** The least. */
  readonly low?: Quantity;
  /** The most. */
  readonly high?: Quantity;
}

/** Both ways of treating unfinished projects, side by side. */
export interface LeadTimes {
  /** The milestone from which time is counted. */
  readonly from: Milestone;
  /** The milestone up to which it is counted. */
  readonly to: Milestone;
  /** The unit. */
  readonly unit: "days" | "working-days";
  /** What is told of the durations. */
  readonly statistic: "median" | "p90" | "mean";
  /** Over the projects that arrived alone: too short while others are open. */
  readonly finished: LeadTimeEstimate;
  /** Over all projects, by Kaplan and Meier's estimate. */
  readonly kaplanMeier: LeadTimeEstimate;
}
