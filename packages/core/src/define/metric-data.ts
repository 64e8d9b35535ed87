import type { DeadlineInput, DurationInput, WholeNumberParameter } from "./duration-input.js";
import type { Additivity, Measure } from "./measure.js";
import type { Formula, Test } from "../expression/node.js";
import type { QuantityKind } from "../quantity/quantity.js";
import type { Text } from "../text/locale.js";

/** An input that is the value of the measure or metric an operator is applied to. */
export interface OperandInput {
  /** Tells inputs apart. */
  readonly type: "operand";
  /** The input's name. */
  readonly labels: Text;
  /** When: in the period asked for, in its comparison period, or two years before. */
  readonly at: "period" | "comparison" | "two-years-before" | "target-period";
  /**
   * Of which projects: the group in hand; all of them (`total`); the part that the question names,
   * else the group (`part`); or what that part is a part of (`whole`).
   */
  readonly over: "group" | "total" | "part" | "whole";
  /** The kinds that the operand's value may have, where the operator means nothing for others. */
  readonly kind?: QuantityKind | readonly QuantityKind[];
}

/** An input that comes from the ledger's targets. */
export interface TargetInput {
  /** Tells inputs apart. */
  readonly type: "target";
  /** The input's name. */
  readonly labels: Text;
  /** Set for the part of the target that is due by the as-of date, as the schedule says. */
  readonly due?: true;
}

/** An input that the question gives as a parameter of the same name: a weight, a cap, a threshold. */
export interface StatedInput {
  /** Tells inputs apart. */
  readonly type: "stated";
  /** The input's name. */
  readonly labels: Text;
  /** What the value is; `operand` for a value of the kind that the operator is applied to. */
  readonly kind: QuantityKind | "operand";
  /** The value where nothing is stated, a plain decimal; without one it has to be stated. */
  readonly default?: string;
  /** The least value that makes sense, a plain decimal. */
  readonly atLeast?: string;
}

/** An input that tells how much of the target's period is over: months, days or planned amounts. */
export interface ElapsedInput {
  /** Tells inputs apart. */
  readonly type: "elapsed";
  /** The input's name. */
  readonly labels: Text;
  /** The part gone by the as-of date, or the whole. */
  readonly part: "elapsed" | "whole";
}

/** An input that tells how many records the operand had to judge, or how many of these it could. */
export interface JudgedInput {
  /** Tells inputs apart. */
  readonly type: "judged";
  /** The input's name. */
  readonly labels: Text;
  /** Those that were judged, or all. */
  readonly part: "judged" | "all";
}

/** What a metric's input may be. */
export type MetricInput =
  | Measure
  | OperandInput
  | TargetInput
  | ElapsedInput
  | StatedInput
  | JudgedInput
  | DurationInput
  | DeadlineInput;

/** One option of a {@link ChoiceParameter}: it may exchange inputs or narrow them. */
export interface ParameterOption {
  /** The option's name. */
  readonly labels: Text;
  /** Inputs that this option puts in place of the default ones. */
  readonly inputs?: Readonly<Record<string, MetricInput>>;
  /** Filters that this option adds to inputs. */
  readonly filters?: Readonly<Record<string, Test>>;
  /** Set where, under this option, the numerator is no part of the denominator and may exceed it. */
  readonly mayExceed?: true;
  /**
   * Set where dropping terminated projects would leave nothing to say: the figure is then refused as
   * `not-comparable`.
   */
  readonly excludesDropped?: true;
  /** The kind of value that this option takes in place of the metric's. */
  readonly kind?: QuantityKind;
  /** The basis that this option takes in place of the metric's. */
  readonly basis?: Basis;
  /** The population that this option takes where the question names none, in place of the metric's. */
  readonly population?: string;
}

/** A choice that changes the number. */
export interface ChoiceParameter {
  /** The parameter's name for people. */
  readonly labels: Text;
  /** The option taken where the question names none. */
  readonly default: string;
  /** By stable code. */
  readonly options: Readonly<Record<string, ParameterOption>>;
}

/** A list of codes that, where the question gives it, narrows inputs. */
export interface CodesParameter {
  /** The parameter's name for people. */
  readonly labels: Text;
  /** The code list that its values come from. */
  readonly codes: string;
  /** Filters that read the list as a parameter of the same name; without it they do not apply. */
  readonly filters: Readonly<Record<string, Test>>;
}

/** A parameter of a metric. */
export type MetricParameter = ChoiceParameter | CodesParameter | WholeNumberParameter;

/** What `defineMetric` takes. */
export interface MetricDefinition<Inputs extends Readonly<Record<string, MetricInput>>> {
  /** kebab-case, equal to the file name. */
  readonly id: string;
  /** Rises whenever the value can change for the same ledger. */
  readonly version: number;
  /** The metric's name. */
  readonly labels: Text;
  /** What the value is; `operand` for operators that keep their operand's kind. */
  readonly kind: QuantityKind | "operand";
  /** Digits behind the point of the shown value (of the per cent figure, for a ratio). */
  readonly digits: number;
  /** The named values that the formula takes. */
  readonly inputs: Inputs;
  /** Builds the formula over the inputs; called once. */
  readonly formula: (inputs: { readonly [Name in keyof Inputs]: Formula }) => Formula;
  /** `cohort` for rates (default), `flow` for counts and sums of a period. */
  readonly basis?: Basis;
  /** The population taken where the question names none; `signed-in-period` unless stated. */
  readonly population?: string;
  /** The choices that change the number. */
  readonly parameters?: Readonly<Record<string, MetricParameter>>;
  /** Whether values may be added up; `non-additive` unless stated. */
  readonly additivity?: Additivity;
}

/**
 * `cohort`: every input is intersected with the population and its period test becomes "reached by
 * asOf". `flow`: every input keeps its own period test, by its own date only.
 */
export type Basis = "cohort" | "flow";

/** The data of a metric, as the evaluator and the published JSON have it. */
export interface MetricData<
  Inputs extends Readonly<Record<string, MetricInput>> = Readonly<Record<string, MetricInput>>,
> extends Omit<MetricDefinition<Inputs>, "formula"> {
  /** Tells definitions apart. */
  readonly type: "metric";
  /** The formula as data. */
  readonly formula: Formula;
}
